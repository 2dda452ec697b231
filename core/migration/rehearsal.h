// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "core/preflight/report.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace transship::migration {

// The canary: a container of our own, with some hundred kilobytes of memory, a socket and a counter, really migrates from source to
// destination, is proven there and removed from both. Whatever the checks say, it is tried; what came of it is remembered.
// `tell` gets each step in words. An error is what kept it from being tried.
Result<preflight::Rehearsal> rehearse(Line& source, Line& destination, const preflight::Report& report,
                                      const std::function<void(const std::string&)>& tell, const std::stop_token& stop = {});

// The last one between hosts with these versions of engine, runtime, CRIU and kernel, from whatever pair of hosts; kept in
// $XDG_STATE_HOME/transship/rehearsals.json.
Result<std::optional<preflight::Rehearsal>> remembered(const preflight::Report& report);

// Puts it into the report: one that failed blocks every container.
void addRehearsal(preflight::Report& report, preflight::Rehearsal rehearsal);

}  // namespace transship::migration
