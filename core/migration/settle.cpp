// SPDX-License-Identifier: Apache-2.0
#include "core/migration/settle.h"

#include "core/base/text.h"
#include "core/migration/files.h"
#include "core/migration/holder.h"
#include "core/migration/lock.h"
#include "core/migration/networks.h"
#include "core/migration/settlement.h"

#include <algorithm>

namespace transship::migration {
namespace {

std::string pathOf(const std::string& container) { return "/containers/" + container; }

Status copyLayer(const engine::Engine& engine, const std::string& image, const Record& record, Observer& observer) {
    TRANSSHIP_ASSIGN(const auto from, upperDirectory(engine, record.source.container));
    TRANSSHIP_ASSIGN(const auto to, upperDirectory(engine, record.destination.container));
    const std::vector trees{Tree{engine, image, record.id, from, ""}, Tree{engine, image, record.id, to, ""}};
    TRANSSHIP_ASSIGN(const auto deleted, deletedPaths(engine, record.source.container));
    TRANSSHIP_ASSIGN(const auto before, listTrees(trees));
    std::atomic<std::uint64_t> total{0};
    Meter meter(observer, StepId::Files, total);
    TRANSSHIP_TRY(copyFiles(trees[0], trees[1], before[0], difference(before[0], before[1], deleted), meter));
    TRANSSHIP_ASSIGN(const auto after, listTrees(trees));
    return compareFiles(after[0], after[1], difference(after[0], after[1], deleted));
}

}  // namespace

Result<std::vector<Holder>> holders(const engine::Engine& engine) {
    const Json filter{{"label", {holderLabel}}};
    TRANSSHIP_ASSIGN(const auto list, engine.get("/containers/json", {{"all", "1"}, {"filters", filter.dump()}}));
    TRANSSHIP_ASSIGN(const auto all, engine.get("/containers/json", {{"all", "1"}}));
    std::vector<Holder> result;
    for (const auto& entry : list) {
        const auto id = entry.at("Id").get<std::string>();
        const bool used = std::ranges::any_of(all, [&](const Json& other) {
            return other.value("HostConfig", Json::object()).value("NetworkMode", "") == "container:" + id;
        });
        const auto names = entry.value("Names", std::vector<std::string>{"/" + id});
        result.push_back({names.front().substr(1), entry.value("Labels", Json::object()).value(holderLabel, ""), !used});
    }
    return result;
}

Status settle(Line& line, const std::string& container, Observer& observer, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, line.host());
    TRANSSHIP_ASSIGN(auto facts, survey(line, line, container, stop));
    if (facts.holder.is_null())
        return fail(ErrorKind::Usage, "The container " + printable(container) + " has no holder: it is an ordinary one already.");
    // Planned for an engine that gives a container its own network; nothing is restored here, so this one does as well.
    facts.destination.engineVersion = "0";
    const auto name = facts.container.at("Name").get<std::string>().substr(1);
    const auto spec = makeSpec(facts, {.name = name}, "");
    const auto engine = host->engine().with(stop);
    const auto always = host->engine();

    Record record{.id = "settle-" + randomHex(6), .started = timeText(std::chrono::system_clock::now())};
    record.source = {.host = host->name(),
                     .container = facts.container.at("Id").get<std::string>(),
                     .name = name,
                     .holder = facts.holder.at("Id").get<std::string>()};
    record.destination = {.host = host->name(), .name = name};
    record.lock = lockName(record.source.container);
    TRANSSHIP_ASSIGN(const auto image, helper::ensureImage(engine, facts.source.architecture));
    TRANSSHIP_TRY(acquire(engine, image, record, Stage::Locked, "source"));

    bool stopped = false;
    const auto work = [&]() -> Status {
        TRANSSHIP_ASSIGN(const auto made, engine.post("/containers/create", {{"name", name + ".settling"}}, spec.container));
        record.destination.container = made.at("Id").get<std::string>();
        TRANSSHIP_TRY(connectFurther(engine, spec, record.destination.container));
        observer.says("Stopping " + name + ".");
        stopped = true;
        TRANSSHIP_TRY(engine.post(pathOf(record.source.container) + "/stop", {}, nullptr, std::chrono::minutes(10)));
        observer.says("Copying its files.");
        return copyLayer(engine, image, record, observer);
    };
    if (auto worked = work(); !worked) {
        const auto goBack = [&]() -> Status {
            // The person's container comes first; what is left of ours can wait.
            if (stopped) TRANSSHIP_TRY(always.post(pathOf(record.source.container) + "/start"));
            if (!record.destination.container.empty())
                TRANSSHIP_TRY(always.remove(pathOf(record.destination.container), {{"force", "1"}, {"v", "1"}}));
            return leaveNothing(always, record);
        };
        if (const auto gone = goBack(); !gone) worked.error().reason += " Going back failed, too: " + summary(gone.error());
        return worked;
    }
    // From here on the new one is complete, and it is finished.
    observer.says("Starting it with a network of its own.");
    TRANSSHIP_TRY(always.remove(pathOf(record.source.container), {{"force", "1"}}));
    TRANSSHIP_TRY(always.remove(pathOf(record.source.holder), {{"force", "1"}}));
    TRANSSHIP_TRY(always.post(pathOf(record.destination.container) + "/rename", {{"name", name}}));
    TRANSSHIP_TRY(always.post(pathOf(record.destination.container) + "/start"));
    TRANSSHIP_TRY(always.post(pathOf(record.destination.container) + "/update", {}, {{"RestartPolicy", spec.restartPolicy}}));
    return leaveNothing(always, record);
}

}  // namespace transship::migration
