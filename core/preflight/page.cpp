// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/page.h"

#include "core/base/text.h"

#include <string_view>

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

}  // namespace

std::string htmlEscaped(const std::string& text) {
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

std::string markdownEscaped(const std::string& text) {
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

std::string htmlPage(const std::string& title, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + htmlEscaped(title) + "</title>\n<style>" +
           style + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
}

Result<std::string> rendered(const std::string& file, const std::function<std::string()>& html,
                             const std::function<std::string()>& markdown, const std::function<nlohmann::json()>& json) {
    if (file.ends_with(".html")) return html();
    if (file.ends_with(".md")) return markdown();
    if (file.ends_with(".json")) return json().dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    return fail(ErrorKind::Usage, "What kind of report " + printable(file) + " shall be can't be told from its name.", "",
                "End it in .html, .md, .json or .pdf.");
}

}  // namespace transship::preflight
