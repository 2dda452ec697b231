// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkpoint_schedule.h"

#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/migration/scheduling.h"

#include <iostream>

namespace transship::cli {
namespace {

using checkpoint::LastRun;

std::string lastText(const checkpoint::KeptSchedule& kept) {
    if (!kept.last) return "not yet";
    const auto& last = *kept.last;
    auto text = wordOf(last.result) + " " + timeText(last.at);
    if (last.result == LastRun::Result::Done) text += ", " + printable(last.name);
    if (!last.words.empty()) text += ": " + printable(last.words);
    return text;
}

int list(const ScheduleRequest& request, const Options& options) {
    const auto host = connect(request.host, options);
    if (!host) return report(host.error(), options);
    const auto all = checkpoint::schedules(**host, stopToken());
    if (!all) return report(all.error(), options);
    auto document = engine::Json::array();
    std::vector<std::vector<std::string>> table{{"CONTAINER", "WHEN", "KEEPS", "NEXT (ITS OWN CLOCK)", "LAST"}};
    for (const auto& kept : *all) {
        if (!request.container.empty() && kept.schedule.container != request.container) continue;
        document.push_back(toJson(kept));
        auto keeps = std::to_string(kept.schedule.keep);
        if (kept.schedule.limit > 0) keeps += ", " + sizeText(kept.schedule.limit);
        table.push_back({printable(kept.schedule.container), kept.schedule.calendar.text, keeps,
                         kept.schedule.paused ? "paused" : (kept.next ? checkpoint::minuteText(*kept.next) : "never"), lastText(kept)});
    }
    if (options.json)
        printDocument(document);
    else if (table.size() == 1)
        std::cout << "There is no schedule on " << request.host << ".\n";
    else
        printTable(table);
    return Exit::Done;
}

int tryNow(migration::Line& line, const std::string& container, const Options& options) {
    const auto run = migration::runSchedule(line, container, stopToken());
    if (!run) return report(run.error(), options);
    if (run->result == LastRun::Result::Failed)
        return report({ErrorKind::Failed, "The scheduled checkpoint of " + printable(container) + " could not be made.",
                       printable(run->words), "transship-cli preflight tells what of it CRIU can't dump."},
                      options);
    if (options.json)
        printDocument({{"result", wordOf(run->result)}, {"name", run->name}, {"words", run->words}});
    else if (run->result == LastRun::Result::Done)
        std::cout << "Made " << printable(run->name) << " of " << printable(container) << ".\n";
    if (!run->words.empty()) remark(options, printable(run->words));
    return Exit::Done;
}

Status change(migration::Line& line, const ScheduleRequest& request) {
    const auto stop = stopToken();
    if (request.remove) return migration::removeSchedule(line, request.container, stop);
    if (request.every.empty()) return migration::pauseSchedule(line, request.container, request.pause, stop);
    TRANSSHIP_ASSIGN(auto calendar, checkpoint::parseCalendar(request.every));
    return migration::setSchedule(line,
                                  {.container = request.container,
                                   .calendar = std::move(calendar),
                                   .keep = request.keep,
                                   .limit = request.limit,
                                   .paused = request.pause},
                                  stop);
}

}  // namespace

int schedule(const ScheduleRequest& request, const Options& options) {
    const bool changes = !request.every.empty() || request.pause || request.resume || request.remove;
    if (request.container.empty() && (changes || request.now))
        return report({ErrorKind::Usage, "Which container's schedule?", "", "Name it after the host."}, options);
    if (!changes && !request.now) return list(request, options);
    // A time that is mistyped is told before anybody connects.
    if (const auto calendar = checkpoint::parseCalendar(request.every.empty() ? "hourly" : request.every); !calendar)
        return report(calendar.error(), options);
    const auto line = openLine(request.host, request.noAgent, options);
    if (!line) return report(line.error(), options);
    if (changes)
        if (const auto changed = change(**line, request); !changed) return report(changed.error(), options);
    if (request.now) return tryNow(**line, request.container, options);
    return request.remove && !options.json ? Exit::Done : list(request, options);
}

}  // namespace transship::cli
