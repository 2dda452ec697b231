// SPDX-License-Identifier: Apache-2.0
#include "core/migration/memory.h"

#include "core/base/text.h"

#include <algorithm>

namespace transship::migration {
namespace {

// containerd refuses content it has seen before ("content sha256:... already exists", moby issue 42900): a file that differs
// each time makes every start new to it.
constexpr const char* nonceFile = "transship-nonce";  // leaked copies are known by it, too (app/helper/leaks.h)

}  // namespace

Result<Carried> copyCheckpoint(const Tree& from, const Tree& to, const checkpoint::Adaptation& adaptation, Meter& meter) {
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

Status linkPages(const Tree& dump) {
    if (!dump.agent) return {};
    const auto directory = dump.path + "/" + dump.part;
    TRANSSHIP_TRY(dump.agent->ask({"link-pages", directory, directory + pagesSuffix}));
    return {};
}

}  // namespace transship::migration
