// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/schedule.h"
#include "core/migration/line.h"

#include <stop_token>
#include <string>

namespace transship::migration {

// Schedules of checkpoints are set, taken away and tried by the host's root: through the agent, or where that may not run by SSH where the
// account is root or has sudo without a password. Refused where it has neither. A systemd timer, or where there is no systemd a line of
// cron, runs a shell script of ours; nothing else is left on the host.

// Sets the schedule of a container, or takes the place of the one it has; the container's name is looked up. NotFound where there is none;
// Failed, with nothing changed, where the host has neither systemd nor cron.
Status setSchedule(Line& line, checkpoint::Schedule schedule, const std::stop_token& stop = {});
// Pauses it, or lets it go on. NotFound where there is none.
Status pauseSchedule(Line& line, const std::string& container, bool paused, const std::stop_token& stop = {});
// The checkpoints that it made stay.
Status removeSchedule(Line& line, const std::string& container, const std::stop_token& stop = {});
// Lets it run once at once, paused or not. Conflict where a run is under way.
Result<checkpoint::LastRun> runSchedule(Line& line, const std::string& container, const std::stop_token& stop = {});

}  // namespace transship::migration
