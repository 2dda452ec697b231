// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/schedule.h"

#include "core/base/text.h"
#include "core/checkpoint/place.h"
#include "core/helper/helper.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

namespace transship::checkpoint {
namespace {

using engine::Json;

constexpr const char* scriptText =
#include "checkpoint/schedule.inc"
    ;

constexpr std::array results{std::pair(LastRun::Result::Done, "done"), std::pair(LastRun::Result::Failed, "failed"),
                             std::pair(LastRun::Result::Skipped, "skipped")};

// "name=value" lines.
std::map<std::string, std::string> fieldsOf(const std::string& text) {
    std::map<std::string, std::string> fields;
    for (const auto& line : split(text, '\n'))
        if (const auto equals = line.find('='); equals != std::string::npos) fields[line.substr(0, equals)] = line.substr(equals + 1);
    return fields;
}

std::uint64_t numberIn(const std::map<std::string, std::string>& fields, const std::string& name) {
    const auto found = fields.find(name);
    return found == fields.end() ? 0 : std::strtoull(found->second.c_str(), nullptr, 10);
}

std::optional<LastRun> lastRun(const std::string& text) {
    auto fields = fieldsOf(text);
    const auto* const result = std::ranges::find(results, fields["result"], [](const auto& pair) { return pair.second; });
    if (result == results.end()) return std::nullopt;
    return LastRun{.result = result->first,
                   .at = std::chrono::system_clock::from_time_t(static_cast<std::time_t>(numberIn(fields, "at"))),
                   .name = fields["name"],
                   .took = std::chrono::seconds(numberIn(fields, "took")),
                   .words = fields["words"]};
}

// "2026-11-27 06:01"
std::optional<LocalMinute> minuteFrom(const std::string& text) {
    std::istringstream in(text);
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    unsigned hour = 0;
    unsigned minute = 0;
    char dash = 0;
    char other = 0;
    char colon = 0;
    if (!(in >> year >> dash >> month >> other >> day >> hour >> colon >> minute)) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok()) return std::nullopt;
    return std::chrono::local_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

std::unexpected<Error> unreadable(const std::string& name) {
    return fail(ErrorKind::Failed, "The schedule of " + printable(name) + " can't be read.",
                "/etc/transship/schedules was changed by hand.",
                "Set it again, or remove it: transship-cli checkpoint schedule HOST CONTAINER --remove");
}

}  // namespace

Result<std::vector<KeptSchedule>> schedules(const host::Host& host, const std::stop_token& stop) {
    constexpr const char* inHelper = "/host";
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    TRANSSHIP_ASSIGN(const auto output, helper::runOnce(engine, info.value("Architecture", ""), workLabel,
                                                        {.arguments = {"in", inHelper, "schedules"},
                                                         .binds = {std::string("/:") + inHelper + ":ro"},
                                                         .capabilities = {"DAC_READ_SEARCH", "SYS_CHROOT"}}));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    return schedulesFrom(lines);
}

Result<std::vector<KeptSchedule>> schedulesFrom(const std::vector<Json>& lines) {
    std::vector<KeptSchedule> all;
    std::optional<LocalMinute> now;
    for (const auto& line : lines) {
        if (line.contains("now")) {
            now = minuteFrom(line.value("now", ""));
            continue;
        }
        const auto name = helper::bytesOf(line.at("name"));
        const auto fields = fieldsOf(helper::bytesOf(line.at("settings")));
        const auto rule = fields.find("rule");
        auto calendar = rule == fields.end() ? Result<Calendar>(unreadable(name)) : parseCalendar(rule->second);
        const auto keep = numberIn(fields, "keep");
        if (!engine::isName(name) || !calendar || keep == 0 || keep > 100'000) return unreadable(name);
        const auto paused = fields.find("paused");
        KeptSchedule kept{.schedule = {.container = name,
                                       .calendar = std::move(*calendar),
                                       .keep = static_cast<unsigned>(keep),
                                       .limit = numberIn(fields, "limit"),
                                       .paused = paused != fields.end() && paused->second == "yes"},
                          .made = line.value("made", std::size_t{0}),
                          .last = lastRun(helper::bytesOf(line.at("last"))),
                          .next = {}};
        if (now && !kept.schedule.paused) kept.next = nextTime(kept.schedule.calendar, *now);
        all.push_back(std::move(kept));
    }
    std::ranges::sort(all, {}, [](const KeptSchedule& kept) { return kept.schedule.container; });
    return all;
}

std::string settingsText(const Schedule& schedule) {
    return fmt::format("rule={}\ncalendar={}\nkeep={}\nlimit={}\npaused={}", schedule.calendar.text, onCalendar(schedule.calendar),
                       schedule.keep, schedule.limit, schedule.paused ? "yes" : "no");
}

std::string scheduleScript() {
    return std::string("text=$(cat <<'TRANSSHIP_SCRIPT'\n") + scriptText + "TRANSSHIP_SCRIPT\n)\n" + scriptText;
}

std::optional<LastRun> runFrom(const std::string& said) {
    std::istringstream in(said);
    std::string word;
    LastRun run;
    in >> word >> run.name;
    const auto* const result = std::ranges::find(results, word, [](const auto& pair) { return pair.second; });
    if (result == results.end()) return std::nullopt;
    run.result = result->first;
    run.at = std::chrono::system_clock::now();
    std::getline(in >> std::ws, run.words);
    return run;
}

std::string wordOf(LastRun::Result result) {
    return std::ranges::find(results, result, [](const auto& pair) { return pair.first; })->second;
}

Json toJson(const KeptSchedule& kept) {
    const auto& schedule = kept.schedule;
    Json json{{"container", schedule.container},
              {"rule", schedule.calendar.text},
              {"keep", schedule.keep},
              {"limit", schedule.limit},
              {"paused", schedule.paused},
              {"made", kept.made},
              {"last", nullptr},
              {"next", nullptr}};
    if (kept.next) json["next"] = minuteText(*kept.next);
    if (kept.last)
        json["last"] = {{"result", wordOf(kept.last->result)},
                        {"at", timeText(kept.last->at)},
                        {"name", kept.last->name},
                        {"seconds", kept.last->took.count()},
                        {"words", kept.last->words}};
    return json;
}

}  // namespace transship::checkpoint
