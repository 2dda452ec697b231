// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/preflight/catalogue.h"
#include "core/preflight/report.h"

namespace transship::preflight {
namespace {

constexpr const char* style = R"(
@page { size: A4; margin: 18mm }
body { font: 10.5pt/1.45 "DejaVu Sans", "Segoe UI", sans-serif; color: #1d2327; background: #fff; max-width: 48em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.5em; margin-bottom: .2em }
h2 { font-size: 1.15em; margin: 1.6em 0 .3em; border-bottom: 1px solid #ccd3d8; padding-bottom: .2em }
.verdict { font-size: 1.15em; padding: .7em 1em; border-left: .4em solid; margin: 1em 0 }
.go { border-color: #2c7a4b; background: #edf7f0 }
.no { border-color: #b3261e; background: #fcefee }
.small { color: #57636b; font-size: .9em }
.finding { margin: .9em 0; padding-left: .9em; border-left: .25em solid #98a4ac; break-inside: avoid }
.finding.block { border-color: #b3261e }
.finding.warn { border-color: #b97a00 }
.finding h3 { font-size: 1em; margin: 0 }
.finding p { margin: .15em 0 }
.id { font-family: "DejaVu Sans Mono", monospace; font-size: .85em; color: #57636b; font-weight: normal }
table { border-collapse: collapse; width: 100% }
td, th { text-align: left; vertical-align: top; padding: .25em .8em .25em 0; border-bottom: 1px solid #e4e9ec; font-weight: normal }
thead th { font-weight: bold }
@media (prefers-color-scheme: dark) and (not print) {
  body { color: #dfe5e9; background: #16191c } h2, td, th { border-color: #3a4349 } .small, .id { color: #9aa6ae }
  .go { background: #16301f } .no { background: #3a1916 }
}
)";

// Names come from strangers: nothing of them is markup.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : printable(text)) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            case '\'':
                result += "&#39;";
                break;
            default:
                result += c;
        }
    }
    return result;
}

std::string findingHtml(const Finding& finding) {
    const auto& entry = entryOf(finding.id);
    auto text = std::string("<div class=\"finding ") + severityName(finding.severity) + "\">\n<h3>" + severityWord(finding.severity) +
                ": " + escaped(*entry.title != '\0' ? entry.title : finding.id) + " <span class=\"id\">" + escaped(finding.id) +
                "</span></h3>\n<p>" + escaped(finding.text) + "</p>\n";
    if (*entry.why != '\0') text += "<p class=\"small\">" + escaped(entry.why) + "</p>\n";
    if (!finding.remedy.empty()) text += "<p><b>What to do:</b> " + escaped(finding.remedy) + "</p>\n";
    return text + "</div>\n";
}

}  // namespace

std::string html(const Report& report) {
    std::string text =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Preflight: " + escaped(verdict(report)) +
        "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1>Preflight</h1>\n<p class=\"small\">" + escaped(report.date) +
        ", Transship " + escaped(report.version) + "</p>\n<p class=\"verdict " + (report.allCanMove() ? "go" : "no") + "\">" +
        escaped(verdict(report)) + "</p>\n";
    if (report.rehearsal) text += "<p>" + escaped(sentence(*report.rehearsal)) + "</p>\n";
    if (report.containers.size() > 1) {
        text += "<table width=\"100%\">\n<thead><tr><th>Container</th><th>Verdict</th><th>Downtime, about</th></tr></thead>\n<tbody>\n";
        for (const auto& container : report.containers)
            text += "<tr><th>" + escaped(container.name) + "</th><td>" + (container.canMove() ? "can move" : "<b>can’t move as it is</b>") +
                    "</td><td>" + durationText(container.downtime) + "</td></tr>\n";
        text += "</tbody>\n</table>\n";
    }
    for (const auto& container : report.containers) {
        text += "<h2>" + escaped(container.name) + "</h2>\n<p>" + (container.canMove() ? "Can move" : "Can’t move as it is") + ". Image " +
                escaped(container.image) + ", memory " + sizeText(container.memory) + ", predicted downtime about " +
                durationText(container.downtime) + ".</p>\n";
        for (const auto& finding : container.findings) text += findingHtml(finding);
        if (container.findings.empty()) text += "<p>Nothing speaks against it.</p>\n";
    }
    text += "<h2>The hosts</h2>\n<table width=\"100%\">\n<thead><tr><th></th><th>Source</th><th>Destination</th></tr></thead>\n<tbody>\n";
    for (const auto& row : sideBySide(report))
        text +=
            "<tr><th>" + escaped(row.name) + "</th><td>" + escaped(row.source) + "</td><td>" + escaped(row.destination) + "</td></tr>\n";
    return text + "</tbody>\n</table>\n</body>\n</html>\n";
}

}  // namespace transship::preflight
