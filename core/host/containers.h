// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/host.h"

#include <map>
#include <string>
#include <vector>

namespace transship::host {

// One row of a host's list of containers (GET /containers/json).
struct ContainerRow {
    std::string id;
    std::string name;
    std::string image;
    std::string state;   // "running"
    std::string status;  // "Up 3 hours"
    std::string ports;   // "8080->80/tcp"
    std::map<std::string, std::string> labels;

    // The project of Docker Compose that it belongs to; empty: none.
    std::string project() const;
};

Result<std::vector<ContainerRow>> containers(const Host& host, const std::stop_token& stop = {});

// Bytes of memory it uses now, without the cache that the kernel would give back (as `docker stats` counts).
Result<std::uint64_t> memoryOf(const Host& host, const std::string& container, const std::stop_token& stop = {});

// The inspect JSON of one container by name or id; NotFound with the names that are there.
Result<engine::Json> inspect(const Host& host, const std::string& container, const std::stop_token& stop = {});

struct LogOptions {
    bool follow = false;     // until the stop is requested
    unsigned lastLines = 0;  // 0: since its start
};

// Output of a container, both streams in order.
Status logs(const Host& host, const std::string& container, const LogOptions& options, const Sink& sink, const std::stop_token& stop = {});

// Takes Docker's multiplexed attach and log format apart (8-byte headers: stream, 3 zeroes, length in network order).
class StreamSplitter {
public:
    explicit StreamSplitter(Sink payload) : m_payload(std::move(payload)) {}
    Status take(std::span<const std::byte> bytes);

private:
    Sink m_payload;
    std::vector<std::byte> m_header;
    std::size_t m_left = 0;
};

}  // namespace transship::host
