// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace transship::criu {
class Task;
}

namespace transship::checkpoint {

// What a process does about signals, by their names without "SIG", or by their numbers where they have none ("34").
struct Signals {
    std::vector<std::string> handled;
    std::vector<std::string> ignored;
    std::vector<std::string> blocked;  // by its first thread
    std::vector<std::string> pending;  // for the process as a whole
};

Signals signalsOf(const criu::Task& task);

nlohmann::json toJson(const Signals& signals);

}  // namespace transship::checkpoint
