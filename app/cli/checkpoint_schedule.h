// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

#include <cstdint>
#include <string>

namespace transship::cli {

struct ScheduleRequest {
    std::string host;
    std::string container;  // empty: all are listed
    std::string every;
    unsigned keep = 24;
    std::uint64_t limit = 0;
    bool pause = false;
    bool resume = false;
    bool remove = false;
    bool now = false;
    bool noAgent = false;
};

// Lists, sets, pauses, removes and tries the schedules of a host; gives the exit code.
int schedule(const ScheduleRequest& request, const Options& options);

}  // namespace transship::cli
