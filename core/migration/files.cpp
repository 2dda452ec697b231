// SPDX-License-Identifier: Apache-2.0
#include "core/migration/files.h"

#include "core/base/text.h"

#include <algorithm>

namespace transship::migration {
namespace {

bool isWhiteout(const Json& entry) { return entry.value("type", "") == "character" && entry.value("rdev", Json()) == Json{0, 0}; }

bool same(const Json& one, const Json& other) {
    const auto type = one.value("type", "");
    // A directory's time and size follow from what is done inside it.
    const auto keys = type == "directory" ? std::vector{"type", "mode", "uid", "gid"}
                                          : std::vector{"type", "mode", "uid", "gid", "mtime", "size", "rdev", "link", "hash", "links"};
    if (isWhiteout(one) && isWhiteout(other)) return true;
    if (one.value("xattrs", Json()) != other.value("xattrs", Json())) return false;
    return std::ranges::all_of(keys, [&](const char* key) { return one.value(key, Json()) == other.value(key, Json()); });
}

std::string parentOf(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

// The tree's own directory is not among them: it is sent for its own sake only.
void addWithParents(std::set<std::string>& paths, std::string path) {
    while (!path.empty() && paths.insert(path).second) path = parentOf(path);
}

bool below(const std::string& path, const std::string& directory) {
    return path.size() > directory.size() && path.starts_with(directory) && path[directory.size()] == '/';
}

}  // namespace

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
        if (there != destination.end() && same(entry, there->second)) continue;
        result.send.insert(path);
        addWithParents(result.send, parentOf(path));
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
    for (const auto& path : result.send)
        if (const auto entry = source.find(path); entry != source.end() && entry->second.contains("xattrs"))
            for (const auto& [name, value] : entry->second.at("xattrs").items()) result.attributes[path][name] = helper::bytesOf(value);
    return result;
}

namespace {

// As the engine can't give it apart from what lies in it.
archive::Addition directoryOf(const std::string& path, const Json& entry, std::map<std::string, std::string> attributes) {
    return {.path = path,
            .type = '5',
            .mode = entry.value("mode", 0U),
            .user = entry.value("uid", std::int64_t{0}),
            .group = entry.value("gid", std::int64_t{0}),
            .modified = entry.value("mtime", std::int64_t{0}),
            .attributes = std::move(attributes)};
}

// Whether to ask for each file takes less than to read the whole tree, as the engine can do no more than these two.
bool fewer(const std::vector<std::string>& files, const Listing& source) {
    constexpr std::uint64_t question = 4 << 20;  // bytes that pass while one is asked
    const auto sizeOf = [](const Json& entry) { return entry.value("type", "") == "file" ? entry.value("size", std::uint64_t{0}) : 0; };
    std::uint64_t all = 0;
    for (const auto& [path, entry] : source) all += sizeOf(entry);
    std::uint64_t asked = files.size() * question;
    for (const auto& path : files) {
        const auto& entry = source.at(path);
        // Each would come as a file of its own.
        if (entry.value("type", "") == "file" && entry.value("links", 1) > 1) return false;
        asked += sizeOf(entry);
    }
    return asked < all || files.empty();
}

}  // namespace

Status copyFiles(const Tree& from, const Tree& to, const Listing& source, const Difference& what, Meter& meter) {
    if (!what.remove.empty()) TRANSSHIP_TRY(removeBelow(to, what.remove));
    if (what.send.empty() && what.whiteouts.empty()) return {};
    if (from.agent && to.agent) return copyPaths(from, to, what.send, what.whiteouts, meter);
    // Of extended attributes the engine puts only capabilities into the tar, but it sets all that it finds there.
    const auto attributesOf = [&](const std::string& path) -> std::map<std::string, std::string> {
        const auto found = what.attributes.find(path);
        auto attributes = found == what.attributes.end() ? std::map<std::string, std::string>() : found->second;
        if (what.opaque.contains(path)) attributes["trusted.overlay.opaque"] = "y";
        return attributes;
    };
    archive::Visitor visitor;
    visitor.attributes = [&](const archive::Member& member) { return attributesOf(member.path); };
    std::vector<archive::Addition> whiteouts;
    whiteouts.reserve(what.whiteouts.size());
    for (const auto& path : what.whiteouts) whiteouts.push_back({.path = path, .type = '3'});

    std::vector<archive::Addition> apart;
    std::vector<std::string> files;
    for (const auto& path : what.send) {
        const auto entry = source.find(path);
        if (entry == source.end()) continue;
        if (entry->second.value("type", "") == "directory")
            apart.push_back(directoryOf(path, entry->second, attributesOf(path)));
        else
            files.push_back(path);
    }
    if (fewer(files, source)) {
        apart.insert(apart.end(), whiteouts.begin(), whiteouts.end());
        return copyEntries(from, to, files, visitor, apart, meter);
    }
    visitor.decide = [&](const archive::Member& member) -> Result<archive::Verdict> {
        return what.send.contains(member.path) ? archive::Verdict::Keep : archive::Verdict::Drop;
    };
    return copyTree(from, to, visitor, [&]() -> Result<std::vector<archive::Addition>> { return whiteouts; }, meter);
}

Status compareFiles(const Listing& source, const Listing& destination, Difference left) {
    constexpr const char* what = "The files on the destination are not those of the source.";
    // The mark of an opaque directory can't be seen from a helper, so it is always among what is to be sent.
    for (const auto& path : left.opaque) {
        const auto here = source.find(path);
        const auto there = destination.find(path);
        if (here != source.end() && there != destination.end() && same(here->second, there->second)) left.send.erase(path);
    }
    if (!left.remove.empty())
        return fail(ErrorKind::Failed, what, printable(left.remove.front()) + " is there and should not be.",
                    "Check the destination's disk.");
    for (const auto& path : left.send) {
        const auto here = source.find(path);
        const auto there = destination.find(path);
        // A directory is sent for what lies in it, too.
        if (here == source.end() || (there != destination.end() && same(here->second, there->second))) continue;
        return fail(ErrorKind::Failed, what, printable(path) + " differs.", "Check the destination's disk.");
    }
    return {};
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
    auto path = data.is_object() ? data.value("UpperDir", "") : std::string();
    if (path.empty())
        return fail(ErrorKind::Blocked, "The writable layer of a container on " + engine.host() + " can't be reached.",
                    "Its storage driver is not overlay2.");
    return path;
}

}  // namespace transship::migration
