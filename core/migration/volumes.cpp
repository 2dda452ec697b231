// SPDX-License-Identifier: Apache-2.0
#include "core/migration/volumes.h"

#include "core/base/text.h"

#include <algorithm>
#include <cctype>

namespace transship::migration {
namespace {

bool isOnThisHost(const Json& volume) {
    const auto options = volume.find("Options");
    // Options that mount nothing, as a quota's, leave the content where Docker keeps it.
    return volume.value("Driver", "") == "local" &&
           (options == volume.end() || !options->is_object() || !(options->contains("type") || options->contains("device")));
}

// man 2 mount, by what the local driver passes on to it.
bool isOnTheNetwork(const std::string& type) { return type.starts_with("nfs") || type == "cifs" || type == "smb3" || type == "ceph"; }

// Docker's own rule for names. An engine that tells another one could have the other host's directories bound by it.
bool isName(const std::string& name) {
    const auto plain = [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '.' || c == '-'; };
    return !name.empty() && std::isalnum(static_cast<unsigned char>(name.front())) != 0 && std::ranges::all_of(name, plain);
}

}  // namespace

std::string heldByHost(const Json& volume) {
    if (volume.value("Driver", "") != "local" || isOnThisHost(volume)) return {};
    const auto options = volume.value("Options", Json::object());
    const auto type = options.value("type", "none");
    if (isOnTheNetwork(type)) return {};
    return type == "tmpfs" ? "in the source's memory" : "in " + printable(options.value("device", "?")) + " of the source";
}

bool isOriginalOfAMove(const std::string& name) { return name.contains(".moved-"); }

std::vector<VolumeMove> volumeMoves(const Facts& facts, const Options& options) {
    std::vector<VolumeMove> moves;
    for (const auto& volume : facts.volumes) {
        VolumeMove move{.name = volume.here.at("Name").get<std::string>(), .target = volume.target};
        move.nameThere = volume.scratch.empty() ? move.name : volume.scratch;
        if (const auto chosen = options.mounts.find(volume.target); chosen != options.mounts.end()) move.way = chosen->second;
        move.carried = move.way == MountWay::Copy && isOnThisHost(volume.here);
        move.aside = move.carried && options.mounts.contains(volume.target) && !volume.there.is_null() && !volume.keptThere;
        if (volume.there.is_null()) {
            move.create = {{"Name", move.nameThere}, {"Driver", volume.here.value("Driver", "local")}};
            for (const auto& [from, to] : {std::pair("Options", "DriverOpts"), std::pair("Labels", "Labels")})
                if (const auto value = volume.here.find(from); value != volume.here.end() && value->is_object()) move.create[to] = *value;
        }
        moves.push_back(std::move(move));
    }
    return moves;
}

Result<std::vector<VolumeFacts>> surveyVolumes(const Json& container, const engine::Engine& source, const engine::Engine& destination) {
    std::vector<VolumeFacts> volumes;
    for (const Json mounts = container.value("Mounts", Json::array()); const auto& mount : mounts) {
        if (mount.value("Type", "") != "volume") continue;
        VolumeFacts facts{.target = mount.value("Destination", "")};
        const auto name = mount.value("Name", "");
        if (!isName(name))
            return fail(ErrorKind::Refused, "The engine of " + source.host() + " names a volume in a way that Docker does not allow.",
                        printable(name), "Look at docker inspect of the container there.");
        // One that is mounted twice moves once.
        if (std::ranges::any_of(volumes, [&](const VolumeFacts& other) { return other.here.value("Name", "") == name; })) continue;
        TRANSSHIP_ASSIGN(facts.here, source.get("/volumes/" + engine::urlEncoded(name)));
        auto there = destination.get("/volumes/" + engine::urlEncoded(name));
        if (!there && there.error().kind != ErrorKind::NotFound) return fail(there.error());
        const Json filter{{"volume", {name}}};
        TRANSSHIP_ASSIGN(const auto running, source.get("/containers/json", {{"filters", filter.dump()}}));
        for (const auto& user : running)
            if (user.at("Id") != container.at("Id"))
                facts.users.push_back(user.value("Names", std::vector<std::string>{"/?"}).front().substr(1));
        if (there) {
            facts.there = std::move(*there);
            TRANSSHIP_ASSIGN(const auto users, destination.get("/containers/json", {{"all", "1"}, {"filters", filter.dump()}}));
            facts.keptThere = !users.empty() && std::ranges::all_of(users, [](const Json& user) {
                return user.value("State", "") != "running" &&
                       isOriginalOfAMove(user.value("Names", std::vector<std::string>{"/?"}).front());
            });
        }
        volumes.push_back(std::move(facts));
    }
    return volumes;
}

}  // namespace transship::migration
