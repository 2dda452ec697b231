// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/facts.h"
#include "core/preflight/findings.h"
#include "core/preflight/machine.h"
#include "core/preflight/rehearsal.h"

#include <chrono>
#include <optional>

namespace transship::preflight {

// What a preflight tells of one container.
struct Checked {
    std::string name;
    std::string image;
    std::uint64_t memory = 0;              // bytes
    std::chrono::milliseconds downtime{};  // predicted
    std::vector<Finding> findings;         // blocks first

    bool canMove() const;
};

// What can be handed in. It holds no environment, no labels and no command lines.
struct Report {
    std::string date;     // UTC
    std::string version;  // of this program
    host::HostFacts source;
    host::HostFacts destination;
    std::optional<Machine> machineHere;  // where the agent served
    std::optional<Machine> machineThere;
    std::optional<Rehearsal> rehearsal;  // between these hosts, or others with the same versions
    std::vector<Checked> containers;

    bool allCanMove() const;
};

// The verdict on top: "2 of 3 containers can move from a to b."
std::string verdict(const Report& report);

// resources/docs/preflight.md describes it.
Json toJson(const Report& report);
std::string markdown(const Report& report);
// One file that needs nothing from outside, and prints on A4.
std::string html(const Report& report);

// In the form that the file's ending (.html, .md, .json) asks for; Usage for another one.
Result<std::string> rendered(const Report& report, const std::string& file);

// What both sides are, in rows of the same name, for a reader.
struct Row {
    std::string name;
    std::string source;
    std::string destination;
};
std::vector<Row> sideBySide(const Report& report);

const char* severityName(Severity severity);  // "block", "warn", "note"
const char* severityWord(Severity severity);  // for a reader: "Blocks", "Warning", "Note"

}  // namespace transship::preflight
