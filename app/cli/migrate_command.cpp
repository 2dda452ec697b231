// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/progress.h"
#include "core/base/text.h"
#include "core/host/saved_hosts.h"
#include "core/migration/runner.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

struct Request {
    std::string source;
    std::string destination;
    std::string container;
    bool dryRun = false;
    bool keepSource = false;
    bool noAgent = false;
    migration::Options options;
    std::vector<std::string> publish;
    std::vector<std::string> networks;
    std::vector<std::string> mounts;
    unsigned maxDowntime = 0;
};

Result<std::map<std::string, std::string>> pairs(const std::vector<std::string>& texts, const char* option) {
    std::map<std::string, std::string> result;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
            return fail(ErrorKind::Usage, "\"" + printable(text) + "\" is not OLD=NEW.", "", std::string("Write for example ") + option);
        result[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return result;
}

Result<std::map<std::string, migration::MountWay>> mountWays(const std::vector<std::string>& texts) {
    const std::map<std::string, migration::MountWay> ways{
        {"copy", migration::MountWay::Copy}, {"reuse", migration::MountWay::Reuse}, {"skip", migration::MountWay::Skip}};
    TRANSSHIP_ASSIGN(const auto chosen, pairs(texts, "--mount /data=copy"));
    std::map<std::string, migration::MountWay> result;
    for (const auto& [target, word] : chosen) {
        const auto way = ways.find(word);
        if (way == ways.end())
            return fail(ErrorKind::Usage, "\"" + printable(word) + "\" is no way to treat a mount.", "", "Write copy, reuse or skip.");
        result[target] = way->second;
    }
    return result;
}

int run(Request request, const Options& options) {
    auto publish = pairs(request.publish, "--publish 8080=9090");
    if (!publish) return report(publish.error(), options);
    auto networks = pairs(request.networks, "--network old=new");
    if (!networks) return report(networks.error(), options);
    auto mounts = mountWays(request.mounts);
    if (!mounts) return report(mounts.error(), options);
    request.options.mounts = std::move(*mounts);
    request.options.maxDowntime = std::chrono::seconds(request.maxDowntime);
    request.options.publish = std::move(*publish);
    request.options.networks = std::move(*networks);

    const auto from = openLine(request.source, request.noAgent, options);
    if (!from) return report(from.error(), options);
    const auto to = openLine(request.destination, request.noAgent, options);
    if (!to) return report(to.error(), options);
    const auto facts = migration::survey(**from, **to, request.container, stopToken());
    if (!facts) return report(facts.error(), options);
    const auto plan = migration::makePlan(*facts, request.options);
    if (request.dryRun) {
        if (options.json)
            std::cout << migration::toJson(plan).dump(2, ' ', false, engine::Json::error_handler_t::replace) << '\n';
        else
            std::cout << migration::planText(plan);
        return plan.allowed() ? Exit::Done : Exit::Blocked;
    }
    if (!plan.allowed()) {
        if (!options.json) {
            for (const auto& stop : plan.stops)
                std::cerr << "[" << stop.id << "] " << printable(stop.text) << (stop.remedy.empty() ? "" : "\n  " + stop.remedy) << '\n';
            std::cerr << printable(plan.container) << " runs on " << plan.source << ", untouched. To go on in spite of a check: --ignore "
                      << plan.stops.front().id << '\n';
        } else {
            std::cout << engine::Json{{"event", "blocked"}, {"plan", migration::toJson(plan)}}.dump(-1, ' ', false,
                                                                                                    engine::Json::error_handler_t::replace)
                      << '\n';
        }
        return Exit::Blocked;
    }
    if (options.verbose && !options.json) std::cerr << migration::planText(plan) << '\n';
    const auto progress = makeProgress(options);
    const auto outcome = migration::migrate(**from, **to, *facts, request.options, *progress, stopToken());
    return reportOutcome(outcome, options);
}

}  // namespace

void addMigrate(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("migrate", "Move a running container to another host");
    const auto request = std::make_shared<Request>();
    command->add_option("SOURCE", request->source, "The host it runs on")->required();
    command->add_option("DESTINATION", request->destination, "The host it shall run on")->required();
    command->add_option("CONTAINER", request->container, "Name or id")->required();
    command->add_flag("--dry-run", request->dryRun, "Show the plan and change nothing");
    auto* keep = command->add_flag("--keep-source", request->keepSource, "Keep the original, stopped and renamed (the default)");
    command->add_flag("--remove-source", request->options.removeSource, "Remove the original once the copy is proven")->excludes(keep);
    command->add_option("--name", request->options.name, "Another name on the destination")->type_name("NAME");
    command->add_option("--publish", request->publish, "Another host port on the destination")
        ->type_name("OLD=NEW")
        ->allow_extra_args(false);
    command->add_option("--network", request->networks, "Another network on the destination")
        ->type_name("OLD=NEW")
        ->allow_extra_args(false);
    command->add_option("--mount", request->mounts, "What becomes of a volume's content")
        ->type_name("TARGET=copy|reuse|skip")
        ->allow_extra_args(false);
    command->add_option("--ignore", request->options.ignore, "Go on in spite of this check")
        ->type_name("CHECK-ID|all")
        ->allow_extra_args(false);
    command->add_option("--tcp", request->options.tcp, "What becomes of open TCP connections: keep, close or refuse (the default)")
        ->type_name("keep|close|refuse")
        ->transform(CLI::CheckedTransformer(std::map<std::string, migration::TcpWay>{{"keep", migration::TcpWay::Keep},
                                                                                     {"close", migration::TcpWay::Close},
                                                                                     {"refuse", migration::TcpWay::Refuse}})
                        .description(""));
    command->add_option("--max-downtime", request->maxDowntime, "Do not begin where a longer downtime is predicted")
        ->type_name("SECONDS")
        ->check(CLI::PositiveNumber);
    command->add_flag("--no-agent", request->noAgent, "Do without the agent, which is root on the hosts");
    command->callback([&options, &action, request] { action = [&options, request] { return run(*request, options); }; });
}

}  // namespace transship::cli
