// SPDX-License-Identifier: Apache-2.0
#include "core/migration/scheduling.h"

#include "core/base/text.h"
#include "core/host/containers.h"
#include "core/host/root_shell.h"

#include <algorithm>

namespace transship::migration {
namespace {

Result<std::string> tell(Line& line, const std::vector<std::string>& words, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, line.host());
    const auto serves = line.agentIsAllowed() ? line.startAgent() : Status(fail(ErrorKind::Refused, line.agentRefusal()));
    if (!serves && serves.error().kind != ErrorKind::Refused) return fail(serves.error());
    if (!serves) {
        auto said = host::runAsRoot(*host, checkpoint::scheduleScript(), words, stop);
        if (!said && said.error().kind == ErrorKind::Refused)
            return fail(ErrorKind::Refused, "A schedule on " + host->name() + " needs root there, by the agent or by sudo.",
                        "The agent: " + summary(serves.error()) + " sudo: " + said.error().reason,
                        "Allow the agent, or allow the account sudo without a password.");
        return said;
    }
    std::vector<std::string> all{"shell"};
    all.insert(all.end(), words.begin(), words.end());
    auto said = line.agent()->ask(all, checkpoint::scheduleScript(), stop);
    line.endAgent();
    return said;
}

Result<checkpoint::KeptSchedule> scheduleOf(Line& line, const std::string& container, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, line.host());
    TRANSSHIP_ASSIGN(const auto all, checkpoint::schedules(*host, stop));
    const auto found = std::ranges::find(all, container, [](const auto& kept) { return kept.schedule.container; });
    if (found != all.end()) return *found;
    return fail(ErrorKind::NotFound, "There is no schedule for " + printable(container) + " on " + host->name() + ".", "",
                "transship-cli checkpoint schedule HOST lists those that are there.");
}

Status write(Line& line, const checkpoint::Schedule& schedule, const std::stop_token& stop) {
    auto written = tell(line, {"write", schedule.container, checkpoint::settingsText(schedule)}, stop);
    if (written) return {};
    if (written.error().kind == ErrorKind::Failed) written.error().what = "The schedule was not set; nothing has changed.";
    return fail(std::move(written.error()));
}

}  // namespace

Status setSchedule(Line& line, checkpoint::Schedule schedule, const std::stop_token& stop) {
    if (schedule.keep == 0) return fail(ErrorKind::Usage, "A schedule that keeps no checkpoint makes none.", "", "Keep one or more.");
    TRANSSHIP_ASSIGN(const auto host, line.host());
    TRANSSHIP_ASSIGN(const auto inspected, host::inspect(*host, schedule.container, stop));
    schedule.container = inspected.value("Name", "/").substr(1);
    if (!engine::isName(schedule.container)) return fail(ErrorKind::Failed, "The container has a name that no engine gives.");
    return write(line, schedule, stop);
}

Status pauseSchedule(Line& line, const std::string& container, bool paused, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(auto kept, scheduleOf(line, container, stop));
    kept.schedule.paused = paused;
    return write(line, kept.schedule, stop);
}

Status removeSchedule(Line& line, const std::string& container, const std::stop_token& stop) {
    TRANSSHIP_TRY(scheduleOf(line, container, stop));
    TRANSSHIP_TRY(tell(line, {"remove", container}, stop));
    return {};
}

Result<checkpoint::LastRun> runSchedule(Line& line, const std::string& container, const std::stop_token& stop) {
    TRANSSHIP_TRY(scheduleOf(line, container, stop));
    TRANSSHIP_ASSIGN(const auto said, tell(line, {"try", container}, stop));
    if (const auto run = checkpoint::runFrom(said)) return *run;
    return fail(ErrorKind::Conflict, "The schedule of " + printable(container) + " was not run.", printable(trimmed(said)),
                "Try again later.");
}

}  // namespace transship::migration
