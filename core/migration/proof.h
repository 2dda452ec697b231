// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/checkpoint/images.h"

#include <string>
#include <vector>

namespace transship::migration {

// What the helper saw in the container's namespaces.
struct Sighting {
    std::vector<checkpoint::Process> processes;
    std::vector<checkpoint::Listener> refusing;  // listeners that did not accept a connection
};

// What the helper is told, and its answer; it has to be in the container's process and network namespaces.
std::vector<std::string> sightingWords(const std::vector<checkpoint::Listener>& listeners);
Result<Sighting> sightingFrom(const std::string& output);

// Whether these processes are the ones that were dumped: every process with its parent, program, directory, number of threads
// and the random addresses its program was started with. A process without children whose parent is there may have ended
// since, as short-lived ones do; it is named in `remarks`.
Status prove(const std::vector<checkpoint::Process>& dumped, const std::vector<checkpoint::Process>& seen,
             std::vector<std::string>& remarks);

}  // namespace transship::migration
