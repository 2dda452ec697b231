// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/preflight/catalogue.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

int explain(const std::string& id, const Options& options) {
    if (id.empty()) {
        std::vector<std::vector<std::string>> table{{"FINDING", "TITLE"}};
        for (const auto& entry : preflight::catalogue()) table.push_back({entry.id, entry.title});
        printTable(table);
        return Exit::Done;
    }
    const auto& entry = preflight::entryOf(id);
    if (*entry.id == '\0')
        return report({ErrorKind::Usage, "There is no finding \"" + printable(id) + "\".", "", "transship-cli explain lists them all."},
                      options);
    std::cout << entry.page;
    return Exit::Done;
}

}  // namespace

void addExplain(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("explain", "What a finding of preflight means, and what to do");
    const auto id = std::make_shared<std::string>();
    command->add_option("FINDING", *id, "The id in brackets; all of them are listed where none is given");
    command->callback([&options, &action, id] { action = [&options, id] { return explain(*id, options); }; });
}

}  // namespace transship::cli
