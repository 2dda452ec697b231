// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/catalogue.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace transship::checkpoint {

// "manual-20261124-013732", by the clock of this machine in UTC.
std::string suggestedName(std::chrono::system_clock::time_point now);

enum class Afterwards { GoOn, Stop };

struct Pause {
    std::chrono::milliseconds time{};
    bool asBefore = false;  // by how long an earlier one of the same container took; else by its memory alone
};

struct Making {
    Afterwards afterwards = Afterwards::GoOn;
    std::string note = {};                        // for people; it stays with the checkpoint
    std::function<void(const Pause&)> told = {};  // hears how long the container will stand still, before it does
};

struct Created {
    std::chrono::milliseconds took{};  // the engine took so long, which is the most that the container can have stood still
    std::string remark;                // what the person should know; may be empty
};

// Makes a checkpoint of a running container, which stands still meanwhile, and then goes on, or has ended. The restart policy is set aside
// before it ends. Usage where the name is none that Docker takes, or is one of ours; Conflict where it is taken; Blocked where the
// container does not run, or would be removed with its end.
Result<Created> create(const host::Host& host, const std::string& container, const std::string& name, const Making& making = {},
                       const std::stop_token& stop = {});

// How long a container will stand still while one is made of it. `earlier`: those of it that are there. `memory`: bytes that it uses now.
Pause predictedPause(const std::vector<Kept>& earlier, std::uint64_t memory);

}  // namespace transship::checkpoint
