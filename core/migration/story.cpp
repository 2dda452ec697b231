// SPDX-License-Identifier: Apache-2.0
#include "core/migration/story.h"

#include "core/base/text.h"
#include "core/preflight/page.h"

namespace transship::migration {
namespace {

using preflight::htmlEscaped;
using preflight::markdownEscaped;

using Rows = std::vector<std::pair<std::string, std::string>>;

std::chrono::milliseconds timeOf(const Chapter& chapter, const char* what) {
    return std::chrono::milliseconds(chapter.outcome.is_object() ? chapter.outcome.value(what, std::int64_t{0}) : 0);
}

std::string textOf(const Chapter& chapter, const char* what) {
    return chapter.outcome.is_object() ? chapter.outcome.value(what, "") : std::string();
}

std::string title(const Chapter& chapter) { return "Migration of " + chapter.record.source.name; }

std::string sentence(const Chapter& chapter) {
    const auto said = textOf(chapter, "sentence");
    return said.empty() ? "It has not ended: " + endingText(chapter) + "." : said;
}

Rows facts(const Chapter& chapter) {
    Rows rows{{"Container", chapter.record.source.name},
              {"From", chapter.record.source.host},
              {"To", chapter.record.destination.host},
              {"Name there", chapter.record.destination.name},
              {"Began", chapter.record.started},
              {"Ended", chapter.ending == Ending::Open ? "not yet" : chapter.time},
              {"Result", endingText(chapter)}};
    if (downtimeOf(chapter).count() > 0) {
        rows.emplace_back("Stood still for", durationText(downtimeOf(chapter)));
        rows.emplace_back("Predicted", durationText(predictedOf(chapter)));
    }
    if (const auto total = timeOf(chapter, "total_ms"); total.count() > 0) rows.emplace_back("In all", durationText(total));
    if (chapter.outcome.is_object())
        if (const auto bytes = chapter.outcome.value("bytes", std::uint64_t{0}); bytes > 0) rows.emplace_back("Carried", sizeText(bytes));
    rows.emplace_back("Id", chapter.record.id);
    return rows;
}

// What is said besides, each a paragraph: the error first.
std::vector<std::string> paragraphs(const Chapter& chapter) {
    std::vector<std::string> texts;
    if (!chapter.outcome.is_object()) return texts;
    if (const auto error = chapter.outcome.value("error", Json::object()); error.is_object())
        for (const auto* part : {"what", "reason", "remedy"})
            if (auto text = error.value(part, ""); !text.empty()) texts.push_back(std::move(text));
    for (const auto& remark : chapter.outcome.value("remarks", std::vector<std::string>())) texts.push_back(remark);
    return texts;
}

Rows differences(const Chapter& chapter) {
    Rows rows;
    if (!chapter.outcome.is_object()) return rows;
    for (const auto& difference : chapter.outcome.value("differences", Json::array())) {
        const auto explanation = difference.value("explanation", "");
        rows.emplace_back(difference.value("path", ""), explanation.empty() ? "not explained, please look at it" : explanation);
    }
    return rows;
}

std::string htmlTable(const Rows& rows) {
    std::string text = "<table width=\"100%\">\n<tbody>\n";
    for (const auto& [name, value] : rows) text += "<tr><th>" + htmlEscaped(name) + "</th><td>" + htmlEscaped(value) + "</td></tr>\n";
    return text + "</tbody>\n</table>\n";
}

std::string markdownTable(const std::string& heading, const Rows& rows) {
    std::string text = "| " + heading + " | |\n|---|---|\n";
    for (const auto& [name, value] : rows) text += "| " + markdownEscaped(name) + " | " + markdownEscaped(value) + " |\n";
    return text;
}

}  // namespace

std::string endingText(const Chapter& chapter) {
    return chapter.ending == Ending::Open ? "cut off in step " + chapter.step : endingName(chapter.ending);
}

std::chrono::milliseconds downtimeOf(const Chapter& chapter) { return timeOf(chapter, "downtime_ms"); }

std::chrono::milliseconds predictedOf(const Chapter& chapter) { return timeOf(chapter, "predicted_downtime_ms"); }

Json toJson(const Chapter& chapter) {
    auto steps = Json::array();
    for (const auto& [step, time] : chapter.steps) steps.push_back({{"step", step}, {"began", time}});
    return {{"id", chapter.record.id},
            {"started", chapter.record.started},
            {"source", chapter.record.source.host},
            {"destination", chapter.record.destination.host},
            {"container", chapter.record.source.name},
            {"result", endingName(chapter.ending)},
            {"step", chapter.step},
            {"steps", steps},
            {"outcome", chapter.outcome}};
}

std::string html(const Chapter& chapter) {
    std::string text = "<h1>" + htmlEscaped(title(chapter)) + "</h1>\n<p class=\"verdict " +
                       (chapter.ending == Ending::Done || chapter.ending == Ending::Rehearsed ? "go" : "no") + "\">" +
                       htmlEscaped(sentence(chapter)) + "</p>\n" + htmlTable(facts(chapter));
    for (const auto& paragraph : paragraphs(chapter)) text += "<p>" + htmlEscaped(paragraph) + "</p>\n";
    if (const auto rows = differences(chapter); !rows.empty())
        text += "<h2>Its configuration differs from the original’s in</h2>\n" + htmlTable(rows);
    text += "<h2>The steps</h2>\n" + htmlTable(chapter.steps);
    return preflight::htmlPage(title(chapter), text);
}

std::string markdown(const Chapter& chapter) {
    std::string text = "# " + markdownEscaped(title(chapter)) + "\n\n**" + markdownEscaped(sentence(chapter)) + "**\n\n" +
                       markdownTable("", facts(chapter));
    for (const auto& paragraph : paragraphs(chapter)) text += "\n" + markdownEscaped(paragraph) + "\n";
    if (const auto rows = differences(chapter); !rows.empty()) text += "\n" + markdownTable("Its configuration differs in", rows);
    return text + "\n" + markdownTable("Step", chapter.steps);
}

std::string plainText(const Chapter& chapter) {
    std::string text = printable(sentence(chapter)) + "\n\n";
    for (const auto& [name, value] : facts(chapter)) text += name + ": " + printable(value) + "\n";
    for (const auto& paragraph : paragraphs(chapter)) text += "\n" + printable(paragraph) + "\n";
    const auto rows = differences(chapter);
    if (!rows.empty()) text += "\nIts configuration differs from the original's in:\n";
    for (const auto& [path, explanation] : rows) text += "  " + printable(path) + ": " + printable(explanation) + "\n";
    return text;
}

Result<std::string> rendered(const Chapter& chapter, const std::string& file) {
    return preflight::rendered(file, [&] { return html(chapter); }, [&] { return markdown(chapter); }, [&] { return toJson(chapter); });
}

}  // namespace transship::migration
