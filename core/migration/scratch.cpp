// SPDX-License-Identifier: Apache-2.0
#include "core/migration/scratch.h"

#include "core/base/text.h"
#include "core/migration/binds.h"
#include "core/migration/host_files.h"
#include "core/migration/room.h"
#include "core/migration/volumes.h"

#include <algorithm>

namespace transship::migration {
namespace {

bool isOfOthers(const std::string& mode) { return mode == "host" || mode.starts_with("container:"); }

std::string scratchName(const std::string& tag, std::size_t number) { return "transship-rehearsal-" + tag + "-" + std::to_string(number); }

void leaveNetwork(Json& owner) {
    auto& hostConfig = owner["HostConfig"];
    hostConfig["NetworkMode"] = "none";
    hostConfig["PortBindings"] = Json::object();
    hostConfig["PublishAllPorts"] = false;
    for (const auto* key : {"Links", "ExtraHosts"}) hostConfig[key] = Json();
    owner["NetworkSettings"]["Networks"] = Json::object();
}

// Whatever way each was asked for, by its place inside.
void mountScratch(Facts& facts) {
    auto& hostConfig = facts.container["HostConfig"];
    Json asked = Json::array();
    if (const auto before = hostConfig.find("Mounts"); before != hostConfig.end() && before->is_array())
        std::ranges::copy_if(*before, std::back_inserter(asked), [](const Json& mount) {
            const auto type = mount.value("Type", "");
            return type != "bind" && type != "volume";
        });
    for (auto& mount : facts.container["Mounts"]) {
        const auto type = mount.value("Type", "");
        const auto target = mount.value("Destination", "");
        if ((type != "bind" && type != "volume") || target == initTarget) continue;
        const auto* key = type == "bind" ? "Source" : "Name";
        const auto from = mount.value(key, "");
        const auto volume = std::ranges::find(facts.volumes, from, [](const VolumeFacts& one) { return one.here.value("Name", ""); });
        const auto bind = std::ranges::find(facts.binds, from, &BindFacts::path);
        if (type == "volume" && volume != facts.volumes.end()) mount[key] = volume->scratch;
        if (type == "bind" && bind != facts.binds.end()) mount[key] = bind->scratch;
        Json scratch{{"Type", type}, {"Source", mount[key]}, {"Target", target}, {"ReadOnly", !mount.value("RW", true)}};
        if (type == "volume") scratch["VolumeOptions"] = {{"NoCopy", true}};
        if (const auto propagation = mount.value("Propagation", ""); type == "bind" && !propagation.empty())
            scratch["BindOptions"] = {{"Propagation", propagation}};
        asked.push_back(std::move(scratch));
    }
    hostConfig["Mounts"] = std::move(asked);
    hostConfig["Binds"] = Json();
    hostConfig["VolumesFrom"] = Json();
}

}  // namespace

std::string unrehearsable(const Facts& facts) {
    if (!facts.bothAgents()) return "can't be rehearsed without the agent on both hosts";
    const auto& hostConfig = facts.container.at("HostConfig");
    if (facts.holder.is_null() && isOfOthers(hostConfig.value("NetworkMode", "")))
        return "shares a network with the host or another container";
    for (const auto* key : {"PidMode", "IpcMode", "UTSMode"})
        if (isOfOthers(hostConfig.value(key, ""))) return "shares namespaces with the host or another container";
    if (isSet(hostConfig, "Privileged")) return "is privileged, so that its copy could reach the destination itself";
    for (const auto* key : {"Devices", "DeviceRequests"})
        if (isSet(hostConfig, key)) return "has devices, of which there is no copy";
    for (const Json mounts = facts.container.value("Mounts", Json::array()); const auto& mount : mounts)
        if (const auto propagation = mount.value("Propagation", ""); propagation.ends_with("shared"))
            return "has a shared mount at " + printable(mount.value("Destination", ""));
    const auto copy = scratched(facts, "");
    for (const auto& volume : facts.volumes)
        if (!volume.users.empty()) return "shares the volume at " + printable(volume.target) + " with " + printable(volume.users.front());
    for (const auto& bind : facts.binds)
        if (!bind.users.empty()) return "shares the directory at " + printable(bind.target) + " with " + printable(bind.users.front());
    for (const auto& volume : volumeMoves(copy, {}))
        if (!volume.carried) return "has a volume at " + printable(volume.target) + " whose content can't be copied";
    for (const auto& bind : bindMoves(copy, {}))
        if (!bind.carried) return "has a mount at " + printable(bind.target) + " whose content can't be copied";
    return {};
}

Facts scratched(Facts facts, const std::string& tag) {
    std::size_t number = 0;
    for (auto& volume : facts.volumes) {
        volume.scratch = scratchName(tag, ++number);
        volume.there = nullptr;
        volume.keptThere = false;
    }
    for (auto& bind : facts.binds) {
        // Beside Docker's directory: most likely on the disk that has room, while Docker itself refuses bind mounts from below it.
        bind.scratch = parentDirectory(facts.destination.dockerRoot) + "/" + scratchName(tag, ++number);
        // A file lies in a directory of its own, under its own name.
        if (bind.here.value("type", "") == "file") bind.scratch += bind.path.substr(bind.path.rfind('/'));
        bind.there = {{"type", "missing"}};
        bind.keptThere = false;
    }
    mountScratch(facts);
    leaveNetwork(facts.container);
    if (!facts.holder.is_null()) leaveNetwork(facts.holder);
    facts.networks.clear();
    auto& config = facts.container["Config"];
    config["Labels"] = Json::object();
    config["Healthcheck"] = {{"Test", {"NONE"}}};
    facts.container["HostConfig"]["AutoRemove"] = false;
    return facts;
}

}  // namespace transship::migration
