// SPDX-License-Identifier: Apache-2.0
#include "core/migration/tree.h"

#include "core/agent/messages.h"
#include "core/base/pipe.h"
#include "core/migration/direct.h"

#include <algorithm>
#include <limits>

namespace transship::migration {
namespace {

constexpr const char* inside = "/tree";

helper::Task task(const std::vector<Tree>& trees, std::vector<std::string> arguments, bool writable) {
    helper::Task result{.arguments = std::move(arguments)};
    for (std::size_t i = 0; i < trees.size(); ++i)
        result.binds.push_back(trees[i].bound + ":" + inside + std::to_string(i) + (writable ? "" : ":ro"));
    // It reads files of every owner.
    result.capabilities = {"DAC_READ_SEARCH"};
    return result;
}

std::string rootOf(const Tree& tree, std::size_t number) {
    return inside + std::to_string(number) + (tree.part.empty() ? "" : "/" + tree.part);
}

// Does `work` with the id of a helper container that binds the tree, and removes the helper whatever happens.
template <typename Work>
Status withHelper(const Tree& tree, bool writable, Work work) {
    TRANSSHIP_ASSIGN(const auto id, helper::create(tree.engine, tree.image, tree.migration, task({tree}, {"hold"}, writable)));
    Status done = work("/containers/" + id + "/archive");
    const auto removed = tree.engine.with({}).remove("/containers/" + id, {{"force", "1"}});
    return done && !removed && removed.error().kind != ErrorKind::NotFound ? removed : done;
}

// The engine's tar begins with the last name of the path that is asked for: the directory bound, or the part below it. A tar that
// began with "." would leave the directory itself as it is on the other side.
Status download(const Tree& tree, const std::string& archive, const Sink& sink) {
    return tree.engine.download(archive, {{"path", rootOf(tree, 0)}}, sink);
}

const std::string first = std::string(inside).substr(1) + "0";

std::string ofRoot(const std::string& path) { return path.empty() ? first : first + "/" + path; }

// Puts a tar into the tree, where its names begin with its own for a whole one.
Status upload(const Tree& to, bool whole, const std::function<Status(const Sink&)>& write) {
    return withHelper(to, true, [&](const std::string& archive) {
        return relay(write, [&](const Source& stream) -> Status {
            TRANSSHIP_TRY(
                to.engine.upload("PUT", archive, {{"path", whole ? "/" : std::string(inside) + "0"}}, stream, std::chrono::minutes(10)));
            return {};
        });
    });
}

archive::Member below(archive::Member member) {
    member.path = member.path == first ? "" : member.path.starts_with(first + "/") ? member.path.substr(first.size() + 1) : member.path;
    return member;
}

// A visitor of the members of a whole tree knows them by their paths below it.
archive::Visitor ofWhole(const archive::Visitor& visitor) {
    auto result = visitor;
    result.decide = [&visitor](const archive::Member& member) { return visitor.decide(below(member)); };
    result.take = [&visitor](const archive::Member& member, std::string content) {
        return visitor.take(below(member), std::move(content));
    };
    if (visitor.replace)
        result.replace = [&visitor](const archive::Member& member, std::string content) {
            return visitor.replace(below(member), std::move(content));
        };
    if (visitor.attributes) result.attributes = [&visitor](const archive::Member& member) { return visitor.attributes(below(member)); };
    return result;
}

std::string placeOf(const Tree& tree) { return tree.part.empty() ? tree.path : tree.path + "/" + tree.part; }

Result<Listing> listingOf(const std::string& output) {
    Listing listing;
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    for (const auto& line : lines) {
        auto entry = line;
        if (entry.contains("link")) entry["link"] = helper::bytesOf(entry["link"]);
        listing[helper::bytesOf(line.at("path"))] = std::move(entry);
    }
    return listing;
}

template <typename Paths>
std::string zeroEnded(const Paths& paths) {
    std::string text;
    for (const auto& path : paths) text.append(path).append(1, '\0');
    return text;
}

Result<Listing> askListing(const Tree& tree, std::vector<std::string> words, const std::string& input = {}) {
    words.insert(words.begin(), {"in", placeOf(tree)});
    TRANSSHIP_ASSIGN(const auto output, tree.agent->ask(words, input, tree.stop));
    return listingOf(output);
}

Result<std::string> timeIn(const Result<std::string>& answer) {
    if (!answer) return fail(answer.error());
    TRANSSHIP_ASSIGN(const auto now, helper::answerLines(*answer));
    return now.empty() ? std::string() : std::to_string(now.front().value("now", std::int64_t{0}));
}

// A time since which nothing can have changed, so that nothing is read.
std::string farFuture() { return std::to_string(std::numeric_limits<std::int64_t>::max()); }

// One helper that binds the trees lists each of them.
Result<std::vector<Listing>> askHelper(const std::vector<Tree>& trees, std::vector<std::string> arguments) {
    std::vector<Listing> result(trees.size());
    if (trees.empty()) return result;
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < trees.size(); ++i) {
        arguments.push_back(rootOf(trees[i], i));
        numbers[arguments.back()] = i;
    }
    const auto& by = trees.front();
    TRANSSHIP_ASSIGN(const auto output, helper::run(by.engine, by.image, by.migration, task(trees, arguments, false)));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    for (const auto& line : lines) {
        auto entry = line;
        if (entry.contains("link")) entry["link"] = helper::bytesOf(entry["link"]);
        const auto number = numbers.find(helper::bytesOf(line.at("root")));
        if (number == numbers.end()) return fail(ErrorKind::Failed, "A helper's answer names a directory nobody asked for.");
        result[number->second][helper::bytesOf(line.at("path"))] = std::move(entry);
    }
    return result;
}

// Gives what was not read the checksum that is known of it; tells what has none.
std::set<std::string> addKnown(Listing& listing, const Listing& known) {
    std::map<std::uint64_t, const Json*> before;
    for (const auto& [path, entry] : known)
        if (entry.contains("hash")) before[entry.value("inode", std::uint64_t{0})] = &entry;
    std::set<std::string> unknown;
    for (auto& [path, entry] : listing) {
        if (entry.value("type", "") != "file" || entry.contains("hash")) continue;
        // By its inode: a renamed directory takes its files along without a change of theirs.
        const auto found = before.find(entry.value("inode", std::uint64_t{0}));
        if (found != before.end() && found->second->value("size", Json()) == entry.value("size", Json()) &&
            found->second->value("ctime", Json()) == entry.value("ctime", Json()))
            entry["hash"] = found->second->at("hash");
        else
            unknown.insert(path);
    }
    return unknown;
}

}  // namespace

Tree forBytes(Tree tree, std::uint64_t bytes) {
    constexpr std::uint64_t worthAConnection = 1 << 20;
    if (bytes < worthAConnection) tree.direct.clear();
    return tree;
}

Result<std::string> clockOf(const Tree& tree) {
    if (tree.agent) return timeIn(tree.agent->ask({"clock"}, {}, tree.stop));
    return timeIn(helper::run(tree.engine, tree.image, tree.migration, {.arguments = {"clock"}, .binds = {}}));
}

Status learn(const Tree& tree, Known& known) {
    TRANSSHIP_ASSIGN(const auto since, clockOf(tree));
    TRANSSHIP_ASSIGN(auto listing, known.listing.empty() ? listTree(tree) : rescan(tree, known));
    known = {since, "", std::move(listing)};
    return {};
}

Result<Known> knownNow(const agent::Agent& agent, int pid) {
    Known known;
    TRANSSHIP_ASSIGN(known.since, timeIn(agent.ask({"clock"})));
    TRANSSHIP_ASSIGN(const auto busy, agent.ask({"busy", std::to_string(pid)}));
    TRANSSHIP_ASSIGN(const auto inodes, helper::answerLines(busy));
    for (const auto& line : inodes) known.busy += std::to_string(line.value("inode", std::uint64_t{0})) + "\n";
    return known;
}

Result<Listing> rescan(const Tree& tree, const Known& known) {
    TRANSSHIP_ASSIGN(auto listing, askListing(tree, {"scan", known.since, "/"}, known.busy));
    if (const auto unknown = addKnown(listing, known.listing); !unknown.empty()) {
        TRANSSHIP_ASSIGN(auto read, listPaths(tree, unknown));
        for (auto& [path, entry] : read) listing[path] = std::move(entry);
    }
    return listing;
}

Result<Listing> listKnowing(const Tree& tree, const Listing& known) { return rescan(tree, {farFuture(), "", known}); }

Result<Listing> listWithoutReading(const Tree& tree) { return askListing(tree, {"scan", farFuture(), "/"}); }

Result<Listing> listPaths(const Tree& tree, const std::set<std::string>& paths) {
    auto named = paths;
    const bool whole = named.erase("") > 0;
    if (whole) named.insert(".");
    TRANSSHIP_ASSIGN(auto listing, askListing(tree, {"digest-listed"}, zeroEnded(named)));
    if (auto own = listing.extract("."); !own.empty()) {
        own.key() = "";
        listing.insert(std::move(own));
    }
    return listing;
}

Result<std::vector<Listing>> listTrees(const std::vector<Tree>& trees) {
    if (trees.empty() || !trees.front().agent) return askHelper(trees, {"digest"});
    std::vector<Listing> result(trees.size());
    for (std::size_t i = 0; i < trees.size(); ++i) {
        TRANSSHIP_ASSIGN(result[i], askListing(trees[i], {"digest", "/"}));
    }
    return result;
}

Result<std::vector<Listing>> listTreesAgain(const std::vector<Tree>& trees, const std::string& since, const std::vector<Listing>& known) {
    TRANSSHIP_ASSIGN(auto listings, askHelper(trees, {"scan", since}));
    for (std::size_t i = 0; i < listings.size(); ++i)
        // Of what came with older times, by a rename perhaps, nothing is known.
        if (!addKnown(listings[i], i < known.size() ? known[i] : Listing()).empty()) return listTrees(trees);
    return listings;
}

Result<Listing> listTree(const Tree& tree) {
    TRANSSHIP_ASSIGN(auto listings, listTrees({tree}));
    return std::move(listings.front());
}

Status readTree(const Tree& tree, const archive::Visitor& visitor) {
    return withHelper(tree, false, [&](const std::string& archive) {
        return relay([&](const Sink& sink) { return download(tree, archive, sink); },
                     [&](const Source& stream) { return archive::copyTar(stream, {}, visitor); });
    });
}

Status copyTree(const Tree& from, const Tree& to, const archive::Visitor& visitor, const Additions& additions, Meter& meter) {
    const bool whole = from.part.empty();
    const auto visiting = whole ? ofWhole(visitor) : visitor;
    const auto adding = [&]() -> Result<std::vector<archive::Addition>> {
        auto list = additions();
        if (list && whole)
            for (auto& addition : *list) addition.path = ofRoot(addition.path);
        return list;
    };
    return withHelper(from, false, [&](const std::string& reading) {
        return upload(to, whole, [&](const Sink& sink) {
            return relay([&](const Sink& raw) { return download(from, reading, raw); },
                         [&](const Source& stream) { return archive::copyTar(stream, meter.through(sink), visiting, adding); });
        });
    });
}

Status copyEntries(const Tree& from, const Tree& to, const std::vector<std::string>& paths, const archive::Visitor& visitor,
                   const std::vector<archive::Addition>& additions, Meter& meter) {
    return withHelper(from, false, [&](const std::string& reading) {
        return upload(to, true, [&](const Sink& sink) -> Status {
            const auto counted = meter.through(sink);
            archive::TarWriter writer(counted);
            for (auto addition : additions) {
                addition.path = ofRoot(addition.path);
                TRANSSHIP_TRY(writer.add(addition));
            }
            for (const auto& path : paths) {
                // The engine's tar knows it by its last name.
                auto visiting = visitor;
                visiting.decide = [](const archive::Member&) -> Result<archive::Verdict> { return archive::Verdict::Keep; };
                visiting.path = [&](const archive::Member&) { return ofRoot(path); };
                visiting.attributes = [&](const archive::Member& member) {
                    auto named = member;
                    named.path = path;
                    return visitor.attributes(named);
                };
                const auto copied =
                    relay([&](const Sink& raw) { return from.engine.download(reading, {{"path", rootOf(from, 0) + "/" + path}}, raw); },
                          [&](const Source& stream) { return writer.copy(stream, visiting); });
                // A running container has removed it since it was listed.
                if (!copied && copied.error().kind != ErrorKind::NotFound) return copied;
            }
            return writer.close();
        });
    });
}

namespace {

const Sink nowhere = [](std::span<const std::byte>) -> Status { return {}; };

// What one job of an agent writes is what one of another agent reads; gives what that one writes.
Result<std::string> pass(const Tree& from, std::vector<std::string> writing, const Source& input, const Tree& to,
                         std::vector<std::string> reading, Meter& meter) {
    writing.insert(writing.begin(), {"in", placeOf(from)});
    reading.insert(reading.begin(), {"in", placeOf(to)});
    if (!to.direct.empty())
        return passDirectly({*from.agent, std::move(writing), from.stop}, input, {*to.agent, std::move(reading), to.stop}, to.direct,
                            [&](std::uint64_t bytes) { meter.passed(bytes); });
    std::string said;
    const auto hear = [&said](std::span<const std::byte> bytes) -> Status {
        said.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    };
    TRANSSHIP_TRY(relay([&](const Sink& sink) { return from.agent->run(writing, input, meter.through(sink), from.stop); },
                        [&](const Source& stream) { return to.agent->run(reading, stream, hear, to.stop); }));
    return said;
}

}  // namespace

Result<checkpoint::Images> readImages(const Tree& dump) {
    TRANSSHIP_ASSIGN(const auto output, dump.agent->ask({"images", placeOf(dump)}, {}, dump.stop));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    checkpoint::Images images;
    for (const auto& line : lines) images[helper::bytesOf(line.at("name"))] = helper::bytesOf(line.at("content"));
    return images;
}

Status makeTree(const Tree& tree) {
    TRANSSHIP_TRY(tree.agent->ask({"make-directories", tree.path}, {}, tree.stop));
    return writeFiles(tree, {});
}

Status writeFiles(const Tree& tree, const std::map<std::string, std::string>& files) {
    std::vector<std::string> words;
    for (const auto& [name, content] : files) words.insert(words.end(), {name, content});
    TRANSSHIP_TRY(tree.agent->ask({"in", tree.path, "write-files", "/" + tree.part}, agent::packed(words), tree.stop));
    return {};
}

Status copyPaths(const Tree& from, const Tree& to, const std::set<std::string>& paths, const std::vector<std::string>& whiteouts,
                 Meter& meter) {
    if (!paths.empty()) TRANSSHIP_TRY(pass(from, {"pack"}, sourceOf(zeroEnded(paths)), to, {"unpack"}, meter));
    if (!whiteouts.empty()) TRANSSHIP_TRY(to.agent->ask({"in", placeOf(to), "whiteouts"}, zeroEnded(whiteouts), to.stop));
    return {};
}

Status packInto(const Tree& from, const Tree& to, const std::string& target, Meter& meter) {
    TRANSSHIP_ASSIGN(const auto listing, listWithoutReading(from));
    std::set<std::string> paths;
    for (const auto& [path, entry] : listing)
        if (!path.empty() && entry.value("type", "") != "socket") paths.insert(path);
    TRANSSHIP_TRY(pass(from, {"pack"}, sourceOf(zeroEnded(paths)), to, {"append", "/" + target, "0600"}, meter));
    return {};
}

Status appendTail(const Tree& from, const std::string& file, std::uint64_t& offset, const Tree& to, const std::string& target,
                  const std::string& mode, Meter& meter) {
    const std::vector<std::string> reading{"in", placeOf(from), "read-from", "/" + file, std::to_string(offset)};
    const std::vector<std::string> appending{"in", placeOf(to), "append", "/" + target, mode};
    if (!to.direct.empty()) {
        TRANSSHIP_TRY(
            passDirectly({*from.agent, reading, from.stop}, {}, {*to.agent, appending, to.stop}, to.direct, [&](std::uint64_t bytes) {
                offset += bytes;
                meter.passed(bytes);
            }));
        return {};
    }
    return relay(
        [&](const Sink& sink) {
            return from.agent->run(reading, {}, meter.through([&](std::span<const std::byte> bytes) -> Status {
                offset += bytes.size();
                return sink(bytes);
            }),
                                   from.stop);
        },
        [&](const Source& stream) { return to.agent->run(appending, stream, nowhere, to.stop); });
}

Result<Listing> passPages(const Tree& from, const Source& ended, const Tree& to, Meter& meter) {
    TRANSSHIP_ASSIGN(const auto said, pass(from, {"send-pages", "/"}, ended, to, {"take-pages", "/"}, meter));
    return listingOf(said);
}

Status reservePages(const Tree& tree, std::uint64_t bytes) {
    TRANSSHIP_TRY(tree.agent->ask({"in", placeOf(tree), "reserve", "/pages-1.img", std::to_string(bytes)}, {}, tree.stop));
    return {};
}

Status removeBelow(const Tree& tree, const std::vector<std::string>& paths) {
    if (tree.agent) {
        TRANSSHIP_TRY(tree.agent->ask({"in", placeOf(tree), "remove-listed"}, zeroEnded(paths), tree.stop));
        return {};
    }
    std::vector<std::string> arguments{"remove", std::string(inside) + "0"};
    arguments.insert(arguments.end(), paths.begin(), paths.end());
    auto cleaner = task({tree}, arguments, true);
    cleaner.capabilities = {"DAC_READ_SEARCH", "DAC_OVERRIDE", "FOWNER"};
    TRANSSHIP_TRY(helper::run(tree.engine, tree.image, tree.migration, cleaner));
    return {};
}

}  // namespace transship::migration
