// SPDX-License-Identifier: Apache-2.0
#include "core/migration/preflight.h"

#include "core/base/text.h"
#include "core/host/containers.h"
#include "core/migration/queue.h"
#include "core/migration/rehearsal.h"

#include <algorithm>
#include <mutex>
#include <thread>

namespace transship::migration {
namespace {

// How many containers are looked at at the same time: each takes an agent and a connection on both hosts, and an SSH server gives ten to
// one session.
constexpr std::size_t sideBySide = 3;

Result<std::vector<std::string>> running(Line& source, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, source.host());
    TRANSSHIP_ASSIGN(auto rows, host::containers(*host, stop));
    std::vector<std::string> names;
    for (const auto& row : movable(std::move(rows))) names.push_back(row.name);
    return names;
}

preflight::Report reportOn(const Facts& hosts) {
    return {.date = timeText(std::chrono::system_clock::now()),
            .version = {},
            .source = hosts.source,
            .destination = hosts.destination,
            .machineHere = hosts.machineHere,
            .machineThere = hosts.machineThere,
            .rehearsal = {},
            .containers = {}};
}

preflight::Checked checked(const Facts& facts, const Plan& plan) {
    preflight::Checked result{.name = plan.container,
                              .image = facts.container.at("Config").value("Image", ""),
                              .memory = facts.memory,
                              .downtime = plan.downtime};
    for (const auto* list : {&plan.stops, &plan.warnings, &plan.notes})
        result.findings.insert(result.findings.end(), list->begin(), list->end());
    return result;
}

}  // namespace

preflight::Report reportOf(const Facts& facts, const Plan& plan) {
    auto report = reportOn(facts);
    report.containers.push_back(checked(facts, plan));
    return report;
}

Result<preflight::Report> preflightOf(Line& source, Line& destination, std::vector<std::string> containers, const Options& options,
                                      const Looking& looking, const std::stop_token& stop) {
    const bool named = !containers.empty();
    if (!named) {
        TRANSSHIP_ASSIGN(containers, running(source, stop));
    }
    TRANSSHIP_ASSIGN(const auto hosts, surveyHosts(source, destination, stop));
    auto report = reportOn(hosts);
    std::vector<Result<preflight::Checked>> looks(containers.size());
    {
        std::mutex mutex;
        std::size_t begun = 0;
        const auto work = [&] {
            for (;;) {
                std::unique_lock lock(mutex);
                const auto mine = begun++;
                if (mine >= containers.size()) return;
                looking(containers[mine], mine + 1, containers.size());
                lock.unlock();
                const auto facts = survey(source, destination, hosts, containers[mine], stop);
                looks[mine] = facts ? checked(*facts, makePlan(*facts, options)) : Result<preflight::Checked>(fail(facts.error()));
            }
        };
        std::vector<std::jthread> workers;
        for (std::size_t i = 0; i < std::min(sideBySide, containers.size()); ++i) workers.emplace_back(work);
    }
    for (auto& look : looks) {
        if (!look && look.error().kind == ErrorKind::NotFound && !named) continue;  // it ended meanwhile
        if (!look) return fail(look.error());
        report.containers.push_back(std::move(*look));
    }
    TRANSSHIP_ASSIGN(auto rehearsal, remembered(report));
    if (rehearsal) addRehearsal(report, std::move(*rehearsal));
    return report;
}

}  // namespace transship::migration
