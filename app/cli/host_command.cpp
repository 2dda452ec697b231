// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/host/facts.h"
#include "core/migration/lock.h"
#include "core/migration/settle.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

int showHost(const std::string& name, const Options& options) {
    const auto host = connect(name, options);
    if (!host) return report(host.error(), options);
    const auto facts = host::survey(**host, stopToken());
    if (!facts) return report(facts.error(), options);
    const auto locks = migration::locks((*host)->engine());
    if (!locks) return report(locks.error(), options);
    const auto holders = migration::holders((*host)->engine());
    if (!holders) return report(holders.error(), options);
    if (options.json) {
        auto json = host::toJson(*facts);
        json["migrations"] = engine::Json::array();
        for (const auto& lock : *locks)
            json["migrations"].push_back({{"id", lock.record.id},
                                          {"source", lock.record.source.host},
                                          {"destination", lock.record.destination.host},
                                          {"container", lock.record.source.name},
                                          {"since", lock.time},
                                          {"frozen", lock.stage != migration::Stage::Locked}});
        json["holders"] = engine::Json::array();
        for (const auto& holder : *holders)
            json["holders"].push_back({{"name", holder.name}, {"for", holder.container}, {"orphan", holder.orphan}});
        printDocument(json);
        return Exit::Done;
    }
    printTable({{"Host", facts->address},
                {"System", facts->operatingSystem + ", kernel " + facts->kernel + ", " + facts->architecture},
                {"Docker Engine", facts->engineVersion + " (API " + facts->apiVersion + ", by " + facts->road + ")"},
                {"Checkpoints", facts->experimental ? "switched on" : "switched off: \"experimental\" is not set in daemon.json"},
                {"Restores", facts->needsHolder() ? "with a holder for the network" : "natively"},
                {"Storage", facts->storageDriver + " in " + facts->dockerRoot},
                {"Control groups", "v" + facts->cgroupVersion + ", " + facts->cgroupDriver},
                {"Runtime", facts->defaultRuntime},
                {"Memory", sizeText(facts->memory)},
                {"Running", std::to_string(facts->containersRunning) + " containers"}});
    for (const auto& holder : *holders)
        std::cout << "Holder " << printable(holder.name)
                  << (holder.orphan ? ": its container " + printable(holder.container) + " is gone; remove it with docker rm -f"
                                    : " of " + printable(holder.container))
                  << '\n';
    for (const auto& lock : *locks)
        std::cout << "Migration " << lock.record.id << " of " << printable(lock.record.source.name) << " since " << lock.time << ", to "
                  << lock.record.destination.host << "\n  If its program is gone: transship-cli recover " << lock.record.id << " --host "
                  << shellQuoted(name) << '\n';
    return Exit::Done;
}

}  // namespace

void addHost(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("host", "Show what Transship needs to know of a host");
    const auto name = std::make_shared<std::string>();
    command->add_option("HOST", *name, "[user@]name[:port], a saved host, or an alias of ~/.ssh/config")->required();
    command->callback([&options, &action, name] { action = [&options, name] { return showHost(*name, options); }; });
}

}  // namespace transship::cli
