// SPDX-License-Identifier: Apache-2.0
#include "core/migration/tree.h"

#include "core/base/pipe.h"

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

}  // namespace

Result<std::vector<Listing>> listTrees(const std::vector<Tree>& trees) {
    std::vector<Listing> result(trees.size());
    if (trees.empty()) return result;
    std::vector<std::string> arguments{"digest"};
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < trees.size(); ++i) {
        arguments.push_back(rootOf(trees[i], i));
        numbers[arguments.back()] = i;
    }
    const auto& [engine, image, migration, bound, part] = trees.front();
    TRANSSHIP_ASSIGN(const auto output, helper::run(engine, image, migration, task(trees, arguments, false)));
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
            for (auto& addition : *list) addition.path.insert(0, first + "/");
        return list;
    };
    return withHelper(from, false, [&](const std::string& reading) {
        return withHelper(to, true, [&](const std::string& writing) {
            const auto filtered = [&](const Sink& sink) {
                return relay([&](const Sink& raw) { return download(from, reading, raw); },
                             [&](const Source& stream) { return archive::copyTar(stream, meter.through(sink), visiting, adding); });
            };
            return relay(filtered, [&](const Source& stream) -> Status {
                TRANSSHIP_TRY(to.engine.upload("PUT", writing, {{"path", whole ? "/" : std::string(inside) + "0"}}, stream,
                                               std::chrono::minutes(10)));
                return {};
            });
        });
    });
}

Status removeBelow(const Tree& tree, const std::vector<std::string>& paths) {
    std::vector<std::string> arguments{"remove", std::string(inside) + "0"};
    arguments.insert(arguments.end(), paths.begin(), paths.end());
    auto cleaner = task({tree}, arguments, true);
    cleaner.capabilities = {"DAC_READ_SEARCH", "DAC_OVERRIDE", "FOWNER"};
    TRANSSHIP_TRY(helper::run(tree.engine, tree.image, tree.migration, cleaner));
    return {};
}

}  // namespace transship::migration
