// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/calendar.h"
#include "core/host/host.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace transship::checkpoint {

// Checkpoints that a host makes of a container by itself, with leave-running: "auto-20261127-0600", by the clock in UTC.
struct Schedule {
    std::string container;  // its name
    Calendar calendar;
    unsigned keep = 24;       // the newest of its own that stay
    std::uint64_t limit = 0;  // bytes that its own may have together; the newest stays all the same. 0: any
    bool paused = false;
};

// How the last run ended.
struct LastRun {
    enum class Result { Done, Failed, Skipped };
    Result result = Result::Done;
    std::chrono::system_clock::time_point at;
    std::string name;  // of the checkpoint; "-" where it did not come to that
    std::chrono::seconds took{};
    std::string words;  // what went wrong; empty where nothing did
};

struct KeptSchedule {
    Schedule schedule;
    std::size_t made = 0;  // checkpoints of its own that are still there, as it knows
    std::optional<LastRun> last;
    std::optional<LocalMinute> next;  // by the host's own clock; none where it is paused
};

// The schedules of a host, by container; the group docker is enough. Failed where one can't be read.
Result<std::vector<KeptSchedule>> schedules(const host::Host& host, const std::stop_token& stop = {});

// As the helper tells them (app/helper/schedules.h).
Result<std::vector<KeptSchedule>> schedulesFrom(const std::vector<engine::Json>& lines);

// What one is written as on its host (schedule.sh reads it).
std::string settingsText(const Schedule& schedule);

// The commands that a host's root shell gets: its arguments may be "write NAME SETTINGS", "remove NAME" and "try NAME".
std::string scheduleScript();

// What "try" says of its run; nothing where there was none.
std::optional<LastRun> runFrom(const std::string& said);

// "failed", as the script and JSON write it.
std::string wordOf(LastRun::Result result);

engine::Json toJson(const KeptSchedule& kept);

}  // namespace transship::checkpoint
