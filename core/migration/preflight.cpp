// SPDX-License-Identifier: Apache-2.0
#include "core/migration/preflight.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/host/containers.h"
#include "core/migration/holder.h"
#include "core/migration/rehearsal.h"

namespace transship::migration {
namespace {

Result<std::vector<std::string>> running(Line& source, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, source.host());
    TRANSSHIP_ASSIGN(const auto rows, host::containers(*host, stop));
    std::vector<std::string> names;
    for (const auto& row : rows)
        if (row.state == "running" && !row.labels.contains(helper::migrationLabel) && !row.labels.contains(holderLabel))
            names.push_back(row.name);
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
    for (std::size_t i = 0; i < containers.size(); ++i) {
        looking(containers[i], i + 1, containers.size());
        const auto facts = survey(source, destination, hosts, containers[i], stop);
        if (!facts && facts.error().kind == ErrorKind::NotFound && !named) continue;  // it ended meanwhile
        if (!facts) return fail(facts.error());
        report.containers.push_back(checked(*facts, makePlan(*facts, options)));
    }
    TRANSSHIP_ASSIGN(auto rehearsal, remembered(report));
    if (rehearsal) addRehearsal(report, std::move(*rehearsal));
    return report;
}

}  // namespace transship::migration
