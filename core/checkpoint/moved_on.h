// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/entries.h"
#include "core/checkpoint/place.h"

#include <stop_token>
#include <string>
#include <vector>

namespace transship::checkpoint {

// Files that the processes of a dump have open or mapped, and that are not in the container any more as CRIU asks for them: gone, or of
// another size. Each in words that follow "it can't be restored here: ", as "/srv/log had 100 bytes and has 120". CRIU compares the sizes
// of all files but those that are only ever added to (files-reg.c).
Result<std::vector<std::string>> movedOn(const host::Host& host, const engine::Json& container, const Images& images,
                                         const std::stop_token& stop);

}  // namespace transship::checkpoint
