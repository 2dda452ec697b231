// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/host/saved_hosts.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

int list(const Options& options) {
    const auto hosts = host::savedHosts();
    if (!hosts) return report(hosts.error(), options);
    if (options.json) {
        auto json = engine::Json::array();
        for (const auto& host : *hosts)
            json.push_back({{"name", host.name},
                            {"address", host.address.text()},
                            {"identity", host.identityFile},
                            {"jump", host.jumpHost},
                            {"group", host.group}});
        printDocument(json);
        return Exit::Done;
    }
    if (hosts->empty()) {
        std::cout << "No host is saved. Save one with: transship-cli hosts add NAME ADDRESS\n";
        return Exit::Done;
    }
    std::vector<std::vector<std::string>> table{{"NAME", "ADDRESS", "IDENTITY", "JUMP", "GROUP"}};
    for (const auto& host : *hosts)
        table.push_back({host.name, host.address.text(), host.identityFile, host.jumpHost, printable(host.group)});
    printTable(table);
    return Exit::Done;
}

int ended(const Status& status, const Options& options) { return status ? Exit::Done : report(status.error(), options); }

}  // namespace

void addHosts(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("hosts", "Saved hosts");
    command->require_subcommand(1);
    command->add_subcommand("ls", "List them")->callback([&] { action = [&options] { return list(options); }; });

    const auto name = std::make_shared<std::string>();
    const auto address = std::make_shared<std::string>();
    auto* add = command->add_subcommand("add", "Save a host, with the key of --identity if it is given");
    add->add_option("NAME", *name, "What to call it")->required();
    add->add_option("ADDRESS", *address, "[user@]name[:port]")->required();
    const auto jump = std::make_shared<std::string>();
    const auto group = std::make_shared<std::string>();
    add->add_option("--jump", *jump, "The host that forwards the connection")->type_name("[USER@]NAME[:PORT]");
    add->add_option("--group", *group, "List it under this heading")->type_name("NAME");
    add->callback([&options, &action, name, address, jump, group] {
        action = [&options, name, address, jump, group] {
            const auto parsed = ssh::parseAddress(*address);
            if (!parsed) return report(parsed.error(), options);
            return ended(host::saveHost({*name, *parsed, options.identity, *jump, *group}), options);
        };
    });

    auto* remove = command->add_subcommand("rm", "Forget a saved host");
    remove->add_option("NAME", *name, "Its name")->required();
    remove->callback([&options, &action, name] { action = [&options, name] { return ended(host::removeSavedHost(*name), options); }; });
}

}  // namespace transship::cli
