// SPDX-License-Identifier: Apache-2.0
#include "core/migration/lock.h"

#include "core/base/text.h"
#include "core/helper/helper.h"

#include <algorithm>
#include <array>

namespace transship::migration {
namespace {

constexpr const char* recordLabel = "transship.record";
constexpr std::array suffixes{"", "-held", "-started"};

std::string nameAt(const Record& record, Stage stage) { return record.lock + suffixes.at(static_cast<std::size_t>(stage)); }

Result<Lock> lockFrom(const Json& labels) {
    const auto json = Json::parse(labels.value(recordLabel, ""), nullptr, false);
    TRANSSHIP_ASSIGN(auto record, recordFromJson(json));
    Lock lock{.record = std::move(record), .role = labels.value("transship.role", ""), .time = labels.value("transship.time", "")};
    const auto stage = labels.value("transship.stage", "0");
    lock.stage = stage == "2" ? Stage::Started : stage == "1" ? Stage::Held : Stage::Locked;
    return lock;
}

std::string holderOf(const Lock& lock) {
    return "Migration " + lock.record.id + " from " + lock.record.source.host + " to " + lock.record.destination.host + " has it since " +
           lock.time + ".";
}

Error underWay(const std::string& who, const std::string& host) {
    return {ErrorKind::Conflict, "Another migration of this container is under way.", printable(who),
            "Let it end. If its program is gone, run: transship-cli recover --host " + shellQuoted(host)};
}

}  // namespace

std::string lockName(const std::string& containerId) { return "transship-lock-" + containerId.substr(0, 12); }

Status acquire(const engine::Engine& engine, const std::string& image, const Record& record, Stage stage, const std::string& role) {
    const Json body{{"Image", image},
                    {"Cmd", {"lock"}},
                    {"Labels",
                     {{helper::migrationLabel, record.id},
                      {recordLabel, toJson(record).dump(-1, ' ', false, Json::error_handler_t::replace)},
                      {"transship.role", role},
                      {"transship.stage", std::to_string(static_cast<int>(stage))},
                      {"transship.time", timeText(std::chrono::system_clock::now())}}},
                    {"HostConfig", {{"NetworkMode", "none"}}}};
    const auto made = engine.post("/containers/create", {{"name", nameAt(record, stage)}}, body);
    if (made) return {};
    if (made.error().kind != ErrorKind::Conflict) return fail(made.error());
    std::string who = "The lock " + nameAt(record, stage) + " is on " + engine.host() + ".";
    if (const auto other = engine.get("/containers/" + nameAt(record, stage) + "/json"))
        if (const auto lock = lockFrom(other->at("Config").value("Labels", Json::object()))) who = holderOf(*lock);
    return fail(underWay(who, engine.host()));
}

std::optional<Error> otherMigration(const engine::Engine& engine, const std::string& container) {
    const auto all = locks(engine);
    if (!all) return std::nullopt;
    const auto lock = std::ranges::find_if(*all, [&](const Lock& one) {
        const auto& source = one.record.source;
        return source.name == container || (container.size() >= 12 && source.container.starts_with(container));
    });
    if (lock == all->end()) return std::nullopt;
    return underWay(holderOf(*lock), engine.host());
}

Status release(const engine::Engine& engine, const Record& record) {
    Status result;
    // The first lock goes last: until then nobody else may begin.
    for (const auto stage : {Stage::Started, Stage::Held, Stage::Locked}) {
        const auto name = nameAt(record, stage);
        const auto there = engine.get("/containers/" + name + "/json");
        if (!there) {
            if (there.error().kind != ErrorKind::NotFound) result = fail(there.error());
            continue;
        }
        if (there->at("Config").value("Labels", Json::object()).value(helper::migrationLabel, "") != record.id) continue;
        if (auto removed = engine.remove("/containers/" + there->at("Id").get<std::string>(), {{"force", "1"}});
            !removed && removed.error().kind != ErrorKind::NotFound)
            result = removed;
    }
    return result;
}

Result<std::vector<Lock>> locks(const engine::Engine& engine) {
    const Json filter{{"label", {recordLabel}}};
    TRANSSHIP_ASSIGN(const auto list, engine.get("/containers/json", {{"all", "1"}, {"filters", filter.dump()}}));
    std::vector<Lock> result;
    for (const auto& entry : list) {
        auto lock = lockFrom(entry.value("Labels", Json::object()));
        if (!lock) continue;
        const auto same = std::ranges::find_if(result, [&](const Lock& other) { return other.record.id == lock->record.id; });
        if (same == result.end())
            result.push_back(std::move(*lock));
        else if (same->stage < lock->stage)
            *same = std::move(*lock);
    }
    return result;
}

}  // namespace transship::migration
