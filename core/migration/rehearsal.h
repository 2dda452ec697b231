// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/runner.h"
#include "core/preflight/report.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace transship::migration {

// Tells each step in words.
class Teller final : public Observer {
public:
    explicit Teller(std::function<void(const std::string&)> tell) : m_tell(std::move(tell)) {}
    void stepBegins(const Step& step) override;

private:
    std::function<void(const std::string&)> m_tell;
};

// The canary: a container of our own, with some hundred kilobytes of memory, a socket and a counter, really migrates from source to
// destination, is proven there and removed from both. Whatever the checks say, it is tried; what came of it is remembered.
// `tell` gets each step in words. An error is what kept it from being tried.
Result<preflight::Rehearsal> rehearse(Line& source, Line& destination, const preflight::Report& report,
                                      const std::function<void(const std::string&)>& tell, const std::stop_token& stop = {});

// The last one between hosts with these versions of engine, runtime, CRIU and kernel, from whatever pair of hosts; kept in
// $XDG_STATE_HOME/transship/rehearsals.json.
Result<std::optional<preflight::Rehearsal>> remembered(const preflight::Report& report);

// The container itself: frozen, dumped and let go at once; its dump is restored on the destination beside whatever is there, without a
// network and with scratch copies of all its mounts, paused at once, its processes compared, and everything of it removed.
class FullRehearsal {
public:
    // Reads what there is to know. Refused, with the reason, where no copy of this container can be made that touches nothing; the plan
    // may forbid it all the same.
    static Result<FullRehearsal> prepare(Line& source, Line& destination, const std::string& container, Options options,
                                         const std::stop_token& stop = {});
    // Its downtime is how long the container will stand still.
    const Plan& plan() const { return m_plan; }
    // The outcome's downtime is how long it stood still. Ending::Rehearsed where all went well, Undone where the copy did not go on,
    // Refused where nothing was tried.
    Outcome run(Observer& observer, const std::stop_token& stop = {}) const;

private:
    FullRehearsal(Line& source, Line& destination, Facts facts, Options options);
    Line* m_source;
    Line* m_destination;
    Facts m_facts;
    Options m_options;
    Plan m_plan;
};

// Puts its outcome into what the report says of the container.
void addFullRehearsal(preflight::Report& report, const std::string& container, const Outcome& outcome);

// Puts it into the report: one that failed blocks every container.
void addRehearsal(preflight::Report& report, preflight::Rehearsal rehearsal);

}  // namespace transship::migration
