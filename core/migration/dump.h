// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "core/migration/record.h"

#include <stop_token>
#include <string>

namespace transship::migration {

// Where and how a frozen container is dumped.
struct Dumping {
    Line& source;
    const Record& record;
    std::string helperImage;
    std::string directory;         // <DockerRootDir>/containers/<id>/checkpoints
    std::uint64_t memory = 0;      // bytes, for the time limit
    bool dropConnections = false;  // open TCP connections are dumped, to be closed in the restore; by the agent
};

// Dumps the container, which stays frozen. The engine does it, or runc where Docker does not pass an option on. A dump that hangs is broken
// off at its time limit. The error holds CRIU's own words where the agent can read them.
Status dump(const Dumping& dumping, const std::stop_token& stop);

// What an agent's "criu-errors" printed, as one line.
std::string criuSays(const std::string& errors);

}  // namespace transship::migration
