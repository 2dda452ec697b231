// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/host/containers.h"
#include "core/migration/differences.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

using engine::Json;

Result<Json> fetch(const std::string& hostName, const std::string& container, const Options& options) {
    TRANSSHIP_ASSIGN(const auto host, connect(hostName, options));
    return host::inspect(*host, container, stopToken());
}

std::string line(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

int showInspect(const std::vector<std::string>& first, const std::vector<std::string>& second, const Options& options) {
    const auto before = fetch(first.at(0), first.at(1), options);
    if (!before) return report(before.error(), options);
    if (second.empty()) {
        std::cout << before->dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        return Exit::Done;
    }
    const auto after = fetch(second.at(0), second.at(1), options);
    if (!after) return report(after.error(), options);
    const auto differences = migration::compareJson(*before, *after);
    if (options.json) {
        printDocument(migration::toJson(differences));
        return Exit::Done;
    }
    for (const auto& difference : differences)
        std::cout << printable(difference.path) << "\n  - " << line(difference.before) << "\n  + " << line(difference.after) << '\n';
    if (differences.empty()) std::cout << "They do not differ.\n";
    return Exit::Done;
}

}  // namespace

void addInspect(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("inspect", "Show a container's inspect JSON, or what differs between two");
    const auto first = std::make_shared<std::vector<std::string>>(2);
    const auto second = std::make_shared<std::vector<std::string>>();
    command->add_option("HOST", first->at(0), "The host")->required();
    command->add_option("CONTAINER", first->at(1), "Name or id")->required();
    command->add_option("--compare", *second, "Another HOST and CONTAINER")->expected(2)->type_name("HOST CONTAINER");
    command->callback(
        [&options, &action, first, second] { action = [&options, first, second] { return showInspect(*first, *second, options); }; });
}

}  // namespace transship::cli
