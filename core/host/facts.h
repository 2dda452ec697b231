// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/host.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace transship::host {

// What the engine tells about its host (GET /info, GET /version).
struct HostFacts {
    std::string address;
    std::string road;
    std::string engineVersion;  // "28.5.2"
    std::string apiVersion;     // the negotiated one
    std::string kernel;
    std::string architecture;  // "x86_64"
    std::string operatingSystem;
    std::string storageDriver;
    std::string dockerRoot;
    std::string cgroupVersion;
    std::string cgroupDriver;
    std::string defaultRuntime;
    std::vector<std::string> securityOptions;
    bool experimental = false;
    bool swarm = false;
    std::uint64_t memory = 0;  // bytes
    int containersRunning = 0;

    // The leading number of the engine's version; 0 where it has none.
    int engineMajor() const;
    // Docker 28.0 and later key the network by the task's pid before start, which a restored task has not yet
    // (moby issue 50750), so a container with its own network can't be restored there directly.
    bool needsHolder() const { return engineMajor() >= 28; }
    bool operator==(const HostFacts&) const = default;
};

Result<HostFacts> survey(const Host& host, const std::stop_token& stop = {});

engine::Json toJson(const HostFacts& facts);
HostFacts hostFactsFromJson(const engine::Json& json);

}  // namespace transship::host
