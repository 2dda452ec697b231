// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent/agent.h"
#include "core/preflight/machine.h"

#include <chrono>
#include <functional>

namespace transship::migration {

// How the way between this workstation and a host is: what a migration sends and receives passes it.
enum class Direction { FromHost, ToHost };

struct Way {
    std::chrono::microseconds roundTrip{0};
    std::uint64_t throughput = 0;  // bytes a second
};

// Lets bytes pass a way, so many at most, and less on a slow one, so that it takes about a second.
Result<Way> measureWay(const std::function<Status(std::size_t bytes)>& pass, std::size_t most);

// Fills in the round trip, and the throughput in this direction, by bytes that can't be compressed.
Status measure(const agent::Agent& agent, Direction direction, preflight::Machine& machine, const std::stop_token& stop);

}  // namespace transship::migration
