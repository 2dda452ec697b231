// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <stop_token>
#include <string>
#include <vector>

namespace transship::migration {

struct RestoredInPlace {
    std::size_t processes = 0;         // that are the ones that were dumped
    std::vector<std::string> remarks;  // what is not as it was, but no failure
};

// Lets a stopped container go on from one of its checkpoints, and proves that its processes are those of the dump. Its files are as they
// are: what it wrote after the dump stays. The checkpoint stays as it was. Where the engine restores none with a network of its own, a new
// container with a holder takes its place (see Replacement), and a remark says so. Blocked where the container runs, or where a migration
// needs the checkpoint; NeedsPerson where what runs is not what was dumped, or where it is not known whether it
// runs.
Result<RestoredInPlace> restoreInPlace(Line& line, const std::string& container, const std::string& checkpoint,
                                       const std::stop_token& stop = {});

}  // namespace transship::migration
