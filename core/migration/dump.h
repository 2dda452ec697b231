// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "core/migration/record.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace transship::migration {

// Where and how a frozen container is dumped.
struct Dumping {
    Line& source;
    const Record& record;
    std::string helperImage;
    std::string directory;                            // <DockerRootDir>/containers/<id>/checkpoints
    std::uint64_t memory = 0;                         // bytes, for the time limit
    std::optional<std::chrono::milliseconds> latest;  // it is broken off then, if not before
    std::vector<std::string> flags;                   // of `runc checkpoint`; only where the record knows runc
    std::string parent;                               // the last round of pre-copy (pre_copy.h), by its name; empty: there is none
};

// Dumps the container, which stays frozen. Where the record knows its runc, that one does it as containerd would, by the source's agent,
// but without the two copies that containerd and the engine make of each dump; else the engine. A dump that hangs is broken off at its time
// limit. The error holds CRIU's own words where the agent can read them.
Status dump(const Dumping& dumping, const std::stop_token& stop);

// Dumps the memory of the running container into a round of this name, from the parent on; by runc. One that fails or hangs is broken off,
// and the container goes on.
Status preDump(const Dumping& dumping, const std::string& round, const std::stop_token& stop);

// What an agent's "criu-errors" printed, as one line.
std::string criuSays(const std::string& errors);

}  // namespace transship::migration
