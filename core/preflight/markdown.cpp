// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/preflight/catalogue.h"
#include "core/preflight/report.h"

#include <string_view>

namespace transship::preflight {
namespace {

// Names come from strangers: nothing of them is markup.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : printable(text)) {
        if (c == '<' || c == '&') {
            result += c == '<' ? "&lt;" : "&amp;";
            continue;
        }
        if (std::string_view("\\`*_{}[]>#|~").contains(c)) result += '\\';
        result += c;
    }
    return result;
}

}  // namespace

std::string markdown(const Report& report) {
    std::string text = "# Preflight\n\n**" + escaped(verdict(report)) + "**\n\n" + report.date + ", Transship " + report.version + "\n";
    if (report.rehearsal) text += "\n" + escaped(sentence(*report.rehearsal)) + "\n";
    if (report.containers.size() > 1) {
        text += "\n| Container | Verdict | Downtime, about |\n|---|---|---|\n";
        for (const auto& container : report.containers)
            text += "| " + escaped(container.name) + " | " + (container.canMove() ? "can move" : "**can't move as it is**") + " | " +
                    durationText(container.downtime) + " |\n";
    }
    for (const auto& container : report.containers) {
        text += "\n## " + escaped(container.name) + "\n\n" + (container.canMove() ? "Can move" : "Can't move as it is") + ". Image " +
                escaped(container.image) + ", memory " + sizeText(container.memory) + ", predicted downtime about " +
                durationText(container.downtime) + ".\n\n";
        for (const auto& finding : container.findings) {
            const auto& entry = entryOf(finding.id);
            text += std::string("- **") + severityWord(finding.severity) + ": " + (*entry.title != '\0' ? entry.title : finding.id) +
                    "** (`" + finding.id + "`)\n  " + escaped(finding.text) + " " + entry.why + "\n";
            if (!finding.remedy.empty()) text += "  *What to do:* " + escaped(finding.remedy) + "\n";
        }
        if (container.findings.empty()) text += "Nothing speaks against it.\n";
    }
    text += "\n## The hosts\n\n| | Source | Destination |\n|---|---|---|\n";
    for (const auto& row : sideBySide(report))
        text += "| " + row.name + " | " + escaped(row.source) + " | " + escaped(row.destination) + " |\n";
    return text;
}

}  // namespace transship::preflight
