// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/progress.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/migration/settle.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

int run(const std::string& hostName, const std::string& container, const Options& options) {
    if (!options.yes) {
        if (!hasTerminal())
            return report({ErrorKind::Usage, "Settling restarts the container from zero.", "There is nobody to ask.",
                           "If that is right, run again with --yes."},
                          options);
        if (!confirm(container + " will be stopped and started from zero. Go on?")) return Exit::Failed;
    }
    const auto host = connect(hostName, options);
    if (!host) return report(host.error(), options);
    migration::Line line(*host, [&] { return connect(hostName, options); });
    const auto progress = makeProgress(options);
    if (const auto settled = migration::settle(line, container, *progress, stopToken()); !settled) return report(settled.error(), options);
    if (options.json)
        std::cout << engine::Json{{"event", "finished"}, {"result", "done"}}.dump() << '\n';
    else
        std::cout << printable(container) << " is an ordinary container on " << hostName << ".\n";
    return Exit::Done;
}

}  // namespace

void addSettle(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("settle", "Make an ordinary container of one that lives with a holder (restarts it from zero)");
    const auto host = std::make_shared<std::string>();
    const auto container = std::make_shared<std::string>();
    command->add_option("HOST", *host, "The host")->required();
    command->add_option("CONTAINER", *container, "Name or id")->required();
    command->callback(
        [&options, &action, host, container] { action = [&options, host, container] { return run(*host, *container, options); }; });
}

}  // namespace transship::cli
