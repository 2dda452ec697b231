// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <stop_token>
#include <string>
#include <vector>

namespace transship::migration {

using engine::Json;

// How the runc that runs a container is called past containerd; both empty where nobody could ask.
struct Runtime {
    std::vector<std::string> words;  // the program, and what stands before its command; empty: not known
    std::string reason;              // why not
};

// As containerd told the shim of the running container of this inspect, by the source's agent, which serves. Errors: what its connection
// says.
Result<Runtime> runtimeOf(Line& source, const Json& container, const std::stop_token& stop);

// What containerd told a shim (app/agent/shim.h).
struct ShimOptions {
    std::vector<std::string> programs;  // where runc may be; the first that exists is it
    std::string root;                   // where runc keeps the state of this shim's namespace
    std::vector<std::string> flags;     // that it gives runc with each command
};

// Failed where the JSON is none of a shim.
Result<ShimOptions> shimOptions(const Json& shim);

}  // namespace transship::migration
