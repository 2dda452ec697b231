// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/migrate_queue.h"
#include "app/cli/progress.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/host/containers.h"
#include "core/migration/runner.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

struct MigrateRequest {
    std::string source;
    std::string destination;
    std::vector<std::string> containers;
    bool all = false;
    std::string project;
    unsigned sideBySide = 1;
    bool dryRun = false;
    bool keepSource = false;
    bool noAgent = false;
    migration::Options options;
    std::vector<std::string> publish;
    std::vector<std::string> networks;
    std::vector<std::string> mounts;
    unsigned maxDowntime = 0;
    std::string lane = "auto";
    std::string preCopy = "auto";
};

Result<std::map<std::string, migration::MountWay>> mountWays(const std::vector<std::string>& texts) {
    TRANSSHIP_ASSIGN(const auto chosen, pairs(texts, "--mount /data=copy"));
    std::map<std::string, migration::MountWay> result;
    for (const auto& [target, word] : chosen) {
        const auto way = migration::mountWay(word);
        if (!way)
            return fail(ErrorKind::Usage, "\"" + printable(word) + "\" is no way to treat a mount.", "", "Write copy, reuse or skip.");
        result[target] = *way;
    }
    return result;
}

// Takes the texts of the command line apart.
Status understand(MigrateRequest& request) {
    TRANSSHIP_ASSIGN(request.options.publish, pairs(request.publish, "--publish 8080=9090"));
    TRANSSHIP_ASSIGN(request.options.networks, pairs(request.networks, "--network old=new"));
    TRANSSHIP_ASSIGN(request.options.mounts, mountWays(request.mounts));
    request.options.maxDowntime = std::chrono::seconds(request.maxDowntime);
    request.options.fastLane = request.lane == "fast";
    request.options.preCopy = request.preCopy == "auto";
    if (request.options.fastLane && request.noAgent)
        return fail(ErrorKind::Usage, "The fast lane needs the agent.", "", "Leave out --no-agent, or --lane fast.");
    request.noAgent = request.noAgent || request.lane == "plain";
    const int ways = (request.containers.empty() ? 0 : 1) + (request.all ? 1 : 0) + (request.project.empty() ? 0 : 1);
    if (ways != 1) return fail(ErrorKind::Usage, "Which containers are to move?", "", "Name them, or write --all or --project NAME.");
    if (request.containers.size() != 1 && !request.options.name.empty())
        return fail(ErrorKind::Usage, "--name is for one container.", "", "Move that one by itself.");
    return {};
}

// The containers that were asked for, in the order of their turns.
Result<std::vector<migration::QueueItem>> chosen(migration::Line& source, const MigrateRequest& request) {
    TRANSSHIP_ASSIGN(const auto host, source.host());
    TRANSSHIP_ASSIGN(auto rows, host::containers(*host, stopToken()));
    rows = migration::movable(std::move(rows));
    std::vector<std::string> ids;
    for (const auto& name : request.containers) {
        TRANSSHIP_ASSIGN(const auto json, host::inspect(*host, name, stopToken()));
        ids.push_back(json.at("Id").get<std::string>());
        if (std::ranges::find(rows, ids.back(), &host::ContainerRow::id) == rows.end())
            return fail(ErrorKind::Blocked, printable(name) + " does not run on " + host->name() + ".",
                        json.at("State").value("Status", ""));
    }
    std::erase_if(rows, [&](const host::ContainerRow& row) {
        if (!ids.empty()) return std::ranges::find(ids, row.id) == ids.end();
        return !request.project.empty() && row.project() != request.project;
    });
    if (!rows.empty()) return migration::inOrder(rows);
    if (!request.project.empty())
        return fail(ErrorKind::NotFound, "No container of the project \"" + printable(request.project) + "\" runs on " + host->name() + ".",
                    "", "docker compose ls shows the projects of a host.");
    return fail(ErrorKind::NotFound, "No container runs on " + host->name() + ".");
}

int showPlan(const migration::Plan& plan, const Options& options) {
    if (options.json)
        printDocument(migration::toJson(plan));
    else
        std::cout << migration::planText(plan);
    return plan.allowed() ? Exit::Done : Exit::Blocked;
}

int moveOne(migration::Line& from, migration::Line& to, const MigrateRequest& request, const Options& options) {
    const auto facts = migration::survey(from, to, request.containers.front(), stopToken());
    if (!facts) return report(facts.error(), options);
    const auto plan = migration::makePlan(*facts, request.options);
    if (request.dryRun) return showPlan(plan, options);
    if (!plan.allowed()) {
        if (!options.json) {
            for (const auto& stop : plan.stops)
                std::cerr << "[" << stop.id << "] " << printable(stop.text) << (stop.remedy.empty() ? "" : "\n  " + stop.remedy) << '\n';
            std::cerr << printable(plan.container) << " runs on " << plan.source << ", untouched. To go on in spite of a check: --ignore "
                      << plan.stops.front().id << '\n';
        } else {
            printEvent({{"event", "blocked"}, {"plan", migration::toJson(plan)}});
        }
        return Exit::Blocked;
    }
    if (options.verbose && !options.json) std::cerr << migration::planText(plan) << '\n';
    const auto progress = makeProgress(options);
    return reportOutcome(migration::migrate(from, to, *facts, request.options, *progress, stopToken()), options);
}

int showPlans(migration::Line& from, migration::Line& to, const std::vector<migration::QueueItem>& items, const MigrateRequest& request,
              const Options& options) {
    int worst = Exit::Done;
    auto plans = engine::Json::array();
    for (const auto& item : items) {
        const auto facts = migration::survey(from, to, item.container, stopToken());
        if (!facts) return report(facts.error(), options);
        const auto plan = migration::makePlan(*facts, request.options);
        if (options.json)
            plans.push_back(migration::toJson(plan));
        else
            std::cout << migration::planText(plan) << '\n';
        if (!plan.allowed()) worst = Exit::Blocked;
    }
    if (options.json) printDocument(plans);
    return worst;
}

int run(MigrateRequest request, const Options& options) {
    if (const auto understood = understand(request); !understood) return report(understood.error(), options);
    auto from = openLine(request.source, request.noAgent, options);
    if (!from) return report(from.error(), options);
    auto to = openLine(request.destination, request.noAgent, options);
    if (!to) return report(to.error(), options);
    if (request.containers.size() == 1) return moveOne(**from, **to, request, options);

    auto items = chosen(**from, request);
    if (!items) return report(items.error(), options);
    if (request.dryRun) return showPlans(**from, **to, *items, request, options);
    migration::Queue queue{.options = request.options, .agent = !request.noAgent, .sideBySide = request.sideBySide, .items = *items};
    for (const auto& [line, party] : {std::pair(from->get(), &queue.source), std::pair(to->get(), &queue.destination)}) {
        const auto host = line->host();
        if (!host) return report(host.error(), options);
        *party = {.host = (*host)->name(), .identity = (*host)->identityFile(), .jump = (*host)->jumpHost()};
    }
    return moveQueue(std::move(queue), std::move(*from), std::move(*to), options);
}

}  // namespace

void addMigrate(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("migrate", "Move running containers to another host");
    const auto request = std::make_shared<MigrateRequest>();
    command->add_option("SOURCE", request->source, "The host it runs on")->required();
    command->add_option("DESTINATION", request->destination, "The host it shall run on")->required();
    command->add_option("CONTAINER", request->containers, "Names or ids");
    command->add_flag("--all", request->all, "Move all containers that run on the source");
    command->add_option("--project", request->project, "Move those of this project of Docker Compose")->type_name("NAME");
    command->add_option("--side-by-side", request->sideBySide, "So many containers at a time, where several move (one)")
        ->type_name("N")
        ->check(CLI::Range(1, 16).description(""));
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
    command
        ->add_option(
            "--lane", request->lane,
            "How the memory is taken and given back: by the agent (fast), by Docker alone (plain), or by the agent where it serves (auto)")
        ->type_name("auto|fast|plain")
        ->check(CLI::IsMember({"auto", "fast", "plain"}).description(""));
    command
        ->add_option(
            "--path", request->options.path,
            "Which way what is carried takes: straight from host to host (direct), through this computer (relay), or the faster one (auto)")
        ->type_name("auto|direct|relay")
        ->transform(CLI::CheckedTransformer(std::map<std::string, migration::PathWay>{{"auto", migration::PathWay::Auto},
                                                                                      {"direct", migration::PathWay::Direct},
                                                                                      {"relay", migration::PathWay::Relay}})
                        .description(""));
    command
        ->add_option("--pre-copy", request->preCopy,
                     "Whether memory is copied while the container runs, where the source's kernel tells what changes meanwhile")
        ->type_name("auto|off")
        ->check(CLI::IsMember({"auto", "off"}).description(""));
    command->add_option("--max-downtime", request->maxDowntime, "Do not begin where a longer downtime is predicted")
        ->type_name("SECONDS")
        ->check(CLI::PositiveNumber);
    command
        ->add_flag("--roll-back-late", request->options.rollBackLate,
                   "Undo the migration where it stands still for twice as long as --max-downtime")
        ->needs("--max-downtime");
    command->add_flag("--no-agent", request->noAgent, "Do without the agent, which is root on the hosts");
    command->callback([&options, &action, request] { action = [&options, request] { return run(*request, options); }; });
}

}  // namespace transship::cli
