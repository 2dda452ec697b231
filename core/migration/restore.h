// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "core/migration/record.h"

#include <chrono>
#include <string>

namespace transship::migration {

// How long an engine may take to restore a container; it answers when that is done.
inline constexpr auto startLimit = std::chrono::minutes(30);

// How the start of a copy went.
struct Restored {
    Status started;                            // with CRIU's own words where the agent caught them
    bool answered = false;                     // the engine has answered, so no start is under way any more
    Status sharedMemory;                       // whether /dev/shm got its content
    std::chrono::steady_clock::time_point at;  // of the answer
};

// Starts the copy from its checkpoint. `sharedMemory` is a pack of what the copy's /dev/shm shall hold, put there as soon as Docker mounts
// it; empty: nothing.
Restored startCopy(Line& destination, const engine::Engine& engine, const Record& record, const std::string& dockerRoot,
                   const std::string& sharedMemory);

}  // namespace transship::migration
