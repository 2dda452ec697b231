// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/preflight/catalogue.h"
#include "core/preflight/page.h"
#include "core/preflight/report.h"

namespace transship::preflight {
namespace {

std::string findingHtml(const Finding& finding) {
    const auto& entry = entryOf(finding.id);
    auto text = std::string("<div class=\"finding ") + severityName(finding.severity) + "\">\n<h3>" + severityWord(finding.severity) +
                ": " + htmlEscaped(*entry.title != '\0' ? entry.title : finding.id) + " <span class=\"id\">" + htmlEscaped(finding.id) +
                "</span></h3>\n<p>" + htmlEscaped(finding.text) + "</p>\n";
    if (*entry.why != '\0') text += "<p class=\"small\">" + htmlEscaped(entry.why) + "</p>\n";
    if (!finding.remedy.empty()) text += "<p><b>What to do:</b> " + htmlEscaped(finding.remedy) + "</p>\n";
    return text + "</div>\n";
}

}  // namespace

std::string html(const Report& report) {
    std::string text = "<h1>Preflight</h1>\n<p class=\"small\">" + htmlEscaped(report.date) + ", Transship " + htmlEscaped(report.version) +
                       "</p>\n<p class=\"verdict " + (report.allCanMove() ? "go" : "no") + "\">" + htmlEscaped(verdict(report)) + "</p>\n";
    if (report.rehearsal) text += "<p>" + htmlEscaped(sentence(*report.rehearsal)) + "</p>\n";
    if (report.containers.size() > 1) {
        text += "<table width=\"100%\">\n<thead><tr><th>Container</th><th>Verdict</th><th>Downtime, about</th></tr></thead>\n<tbody>\n";
        for (const auto& container : report.containers)
            text += "<tr><th>" + htmlEscaped(container.name) + "</th><td>" +
                    (container.canMove() ? "can move" : "<b>can’t move as it is</b>") + "</td><td>" + durationText(container.downtime) +
                    "</td></tr>\n";
        text += "</tbody>\n</table>\n";
    }
    for (const auto& container : report.containers) {
        text += "<h2>" + htmlEscaped(container.name) + "</h2>\n<p>" + (container.canMove() ? "Can move" : "Can’t move as it is") +
                ". Image " + htmlEscaped(container.image) + ", memory " + sizeText(container.memory) + ", predicted downtime about " +
                durationText(container.downtime) + ".</p>\n";
        for (const auto& finding : container.findings) text += findingHtml(finding);
        if (container.findings.empty()) text += "<p>Nothing speaks against it.</p>\n";
    }
    text += "<h2>The hosts</h2>\n<table width=\"100%\">\n<thead><tr><th></th><th>Source</th><th>Destination</th></tr></thead>\n<tbody>\n";
    for (const auto& row : sideBySide(report))
        text += "<tr><th>" + htmlEscaped(row.name) + "</th><td>" + htmlEscaped(row.source) + "</td><td>" + htmlEscaped(row.destination) +
                "</td></tr>\n";
    return htmlPage("Preflight: " + verdict(report), text + "</tbody>\n</table>\n");
}

}  // namespace transship::preflight
