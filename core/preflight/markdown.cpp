// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/preflight/catalogue.h"
#include "core/preflight/page.h"
#include "core/preflight/report.h"

namespace transship::preflight {
std::string markdown(const Report& report) {
    std::string text =
        "# Preflight\n\n**" + markdownEscaped(verdict(report)) + "**\n\n" + report.date + ", Transship " + report.version + "\n";
    if (report.rehearsal) text += "\n" + markdownEscaped(sentence(*report.rehearsal)) + "\n";
    if (report.containers.size() > 1) {
        text += "\n| Container | Verdict | Downtime, about |\n|---|---|---|\n";
        for (const auto& container : report.containers)
            text += "| " + markdownEscaped(container.name) + " | " + (container.canMove() ? "can move" : "**can't move as it is**") +
                    " | " + durationText(container.downtime) + " |\n";
    }
    for (const auto& container : report.containers) {
        text += "\n## " + markdownEscaped(container.name) + "\n\n" + (container.canMove() ? "Can move" : "Can't move as it is") +
                ". Image " + markdownEscaped(container.image) + ", memory " + sizeText(container.memory) + ", predicted downtime about " +
                durationText(container.downtime) + ".\n\n";
        for (const auto& finding : container.findings) {
            const auto& entry = entryOf(finding.id);
            text += std::string("- **") + severityWord(finding.severity) + ": " + (*entry.title != '\0' ? entry.title : finding.id) +
                    "** (`" + finding.id + "`)\n  " + markdownEscaped(finding.text) + " " + entry.why + "\n";
            if (!finding.remedy.empty()) text += "  *What to do:* " + markdownEscaped(finding.remedy) + "\n";
        }
        if (container.findings.empty()) text += "Nothing speaks against it.\n";
    }
    text += "\n## The hosts\n\n| | Source | Destination |\n|---|---|---|\n";
    for (const auto& row : sideBySide(report))
        text += "| " + row.name + " | " + markdownEscaped(row.source) + " | " + markdownEscaped(row.destination) + " |\n";
    return text;
}

}  // namespace transship::preflight
