// SPDX-License-Identifier: Apache-2.0
#include "core/migration/files.h"

#include "core/archive/tar.h"
#include "core/base/pipe.h"
#include "core/base/text.h"

#include <algorithm>

namespace transship::migration {
namespace {

constexpr const char* upperInside = "/upper";
constexpr const char* checkpointsInside = "/checkpoints";

helper::Task task(const Window& window, std::vector<std::string> arguments, bool writable) {
    const std::string mode = writable ? "" : ":ro";
    helper::Task result{.arguments = std::move(arguments), .binds = {window.upper + ":" + upperInside + mode}};
    if (!window.checkpoints.empty()) result.binds.push_back(window.checkpoints + ":" + checkpointsInside + mode);
    // It reads files of every owner.
    result.capabilities = {"DAC_READ_SEARCH"};
    return result;
}

bool isWhiteout(const Json& entry) { return entry.value("type", "") == "character" && entry.value("rdev", Json()) == Json{0, 0}; }

bool same(const Json& one, const Json& other) {
    const auto type = one.value("type", "");
    // A directory's time and size follow from what is done inside it.
    const auto keys = type == "directory" ? std::vector{"type", "mode", "uid", "gid"}
                                          : std::vector{"type", "mode", "uid", "gid", "mtime", "size", "rdev", "link", "hash", "links"};
    if (isWhiteout(one) && isWhiteout(other)) return true;
    return std::ranges::all_of(keys, [&](const char* key) { return one.value(key, Json()) == other.value(key, Json()); });
}

std::string parentOf(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

void addWithParents(std::set<std::string>& paths, std::string path) {
    while (!path.empty() && paths.insert(path).second) path = parentOf(path);
}

bool below(const std::string& path, const std::string& directory) {
    return path.size() > directory.size() && path.starts_with(directory) && path[directory.size()] == '/';
}

}  // namespace

Result<Listings> listings(const engine::Engine& engine, const Window& window, const std::string& checkpoint) {
    std::vector<std::string> arguments{"digest", upperInside};
    const auto checkpointRoot = std::string(checkpointsInside) + "/" + checkpoint;
    if (!window.checkpoints.empty()) arguments.push_back(checkpointRoot);
    TRANSSHIP_ASSIGN(const auto output, helper::run(engine, window.image, window.migration, task(window, arguments, false)));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    Listings result;
    for (const auto& line : lines) {
        auto entry = line;
        if (entry.contains("link")) entry["link"] = helper::bytesOf(entry["link"]);
        auto& listing = line.value("root", "") == upperInside ? result.files : result.checkpoint;
        listing[helper::bytesOf(line.at("path"))] = std::move(entry);
    }
    return result;
}

Difference difference(const Listing& source, const Listing& destination, const std::vector<std::string>& deleted) {
    Difference result;
    std::set<std::string> hidden;
    for (const auto& path : deleted) {
        const auto here = source.find(path);
        if (here == source.end()) hidden.insert(path);
        // Engines that ask overlayfs itself name the replaced directory, others all that is missing below it.
        else if (here->second.value("type", "") == "directory")
            result.opaque.insert(path);
    }
    for (const auto& [path, entry] : source) {
        if (entry.value("type", "") == "socket") continue;
        const auto there = destination.find(path);
        if (there == destination.end() || !same(entry, there->second)) addWithParents(result.send, path);
    }
    std::string removed;
    for (const auto& [path, entry] : destination) {
        const auto here = source.find(path);
        const bool kindChanged = here != source.end() && here->second.value("type", "") != entry.value("type", "");
        if (here != source.end() && !kindChanged) continue;
        if (isWhiteout(entry) && hidden.contains(path)) continue;
        if (!removed.empty() && below(path, removed)) continue;
        removed = path;
        result.remove.push_back(path);
        addWithParents(result.send, kindChanged ? path : parentOf(path));
        // Everything below goes with it and must come again.
        for (auto inside = source.upper_bound(path); inside != source.end() && below(inside->first, path); ++inside)
            addWithParents(result.send, inside->first);
    }
    for (const auto& path : hidden) {
        const auto there = destination.find(path);
        if (there == destination.end() || !isWhiteout(there->second)) result.whiteouts.push_back(path);
    }
    for (const auto& path : result.opaque) addWithParents(result.send, path);
    result.send.erase("");
    return result;
}

Status copyFiles(const engine::Engine& source, const Window& from, const engine::Engine& destination, const Window& to,
                 const Difference& what, Meter& meter) {
    if (what.empty()) return {};
    if (!what.remove.empty()) {
        std::vector<std::string> arguments{"remove", upperInside};
        arguments.insert(arguments.end(), what.remove.begin(), what.remove.end());
        auto cleaner = task(to, arguments, true);
        cleaner.capabilities = {"DAC_READ_SEARCH", "DAC_OVERRIDE", "FOWNER"};
        TRANSSHIP_TRY(helper::run(destination, to.image, to.migration, cleaner));
    }
    if (what.send.empty() && what.whiteouts.empty()) return {};
    const auto readers = [&](const engine::Engine& engine, const Window& window, bool writable) {
        return helper::create(engine, window.image, window.migration, task(window, {"hold"}, writable));
    };
    TRANSSHIP_ASSIGN(const auto reader, readers(source, from, false));
    auto writer = readers(destination, to, true);
    archive::Visitor visitor;
    visitor.decide = [&](const archive::Member& member) -> Result<archive::Verdict> {
        return what.send.contains(member.path) ? archive::Verdict::Keep : archive::Verdict::Drop;
    };
    // The mark is not part of what the engine puts into the tar, but it sets what it finds there.
    visitor.attributes = [&](const archive::Member& member) -> std::map<std::string, std::string> {
        if (!what.opaque.contains(member.path)) return {};
        return {{"trusted.overlay.opaque", "y"}};
    };
    const auto additions = [&]() -> Result<std::vector<archive::Addition>> {
        std::vector<archive::Addition> list;
        for (const auto& path : what.whiteouts) list.push_back({.path = path, .type = '3', .content = {}});
        return list;
    };
    Status copied;
    if (writer) {
        const auto filtered = [&](const Sink& sink) {
            return relay(
                [&](const Sink& raw) {
                    return source.download("/containers/" + reader + "/archive", {{"path", std::string(upperInside) + "/."}}, raw);
                },
                [&](const Source& stream) { return archive::copyTar(stream, meter.through(sink), visitor, additions); });
        };
        copied = relay(filtered, [&](const Source& stream) -> Status {
            TRANSSHIP_TRY(destination.upload("PUT", "/containers/" + *writer + "/archive", {{"path", upperInside}}, stream,
                                             std::chrono::minutes(10)));
            return {};
        });
        static_cast<void>(destination.with({}).remove("/containers/" + *writer, {{"force", "1"}}));
    } else {
        copied = fail(writer.error());
    }
    static_cast<void>(source.with({}).remove("/containers/" + reader, {{"force", "1"}}));
    return copied;
}

Result<std::vector<std::string>> deletedPaths(const engine::Engine& engine, const std::string& container) {
    constexpr int deletion = 2;
    TRANSSHIP_ASSIGN(const auto changes, engine.get("/containers/" + container + "/changes"));
    std::vector<std::string> paths;
    if (!changes.is_array()) return paths;
    for (const auto& change : changes)
        if (change.value("Kind", 0) == deletion && change.value("Path", "").starts_with('/'))
            paths.push_back(change["Path"].get<std::string>().substr(1));
    return paths;
}

Result<std::string> upperDirectory(const engine::Engine& engine, const std::string& container) {
    TRANSSHIP_ASSIGN(const auto json, engine.get("/containers/" + container + "/json"));
    const auto data = json.value("GraphDriver", Json::object()).value("Data", Json::object());
    const auto path = data.is_object() ? data.value("UpperDir", "") : std::string();
    if (path.empty())
        return fail(ErrorKind::Blocked, "The writable layer of a container on " + engine.host() + " can't be reached.",
                    "Its storage driver is not overlay2.");
    return path;
}

}  // namespace transship::migration
