// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/rehearsal.h"

#include "core/base/text.h"

namespace transship::preflight {

std::string sentence(const Rehearsal& rehearsal) {
    if (rehearsal.moved)
        return "Rehearsed " + rehearsal.date + ": a small container of Transship's own moved, and stood still for " +
               durationText(rehearsal.downtime) + ".";
    return "Rehearsed " + rehearsal.date + ": a small container of Transship's own did not move. " + printable(rehearsal.said);
}

Json toJson(const Rehearsal& rehearsal) {
    return {{"date", rehearsal.date}, {"moved", rehearsal.moved}, {"downtime_ms", rehearsal.downtime.count()}, {"said", rehearsal.said}};
}

Rehearsal rehearsalFromJson(const Json& json) {
    return {.date = json.at("date").get<std::string>(),
            .moved = json.at("moved").get<bool>(),
            .downtime = std::chrono::milliseconds(json.at("downtime_ms").get<std::int64_t>()),
            .said = json.at("said").get<std::string>()};
}

}  // namespace transship::preflight
