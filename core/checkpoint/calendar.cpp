// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/calendar.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace transship::checkpoint {
namespace {

using namespace std::chrono;

constexpr std::array shorthands{std::pair("hourly", "0 * * * *"), std::pair("daily", "0 0 * * *"), std::pair("weekly", "0 0 * * 0"),
                                std::pair("monthly", "0 0 1 * *")};

std::unexpected<Error> notUnderstood(const std::string& text) {
    return fail(
        ErrorKind::Usage, "\"" + printable(text) + "\" is no time that can be understood.", "",
        "Write hourly, daily, weekly, monthly, or the five fields of cron (minute, hour, day, month, day of the week) with numbers, "
        "such as \"*/15 8-18 * * 1-5\".");
}

std::optional<unsigned> numberOf(std::string_view text) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// One field of cron: "*", "7", "1-5", "*/15", "8-18/2", and lists of these.
template <std::size_t size>
bool take(const std::string& field, unsigned lowest, unsigned highest, std::bitset<size>& into) {
    for (const auto& part : split(field, ',')) {
        const std::string_view all = part;
        const auto slash = all.find('/');
        const auto range = all.substr(0, slash);
        const auto step = slash == std::string_view::npos ? std::optional(1U) : numberOf(all.substr(slash + 1));
        const auto dash = range.find('-');
        const bool any = range == "*";
        const auto from = any ? std::optional(lowest) : numberOf(range.substr(0, dash));
        const auto to = any ? std::optional(highest) : dash == std::string_view::npos ? from : numberOf(range.substr(dash + 1));
        // A step needs something to step through.
        if (!from || !to || !step || *step == 0 || *from < lowest || *to > highest || *from > *to ||
            (slash != std::string_view::npos && !any && dash == std::string_view::npos))
            return false;
        for (unsigned number = *from; number <= *to; number += *step) into.set(number % size);
    }
    return true;
}

template <std::size_t size>
std::string listOf(const std::bitset<size>& numbers, std::size_t first) {
    std::string list;
    bool all = true;
    for (std::size_t number = first; number < size; ++number) {
        all = all && numbers[number];
        if (numbers[number]) list += (list.empty() ? "" : ",") + std::to_string(number);
    }
    return all ? "*" : list;
}

}  // namespace

Result<Calendar> parseCalendar(const std::string& text) {
    Calendar calendar;
    calendar.text = trimmed(text);
    const auto* const word = std::ranges::find(shorthands, calendar.text, [](const auto& pair) { return pair.first; });
    if (word != shorthands.end()) calendar.text = word->second;
    auto fields = split(calendar.text, ' ');
    std::erase(fields, "");
    if (fields.size() != 5) return notUnderstood(text);
    calendar.text = joined(fields, " ");
    // Seven is Sunday as well.
    std::bitset<8> week;
    if (!take(fields[0], 0, 59, calendar.minutes) || !take(fields[1], 0, 23, calendar.hours) || !take(fields[2], 1, 31, calendar.days) ||
        !take(fields[3], 1, 12, calendar.months) || !take(fields[4], 0, 7, week))
        return notUnderstood(text);
    for (std::size_t day = 0; day < 8; ++day)
        if (week[day]) calendar.weekdays.set(day % 7);
    if (calendar.days.count() < 31 && !calendar.weekdays.all())
        return fail(ErrorKind::Usage, "\"" + printable(text) + "\" names days of the month and of the week.",
                    "Cron takes either of them, systemd both together.", "Name days of one kind.");
    return calendar;
}

std::string onCalendar(const Calendar& calendar) {
    constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    std::string week;
    for (std::size_t day = 0; day < 7; ++day)
        if (calendar.weekdays[day] && !calendar.weekdays.all()) week += (week.empty() ? "" : ",") + std::string(names[day]);
    if (!week.empty()) week += ' ';
    return fmt::format("{}*-{}-{} {}:{}:00", week, listOf(calendar.months, 1), listOf(calendar.days, 1), listOf(calendar.hours, 0),
                       listOf(calendar.minutes, 0));
}

std::optional<LocalMinute> nextTime(const Calendar& calendar, LocalMinute after) {
    const auto today = floor<days>(after);
    for (auto day = today; day < today + days(5 * 366); day += days(1)) {
        const year_month_day date(day);
        if (!calendar.months[unsigned(date.month())] || !calendar.days[unsigned(date.day())] ||
            !calendar.weekdays[weekday(day).c_encoding()])
            continue;
        for (std::size_t hour = 0; hour < 24; ++hour)
            for (std::size_t minute = 0; calendar.hours[hour] && minute < 60; ++minute)
                if (const LocalMinute time = day + hours(hour) + std::chrono::minutes(minute); calendar.minutes[minute] && time > after)
                    return time;
    }
    return std::nullopt;
}

std::string minuteText(LocalMinute time) {
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const auto minutes = (time - day).count();
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()), minutes / 60,
                       minutes % 60);
}

}  // namespace transship::checkpoint
