// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/host/containers.h"
#include "core/migration/movable.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

int showContainers(const std::string& name, const Options& options) {
    const auto host = connect(name, options);
    if (!host) return report(host.error(), options);
    const auto rows = host::containers(**host, stopToken());
    if (!rows) return report(rows.error(), options);
    const auto facts = host::survey(**host, stopToken());
    if (!facts) return report(facts.error(), options);
    auto list = engine::Json::array();
    std::vector<std::vector<std::string>> table{{"NAME", "IMAGE", "STATE", "PORTS", "CAN MOVE"}};
    for (const auto& row : *rows) {
        if (row.labels.contains("transship.migration")) continue;
        const auto verdict = migration::canMove(**host, *facts, row.id, stopToken());
        if (!verdict && verdict.error().kind == ErrorKind::NotFound) continue;  // it ended meanwhile
        if (!verdict) return report(verdict.error(), options);
        list.push_back({{"id", row.id},
                        {"name", row.name},
                        {"image", row.image},
                        {"state", row.state},
                        {"status", row.status},
                        {"ports", row.ports},
                        {"can_move", verdict->empty()},
                        {"reason", *verdict}});
        table.push_back(
            {printable(row.name), printable(row.image), row.status, row.ports, verdict->empty() ? "yes" : "no: " + printable(*verdict)});
    }
    if (options.json) {
        printDocument(list);
    } else if (table.size() == 1) {
        std::cout << "There is no container on " << name << ".\n";
    } else {
        printTable(table);
    }
    return Exit::Done;
}

}  // namespace

void addContainers(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("containers", "List a host's containers, and whether each can move");
    const auto name = std::make_shared<std::string>();
    command->add_option("HOST", *name, "The host")->required();
    command->callback([&options, &action, name] { action = [&options, name] { return showContainers(*name, options); }; });
}

}  // namespace transship::cli
