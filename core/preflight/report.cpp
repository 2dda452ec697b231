// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/report.h"

#include "core/base/text.h"
#include "core/preflight/catalogue.h"
#include "core/preflight/page.h"

#include <fmt/format.h>

#include <algorithm>

namespace transship::preflight {
namespace {

Json hostJson(const host::HostFacts& host, const std::optional<Machine>& machine) {
    auto json = host::toJson(host);
    json["machine"] = machine ? toJson(*machine) : Json();
    return json;
}

std::string orUnknown(const std::optional<Machine>& machine, std::string (*tell)(const Machine&)) {
    return machine ? tell(*machine) : "unknown without the agent";
}

}  // namespace

bool Checked::canMove() const {
    return std::ranges::none_of(findings, [](const Finding& finding) { return finding.severity == Severity::Block; });
}

bool Report::allCanMove() const { return std::ranges::all_of(containers, &Checked::canMove); }

const char* severityName(Severity severity) {
    switch (severity) {
        case Severity::Block:
            return "block";
        case Severity::Warn:
            return "warn";
        case Severity::Note:
            return "note";
    }
    return "";
}

const char* severityWord(Severity severity) {
    switch (severity) {
        case Severity::Block:
            return "Blocks";
        case Severity::Warn:
            return "Warning";
        case Severity::Note:
            return "Note";
    }
    return "";
}

std::string verdict(const Report& report) {
    const bool sure = std::ranges::none_of(
        report.containers, [](const Checked& container) { return std::ranges::any_of(container.findings, &Finding::unknown); });
    const auto way = " from " + report.source.address + " to " + report.destination.address + (sure ? "." : ", as far as can be seen.");
    const auto count = report.containers.size();
    const auto movable = static_cast<std::size_t>(std::ranges::count_if(report.containers, &Checked::canMove));
    if (count == 0) return "There is no running container to move" + way;
    if (count == 1) return printable(report.containers.front().name) + (movable == 1 ? " can move" : " can't move as it is") + way;
    if (movable == count) return "All " + std::to_string(count) + " containers can move" + way;
    return std::to_string(movable) + " of " + std::to_string(count) + " containers can move" + way;
}

std::vector<Row> sideBySide(const Report& report) {
    const auto& a = report.source;
    const auto& b = report.destination;
    const auto machines = [&](std::string (*tell)(const Machine&)) {
        return std::pair(orUnknown(report.machineHere, tell), orUnknown(report.machineThere, tell));
    };
    const auto criu = machines([](const Machine& m) { return m.criu.empty() ? std::string("none") : m.criu; });
    const auto root = machines([](const Machine& m) { return sizeText(m.rootFree); });
    const auto way = machines([](const Machine& m) {
        return m.roundTrip == 0 ? std::string("not measured")
                                : fmt::format("{:.1f} ms, {}/s", static_cast<double>(m.roundTrip) / 1000, sizeText(m.throughput));
    });
    const auto memory = machines([](const Machine& m) { return sizeText(m.memoryFree); });
    return {{"Host", a.address, b.address},
            {"System", a.operatingSystem, b.operatingSystem},
            {"Kernel", a.kernel, b.kernel},
            {"Architecture", a.architecture, b.architecture},
            {"Docker Engine", a.engineVersion, b.engineVersion},
            {"CRIU", criu.first, criu.second},
            {"Checkpoints", a.experimental ? "switched on" : "switched off", b.experimental ? "switched on" : "switched off"},
            {"Storage", a.storageDriver, b.storageDriver},
            {"Control groups", "v" + a.cgroupVersion + ", " + a.cgroupDriver, "v" + b.cgroupVersion + ", " + b.cgroupDriver},
            {"Default runtime", a.defaultRuntime, b.defaultRuntime},
            {"Free where Docker keeps its data", root.first, root.second},
            {"Free memory", memory.first, memory.second},
            {"From here to the host and back", way.first, way.second}};
}

Json toJson(const Report& report) {
    auto containers = Json::array();
    for (const auto& container : report.containers) {
        auto findings = Json::array();
        for (const auto& finding : container.findings) {
            const auto& entry = entryOf(finding.id);
            findings.push_back({{"id", finding.id},
                                {"severity", severityName(finding.severity)},
                                {"title", entry.title},
                                {"text", finding.text},
                                {"why", entry.why},
                                {"remedy", finding.remedy}});
        }
        containers.push_back({{"name", container.name},
                              {"image", container.image},
                              {"can_move", container.canMove()},
                              {"memory", container.memory},
                              {"predicted_downtime_ms", container.downtime.count()},
                              {"findings", findings}});
    }
    return {{"format", 1},
            {"date", report.date},
            {"version", report.version},
            {"verdict", verdict(report)},
            {"all_can_move", report.allCanMove()},
            {"rehearsal", report.rehearsal ? toJson(*report.rehearsal) : Json()},
            {"source", hostJson(report.source, report.machineHere)},
            {"destination", hostJson(report.destination, report.machineThere)},
            {"containers", containers}};
}

Result<std::string> rendered(const Report& report, const std::string& file) {
    return rendered(file, [&] { return html(report); }, [&] { return markdown(report); }, [&] { return toJson(report); });
}

}  // namespace transship::preflight
