// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/entries.h"
#include "core/checkpoint/place.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace transship::checkpoint {

// The files of a container that CRIU will ask for when a dump of it is restored, and the size that each must have; none of those that are
// only ever added to. What the dump brings along, and what lies in mounts that the engine makes anew, is not among them. Failed where the
// images can't be read.
Result<std::map<std::string, std::optional<std::uint64_t>>> filesAskedFor(const Images& images, const engine::Json& container);

// Files as a host's containers have them, each asked for once.
class FilesThere {
public:
    FilesThere(const host::Host& host, std::stop_token stop);
    // Files that the processes of a dump have open or mapped, and that are not in the container any more as CRIU asks for them: gone, or of
    // another size. Each in words that follow "it can't be restored here: ", as "/srv/log had 100 bytes and has 120". CRIU compares the
    // sizes of all files but those that are only ever added to (files-reg.c).
    Result<std::vector<std::string>> movedOn(const engine::Json& container, const Images& images);

private:
    using Place = std::pair<std::string, std::string>;  // a container's id and a path
    Status look(const std::vector<Place>& places);

    engine::Engine m_engine;
    std::map<Place, std::optional<engine::PathState>> m_known;
};

// The same of one dump.
Result<std::vector<std::string>> movedOn(const host::Host& host, const engine::Json& container, const Images& images,
                                         const std::stop_token& stop);

}  // namespace transship::checkpoint
