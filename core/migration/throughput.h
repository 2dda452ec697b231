// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent/agent.h"
#include "core/preflight/machine.h"

namespace transship::migration {

// How the way between this workstation and a host is: what a migration sends and receives passes it.
enum class Direction { FromHost, ToHost };

// Fills in the round trip, and the throughput in this direction, by some megabytes that can't be compressed; less on a slow way, so that it
// takes about a second at most.
Status measure(const agent::Agent& agent, Direction direction, preflight::Machine& machine, const std::stop_token& stop);

}  // namespace transship::migration
