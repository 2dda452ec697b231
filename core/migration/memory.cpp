// SPDX-License-Identifier: Apache-2.0
#include "core/migration/memory.h"

#include "core/base/text.h"
#include "core/checkpoint/image_names.h"
#include "core/migration/pre_copy.h"

#include <algorithm>
#include <future>

namespace transship::migration {
namespace {

// containerd refuses content it has seen before ("content sha256:... already exists", moby issue 42900): a file that differs
// each time makes every start new to it.
constexpr const char* nonceFile = "transship-nonce";  // leaked copies are known by it, too (app/helper/leaks.h)

}  // namespace

namespace {

// By the agents of both: the few images that change are made here, and all else goes as it lies.
Result<Carried> copyByAgents(const Tree& from, const Tree& to, const Tree& pages, const checkpoint::Adaptation& adaptation,
                             const Ahead& ahead, Meter& meter) {
    // Each question to an agent takes its time while the container stands still.
    auto listed = std::async(std::launch::async, [&] { return listWithoutReading(from); });
    auto read = readImages(from);
    const auto listing = listed.get();
    if (!read) return fail(read.error());
    if (!listing) return fail(listing.error());
    auto images = std::move(*read);
    TRANSSHIP_ASSIGN(auto changed, checkpoint::changes(images, adaptation));
    for (const auto& [name, content] : changed) images[name] = content;
    Carried carried;
    TRANSSHIP_ASSIGN(carried.summary, checkpoint::summarize(images));
    for (const auto& [name, content] : changed) carried.changed[name] = helper::checksum(content);
    changed[nonceFile] = from.migration + " " + randomHex(32);
    auto written = std::async(std::launch::async, [&] { return writeFiles(to, changed); });

    std::set<std::string> rest;
    std::set<std::string> memory;
    std::uint64_t bytes = 0;
    const bool apart = pages.path != to.path;
    for (const auto& [file, entry] : *listing) {
        if (file.empty() || changed.contains(file) || ahead.contains(file) || isOfRound(file)) continue;
        if (checkpoint::isLeftOut(file, adaptation.withHolder)) continue;
        if (apart && checkpoint::isMemory(file)) {
            memory.insert(file);
        } else {
            rest.insert(file);
            bytes += entry.value("size", std::uint64_t{0});
        }
    }
    auto copied = copyPaths(from, forBytes(to, bytes), rest, {}, meter);
    if (copied) copied = copyPaths(from, pages, memory, {}, meter);
    TRANSSHIP_TRY(written.get());
    TRANSSHIP_TRY(copied);
    return carried;
}

}  // namespace

Result<Carried> copyCheckpoint(const Tree& from, const Tree& to, const Tree& pages, const checkpoint::Adaptation& adaptation,
                               const Ahead& ahead, Meter& meter) {
    if (from.agent && to.agent) return copyByAgents(from, to, pages, adaptation, ahead, meter);
    std::map<std::string, std::string> images;
    std::map<std::string, std::string> changed;
    bool networkThere = false;
    archive::Visitor visitor;
    visitor.decide = [&](const archive::Member& member) -> Result<archive::Verdict> {
        const auto file = member.path.substr(member.path.rfind('/') + 1);
        if (checkpoint::isLeftOut(file, adaptation.withHolder)) return archive::Verdict::Drop;
        if (checkpoint::isNetworkImage(file)) networkThere = true;
        if (checkpoint::isAdapted(file)) return archive::Verdict::Replace;
        if (file == nonceFile) return archive::Verdict::Drop;
        return checkpoint::isSummarized(file) ? archive::Verdict::Capture : archive::Verdict::Keep;
    };
    visitor.replace = [&](const archive::Member& member, std::string content) {
        const auto file = member.path.substr(member.path.rfind('/') + 1);
        content = checkpoint::adapted(file, std::move(content), adaptation);
        if (checkpoint::isSummarized(file)) images[file] = content;
        changed[file] = helper::checksum(content);
        return content;
    };
    visitor.take = [&](const archive::Member& member, std::string content) -> Status {
        images[member.path.substr(member.path.rfind('/') + 1)] = std::move(content);
        return {};
    };
    Result<checkpoint::Summary> summary = fail(ErrorKind::Failed, "The checkpoint did not arrive.");
    const auto additions = [&]() -> Result<std::vector<archive::Addition>> {
        summary = checkpoint::summarize(images);
        if (!summary) return fail(summary.error());
        std::vector<archive::Addition> list{{.path = from.part + "/" + nonceFile, .content = from.migration + " " + randomHex(32)}};
        if (adaptation.withHolder && !networkThere)
            list.push_back({.path = from.part + "/netns-" + std::to_string(summary->networkNamespace) + ".img",
                            .content = checkpoint::externalNetworkImage()});
        return list;
    };
    TRANSSHIP_TRY(copyTree(from, to, visitor, additions, meter));
    if (!summary) return fail(summary.error());
    return Carried{std::move(*summary), std::move(changed)};
}

Status compareCheckpoint(const Listing& source, const Listing& destination, const std::map<std::string, std::string>& changed) {
    const auto added = [](const std::string& file) { return file == nonceFile || checkpoint::isLeftOut(file, false); };
    for (const auto& [path, entry] : source) {
        if (added(path)) continue;
        const auto there = destination.find(path);
        const auto replaced = changed.find(path);
        const auto wanted = replaced == changed.end() ? entry.value("hash", Json()) : Json(replaced->second);
        if (there == destination.end() || there->second.value("hash", Json()) != wanted)
            return fail(ErrorKind::Failed, "The checkpoint on the destination is not the one that was made.", printable(path) + " differs.",
                        "Check the destination's disk and memory.");
    }
    for (const auto& [path, entry] : destination)
        if (!added(path) && !source.contains(path))
            return fail(ErrorKind::Failed, "The checkpoint on the destination holds more than was made.", printable(path));
    return {};
}

Status linkPages(const Tree& dump, const Tree& pages) {
    if (!dump.agent) return {};
    const auto directory = dump.path + "/" + dump.part;
    TRANSSHIP_TRY(
        dump.agent->ask({"link-pages", directory, pages.path == dump.path ? directory + pagesSuffix : pages.path + "/" + pages.part}));
    return {};
}

}  // namespace transship::migration
