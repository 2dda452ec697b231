// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/entries.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace transship::checkpoint {

// A descriptor of a process.
struct OpenFile {
    std::uint32_t descriptor = 0;
    std::string what;  // "/srv/log", "pipe 4", "TCP 0.0.0.0:80, listening", "a timer"
};

// A process as a dump holds it; pids are those of the container's pid namespace. All texts come from the container.
struct Frozen {
    std::uint32_t pid = 0;
    std::uint32_t parent = 0;  // 0: the container's first process
    std::uint32_t threads = 0;
    std::string name;  // as in /proc/PID/comm
    std::string executable;
    std::string directory;     // where it works
    std::uint64_t memory = 0;  // bytes of pages in the dump
    std::vector<OpenFile> files;
};

struct Contents {
    std::vector<Frozen> processes;    // by pid
    std::vector<std::string> unread;  // images of these processes that are damaged or of an unknown kind, and what is wrong with them
};

// What is in a dump. Failed where the process tree can't be read; what else can't be is named in `unread`.
Result<Contents> read(const Images& images);

nlohmann::json toJson(const std::vector<OpenFile>& files);
nlohmann::json toJson(const Contents& contents);

}  // namespace transship::checkpoint
