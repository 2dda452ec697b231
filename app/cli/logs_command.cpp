// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/host/containers.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

struct LogsRequest {
    std::string host;
    std::string container;
    bool follow = false;
};

int showLogs(const LogsRequest& request, const Options& options) {
    const auto host = connect(request.host, options);
    if (!host) return report(host.error(), options);
    const auto print = [](std::span<const std::byte> bytes) -> Status {
        std::cout.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        std::cout.flush();
        if (!std::cout) return fail(ErrorKind::Failed, "The output can't be written.");
        return {};
    };
    const auto shown = host::logs(**host, request.container, {.follow = request.follow}, print, stopToken());
    // Ending --follow by Ctrl-C is how it is meant to end.
    if (!shown && !(request.follow && shown.error().kind == ErrorKind::Cancelled)) return report(shown.error(), options);
    return Exit::Done;
}

}  // namespace

void addLogs(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("logs", "Show what a container wrote");
    const auto request = std::make_shared<LogsRequest>();
    command->add_option("HOST", request->host, "The host")->required();
    command->add_option("CONTAINER", request->container, "Name or id")->required();
    command->add_flag("--follow", request->follow, "Go on until Ctrl-C");
    command->callback([&options, &action, request] { action = [&options, request] { return showLogs(*request, options); }; });
}

}  // namespace transship::cli
