// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/images.h"
#include "core/host/host.h"

#include <string>
#include <vector>

namespace transship::migration {

// What a helper saw in the container's namespaces.
struct Sighting {
    std::vector<checkpoint::Process> processes;
    std::vector<checkpoint::Listener> refusing;  // listeners that did not accept a connection
};

// Looks at a running container through a helper in its process and network namespaces.
Result<Sighting> look(const engine::Engine& engine, const std::string& helperImage, const std::string& migration,
                      const std::string& container, const std::string& networkMode, const std::vector<checkpoint::Listener>& listeners);

// Whether these processes are the ones that were dumped: every process with its parent, program, directory, number of threads
// and the random addresses its program was started with. A process without children whose parent is there may have ended
// since, as short-lived ones do; it is named in `remarks`.
Status prove(const std::vector<checkpoint::Process>& dumped, const std::vector<checkpoint::Process>& seen,
             std::vector<std::string>& remarks);

}  // namespace transship::migration
