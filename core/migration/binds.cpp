// SPDX-License-Identifier: Apache-2.0
#include "core/migration/binds.h"

#include "core/base/text.h"
#include "core/migration/host_files.h"
#include "core/migration/look.h"
#include "core/migration/volumes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace transship::migration {
namespace {

bool isAt(const std::string& path, const std::string& directory) { return path == directory || path.starts_with(directory + "/"); }

// Why the content stays where it is; empty where it can be copied.
std::string belongsToHost(const BindFacts& bind, const std::string& dockerRoot) {
    if (bind.path == "/") return "is the root of the host";
    for (const auto* directory : {"/proc", "/sys", "/dev", "/run", "/var/run"})
        if (isAt(bind.path, directory)) return "belongs to the running host";
    if (isAt(bind.path, dockerRoot) || isAt(dockerRoot, bind.path)) return "holds Docker's own files";
    const auto type = bind.here.value("type", "missing");
    if (type == "missing") return "does not exist on the source any more";
    if (type != "directory" && type != "file") return "is a " + type;
    if (const auto system = bind.here.value("elsewhere", ""); !system.empty()) return "lies on " + system;
    return {};
}

bool isSame(const BindFacts& bind) {
    return bind.here.value("type", "") == "file" && bind.here.contains("hash") && bind.here["hash"] == bind.there.value("hash", Json());
}

bool isFree(const BindFacts& bind) {
    const auto type = bind.there.value("type", "missing");
    return type == "missing" || (type == "directory" && bind.there.value("empty", false));
}

std::vector<std::string> namesOf(const Json& container) { return container.value("Names", std::vector<std::string>{"/?"}); }

bool binds(const Json& container, const std::string& path) {
    for (const Json mounts = container.value("Mounts", Json::array()); const auto& mount : mounts)
        if (mount.value("Type", "") == "bind" && mount.value("Source", "") == path) return true;
    return false;
}

bool isBelow(const std::string& path, const std::string& directory) { return path.starts_with(directory == "/" ? "/" : directory + "/"); }

// Whether it would see what is written there, or write there itself: it binds the same, or may write to what lies above or below. (Those
// that watch a host bind all of it, but read only.)
bool shares(const Json& container, const std::string& path) {
    if (binds(container, path)) return true;
    for (const Json mounts = container.value("Mounts", Json::array()); const auto& mount : mounts) {
        const auto other = mount.value("Source", "");
        if (mount.value("Type", "") == "bind" && mount.value("RW", true) && (isBelow(path, other) || isBelow(other, path))) return true;
    }
    return false;
}

}  // namespace

std::vector<BindMove> bindMoves(const Facts& facts, const Options& options) {
    std::vector<BindMove> moves;
    for (const auto& bind : facts.binds) {
        const auto chosen = options.mounts.find(bind.target);
        const bool asked = chosen != options.mounts.end();
        BindMove move{.target = bind.target,
                      .path = bind.path,
                      .pathThere = bind.scratch.empty() ? bind.path : bind.scratch,
                      .isFile = bind.here.value("type", "") == "file",
                      .missing = bind.there.value("type", "missing") == "missing"};
        const bool copies = !asked || chosen->second == MountWay::Copy;
        move.carried = copies && belongsToHost(bind, facts.source.dockerRoot).empty() && !isSame(bind);
        move.lacksAgent = move.carried && move.isFile && !facts.bothAgents();
        move.carried = move.carried && !move.lacksAgent;
        move.aside = move.carried && asked && !isFree(bind) && !bind.keptThere;
        moves.push_back(std::move(move));
    }
    return moves;
}

Result<std::vector<BindFacts>> surveyBinds(const Facts& facts, Line& source, Line& destination, const std::stop_token& stop) {
    std::vector<BindFacts> result;
    std::vector<std::string> paths;
    for (const Json mounts = facts.container.value("Mounts", Json::array()); const auto& mount : mounts) {
        if (mount.value("Type", "") != "bind") continue;
        const auto path = mount.value("Source", "");
        if (!path.starts_with('/') || path.contains("/../") || path.ends_with("/.."))
            return fail(ErrorKind::Refused,
                        "The engine of " + facts.source.address + " tells a bind mount in a way that can't be followed.", printable(path),
                        "Look at docker inspect of the container there.");
        if (mount.value("Destination", "") == initTarget) continue;
        if (std::ranges::find(paths, path) != paths.end()) continue;
        paths.push_back(path);
        result.push_back({.target = mount.value("Destination", ""), .path = path});
    }
    if (paths.empty()) return result;
    TRANSSHIP_ASSIGN(const auto here, look(source, paths, stop));
    TRANSSHIP_ASSIGN(const auto there, look(destination, paths, stop));
    if (here.size() != paths.size() || there.size() != paths.size())
        return fail(ErrorKind::Failed, "The paths of the bind mounts could not be looked at.");
    TRANSSHIP_ASSIGN(const auto engine, source.engine(stop));
    TRANSSHIP_ASSIGN(const auto running, engine.get("/containers/json"));
    for (std::size_t i = 0; i < paths.size(); ++i) {
        result[i].here = here[i];
        result[i].there = there[i];
        for (const auto& other : running)
            if (other.at("Id") != facts.container.at("Id") && shares(other, paths[i]))
                result[i].users.push_back(namesOf(other).front().substr(1));
        bool used = false;
        bool kept = false;
        for (const auto& other : facts.containersThere) {
            if (!binds(other, paths[i])) continue;
            const bool original = other.value("State", "") != "running" && isOriginalOfAMove(namesOf(other).front());
            (original ? kept : used) = true;
        }
        result[i].keptThere = kept && !used;
    }
    return result;
}

void checkBinds(const Facts& facts, const Options& options, Findings& findings) {
    const auto moves = bindMoves(facts, options);
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const auto& move = moves[i];
        const auto& bind = facts.binds[i];
        const auto what = "The bind mount at " + move.target + " (" + move.path + ")";
        const auto chosen = options.mounts.find(move.target);
        if (move.lacksAgent) {
            findings.stop(
                "mount-file",
                what + " is a file that differs on the destination; without the agent on both hosts, only directories are copied.",
                "Copy it by hand, or use the agent.");
            continue;
        }
        if (!move.carried) {
            if (const auto why = belongsToHost(bind, facts.source.dockerRoot); !why.empty() && move.missing)
                findings.stop("mount-missing", fmt::format("{} {}, so it is not copied, and the destination has nothing there.", what, why),
                              "Make it available there first.");
            else if (!why.empty())
                findings.warn("mount-host", fmt::format("{} {}: the destination's own is used.", what, why));
            else if (move.missing && move.isFile)
                findings.stop("mount-missing", what + " is a file that the destination does not have.",
                              "Put it there, or let it be copied.");
            continue;
        }
        findings.stopIfShared("mount-shared", what, move.target, bind.users);
        if (!isFree(bind) && !bind.keptThere && chosen == options.mounts.end())
            findings.stop(
                "mount-there", what + " holds something else on the destination already.",
                "Use what is there with --mount " + move.target + "=reuse, or have it moved aside with --mount " + move.target + "=copy.");
        if (move.aside) findings.warn("mount-aside", what + ": what the destination has there is renamed, and put back if anything fails.");
    }
}

}  // namespace transship::migration
