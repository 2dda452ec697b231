// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent/agent.h"
#include "core/migration/spec.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace transship::migration {

// A job of an agent.
struct AgentJob {
    const agent::Agent& agent;
    std::vector<std::string> words;
    std::stop_token stop;
};

// What the one job writes, the other one reads, straight from host to host: over TLS 1.3 with a key made for this one transfer, which both
// agents get through SSH, to a port of the destination's address that is closed once the source has come, and after 15 s in any case.
// `passed` hears how many bytes went. Gives what the reader wrote. Errors are the jobs' own, the reader's before the writer's.
Result<std::string> passDirectly(const AgentJob& from, const Source& input, const AgentJob& to, const std::string& address,
                                 const std::function<void(std::uint64_t)>& passed);

// Tries whether the source reaches the destination, and how fast that way is, by some megabytes. Where it does not, the facts say why; an
// error is one of the agents' connections.
Result<DirectFacts> findDirect(const agent::Agent& source, const agent::Agent& destination, const std::stop_token& stop);

// Bytes a second through this workstation, as far as it was measured.
std::optional<std::uint64_t> relayedThroughput(const Facts& facts);

// How a migration carries what it does, in a word for the history: "straight", "relayed" by this workstation, or "plain", without agents;
// and whether its memory is copied ahead.
std::string wayOf(const Facts& facts, const Options& options);

// Whether what a migration carries takes that way.
bool goesDirectly(const Facts& facts, const Options& options);

}  // namespace transship::migration
