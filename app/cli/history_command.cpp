// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/migration/journal.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

using engine::Json;

Json toJson(const migration::Chapter& chapter) {
    return {{"id", chapter.record.id},
            {"started", chapter.record.started},
            {"source", chapter.record.source.host},
            {"destination", chapter.record.destination.host},
            {"container", chapter.record.source.name},
            {"result", migration::endingName(chapter.ending)},
            {"step", chapter.step},
            {"outcome", chapter.outcome}};
}

std::string downtimeOf(const migration::Chapter& chapter) {
    if (!chapter.outcome.is_object() || chapter.outcome.value("downtime_ms", 0) == 0) return "-";
    return durationText(std::chrono::milliseconds(chapter.outcome.value("downtime_ms", 0)));
}

int showHistory(const std::string& id, const Options& options) {
    if (!id.empty()) {
        const auto chapter = migration::chapter(id);
        if (!chapter) return report(chapter.error(), options);
        printDocument(toJson(*chapter));
        return Exit::Done;
    }
    const auto chapters = migration::history();
    if (!chapters) return report(chapters.error(), options);
    if (options.json) {
        auto list = Json::array();
        for (const auto& chapter : *chapters) list.push_back(toJson(chapter));
        printDocument(list);
        return Exit::Done;
    }
    if (chapters->empty()) {
        std::cout << "Nothing was migrated from this account yet.\n";
        return Exit::Done;
    }
    std::vector<std::vector<std::string>> table{{"ID", "CONTAINER", "FROM", "TO", "RESULT", "DOWNTIME"}};
    for (const auto& chapter : *chapters)
        table.push_back(
            {chapter.record.id, printable(chapter.record.source.name), chapter.record.source.host, chapter.record.destination.host,
             chapter.ending == migration::Ending::Open ? "cut off in step " + chapter.step : migration::endingName(chapter.ending),
             downtimeOf(chapter)});
    printTable(table);
    return Exit::Done;
}

}  // namespace

void addHistory(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("history", "Migrations of this account, and the report of one");
    const auto id = std::make_shared<std::string>();
    command->add_option("ID", *id, "One migration");
    command->callback([&options, &action, id] { action = [&options, id] { return showHistory(*id, options); }; });
}

}  // namespace transship::cli
