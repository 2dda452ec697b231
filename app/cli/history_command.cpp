// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/pdf.h"
#include "app/cli/terminal.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/migration/original.h"
#include "core/migration/story.h"
#include "core/preflight/kept.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

using engine::Json;

std::string downtime(const migration::Chapter& chapter) {
    const auto time = migration::downtimeOf(chapter);
    return time.count() == 0 ? "-" : durationText(time);
}

// One migration, or one preflight.
Result<std::string> rendered(const std::string& id, const std::string& file) {
    if (preflight::isKeptReport(id)) return preflight::keptReport(id, file);
    TRANSSHIP_ASSIGN(const auto chapter, migration::chapter(id));
    return migration::rendered(chapter, file);
}

Status write(const std::string& id, const std::string& file) {
    const bool pdf = file.ends_with(".pdf");
    TRANSSHIP_ASSIGN(const auto text, rendered(id, pdf ? ".html" : file));
    return pdf ? writePdf(text, file) : writeFile(file, text);
}

int showOne(const std::string& id, const std::vector<std::string>& reports, const Options& options) {
    const auto json = rendered(id, ".json");
    if (!json) return report(json.error(), options);
    for (const auto& file : reports)
        if (const auto written = write(id, file); !written) return report(written.error(), options);
    if (reports.empty() || options.json) std::cout << *json;
    return Exit::Done;
}

int removeOriginal(const std::string& id, const Options& options) {
    const auto chapter = migration::chapter(id);
    if (!chapter) return report(chapter.error(), options);
    const auto& party = chapter->record.source;
    if (!options.yes &&
        !(hasTerminal() && confirm("Remove " + printable(migration::originalName(chapter->record)) + " from " + party.host + "?")))
        return report({ErrorKind::Usage, "Nobody agreed that the original is removed.", "", "--yes agrees."}, options);
    migration::Line line(nullptr, [&] { return connect(party, options); });
    if (const auto removed = migration::removeOriginal(line, *chapter); !removed) return report(removed.error(), options);
    if (!options.json) std::cout << printable(migration::originalName(chapter->record)) << " is gone from " << party.host << ".\n";
    return Exit::Done;
}

// Not among the document that --json asks for.
void tellOfDamage(const std::vector<std::string>& files, const Options& options) {
    for (const auto& file : files) {
        const auto error = migration::damagedFile(file);
        remark(options, error.what + ' ' + error.remedy);
    }
}

int showHistory(const Options& options) {
    const auto history = migration::history();
    if (!history) return report(history.error(), options);
    const auto& chapters = history->chapters;
    tellOfDamage(history->damaged, options);
    if (options.json) {
        auto list = Json::array();
        for (const auto& chapter : chapters) list.push_back(migration::toJson(chapter));
        printDocument(list);
        return Exit::Done;
    }
    if (chapters.empty()) {
        std::cout << "Nothing was migrated from this account yet.\n";
        return Exit::Done;
    }
    std::vector<std::vector<std::string>> table{{"ID", "CONTAINER", "FROM", "TO", "RESULT", "DOWNTIME"}};
    for (const auto& chapter : chapters)
        table.push_back({chapter.record.id, printable(chapter.record.source.name), chapter.record.source.host,
                         chapter.record.destination.host, migration::endingText(chapter), downtime(chapter)});
    printTable(table);
    return Exit::Done;
}

int showPreflights(const Options& options) {
    const auto kept = preflight::keptReports();
    if (!kept) return report(kept.error(), options);
    tellOfDamage(kept->damaged, options);
    auto list = Json::array();
    std::vector<std::vector<std::string>> table{{"ID", "FROM", "TO", "VERDICT"}};
    for (const auto& one : kept->reports) {
        list.push_back({{"id", one.id},
                        {"date", one.date},
                        {"source", one.source},
                        {"destination", one.destination},
                        {"verdict", one.verdict},
                        {"all_can_move", one.allCanMove}});
        table.push_back({one.id, printable(one.source), printable(one.destination), printable(one.verdict)});
    }
    if (options.json)
        printDocument(list);
    else if (kept->reports.empty())
        std::cout << "Nothing was checked from this account yet.\n";
    else
        printTable(table);
    return Exit::Done;
}

}  // namespace

void addHistory(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("history", "Migrations and preflights of this account, and the report of one");
    const auto id = std::make_shared<std::string>();
    const auto reports = std::make_shared<std::vector<std::string>>();
    auto* one = command->add_option("ID", *id, "One migration, or one preflight");
    command->add_option("--report", *reports, "Write its report to a file")
        ->type_name("FILE.html|.md|.json|.pdf")
        ->allow_extra_args(false)
        ->needs(one);
    const auto remove = std::make_shared<bool>(false);
    command->add_flag("--remove-original", *remove, "Remove the stopped original that it left, after asking")->needs(one);
    const auto preflights = std::make_shared<bool>(false);
    command->add_flag("--preflights", *preflights, "List the preflights instead")->excludes(one);
    command->callback([&options, &action, id, reports, remove, preflights] {
        action = [&options, id, reports, remove, preflights] {
            if (*preflights) return showPreflights(options);
            if (*remove) return removeOriginal(*id, options);
            return id->empty() ? showHistory(options) : showOne(*id, *reports, options);
        };
    });
}

}  // namespace transship::cli
