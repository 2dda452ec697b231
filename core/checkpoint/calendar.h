// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <bitset>
#include <chrono>
#include <optional>
#include <string>

namespace transship::checkpoint {

// Minutes of a host's own clock, whatever its time zone.
using LocalMinute = std::chrono::local_time<std::chrono::minutes>;

// When something is to happen again and again, by a host's own clock.
struct Calendar {
    std::string text;  // the five fields of cron: minute, hour, day of the month, month, day of the week
    std::bitset<60> minutes;
    std::bitset<24> hours;
    std::bitset<32> days;     // 1 to 31
    std::bitset<13> months;   // 1 to 12
    std::bitset<7> weekdays;  // 0: Sunday
};

// "hourly", "daily", "weekly", "monthly", or the five fields of cron, with numbers, lists, ranges and steps. Usage for anything else, and
// where both days of the month and of the week are named, which cron and systemd take in different ways.
Result<Calendar> parseCalendar(const std::string& text);

// The same as systemd's OnCalendar (systemd.time(7)).
std::string onCalendar(const Calendar& calendar);

// The first time after this one; nothing where there is none within five years (the 30th of February).
std::optional<LocalMinute> nextTime(const Calendar& calendar, LocalMinute after);

// "2026-11-27 06:00"
std::string minuteText(LocalMinute time);

}  // namespace transship::checkpoint
