// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/catalogue.h"

#include "core/base/text.h"
#include "core/checkpoint/bound.h"
#include "core/checkpoint/moved_on.h"
#include "core/checkpoint/place.h"
#include "core/checkpoint/words.h"
#include "core/helper/helper.h"
#include "core/host/abilities.h"
#include "core/host/containers.h"

#include <algorithm>
#include <tuple>

namespace transship::checkpoint {
namespace {

using engine::Json;

Result<std::vector<Json>> ask(const host::Host& host, const Json& info, const helper::Task& task, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto output,
                     helper::runOnce(host.engine().with(stop), info.value("Architecture", ""), workLabel, task, std::chrono::minutes(2)));
    return helper::answerLines(output);
}

// What the helper says of a directory below Docker's own.
Result<std::vector<Json>> askOf(const host::Host& host, const std::string& job, const std::string& directory, const std::stop_token& stop,
                                const std::vector<std::string>& more = {}) {
    std::vector<std::string> words{job, boundAt};
    words.insert(words.end(), more.begin(), more.end());
    TRANSSHIP_ASSIGN(const auto info, host.engine().with(stop).get("/info"));
    return ask(host, info,
               {.arguments = std::move(words),
                .binds = {info.value("DockerRootDir", "") + directory + ":" + boundAt + ":ro"},
                .capabilities = {"DAC_READ_SEARCH"}},
               stop);
}

Kept keptFrom(const Json& line) {
    Kept kept{.container = helper::bytesOf(line.at("container")),
              .name = helper::bytesOf(line.at("name")),
              .made = std::chrono::system_clock::from_time_t(line.at("made").get<std::time_t>()),
              .bytes = line.at("bytes").get<std::uint64_t>(),
              .memory = line.at("memory").get<std::uint64_t>(),
              .whole = line.at("whole").get<bool>()};
    if (line.contains("origin")) kept.origin = originFrom(helper::bytesOf(line.at("origin")));
    return kept;
}

// The images that name files, by a checkpoint's container and name.
using Naming = std::map<std::pair<std::string, std::string>, Images>;

Status compareFiles(const host::Host& host, const Naming& naming, Catalogue& catalogue, const std::stop_token& stop) {
    FilesThere there(host, stop);
    std::map<std::string, Result<Json>> containers;
    for (auto& kept : catalogue.checkpoints) {
        const auto images = naming.find({kept.container, kept.name});
        if (images == naming.end() || !standsAgainst(kept).empty()) continue;
        if (!containers.contains(kept.container)) containers.emplace(kept.container, host::inspect(host, kept.container, stop));
        const auto& container = containers.at(kept.container);
        auto moved = container ? there.movedOn(*container, images->second) : fail(container.error());
        if (stop.stop_requested()) return cancelled();
        if (moved) {
            kept.movedOn = std::move(*moved);
            continue;
        }
        if (catalogue.unseen.empty()) catalogue.unseen = summary(moved.error());
        // A list is not to wait for each file of an engine that answers none.
        if (moved.error().kind == ErrorKind::Timeout || moved.error().kind == ErrorKind::Unreachable) break;
    }
    return {};
}

}  // namespace

std::string standsAgainst(const Kept& kept) {
    if (isOfMigration(kept.name)) return "belongs to a migration: transship-cli recover tells of it";
    if (!kept.whole) return "is not whole: its dump has failed, or is under way";
    if (kept.containerName.empty()) return "its container is gone";
    if (!kept.unfit.empty()) return kept.unfit;
    return kept.movedOn.empty() ? "" : kept.movedOn.front();
}

Result<Catalogue> catalogue(const host::Host& host, const std::string& container, const std::stop_token& stop) {
    std::string wanted;
    std::optional<Error> gone;
    if (!container.empty()) {
        const auto inspected = host::inspect(host, container, stop);
        if (inspected)
            wanted = inspected->value("Id", "");
        else if (inspected.error().kind == ErrorKind::NotFound && mayBeId(container))
            gone = inspected.error();
        else
            return fail(inspected.error());
    }
    TRANSSHIP_ASSIGN(const auto rows, host::containers(host, stop));
    TRANSSHIP_ASSIGN(const auto info, host.engine().with(stop).get("/info"));
    constexpr const char* root = "/host";
    TRANSSHIP_ASSIGN(const auto lines, ask(host, info,
                                           {.arguments = {"in", root, "checkpoints", info.value("DockerRootDir", "") + "/containers"},
                                            .binds = {std::string("/:") + root + ":ro"},
                                            .capabilities = {"DAC_READ_SEARCH", "SYS_CHROOT"}},
                                           stop));
    Catalogue result{
        .checkpoints = {},
        .forgotten = {},
        .host = {.engine = info.value("ServerVersion", ""), .kernel = info.value("KernelVersion", ""), .criu = "", .instructions = {}},
        .unseen = {}};
    Naming naming;
    for (const auto& line : lines) {
        if (line.contains("criu")) {
            result.host.criu = helper::bytesOf(line.at("criu"));
            result.host.instructions = host::instructionsIn(helper::bytesOf(line.at("cpu")));
            result.forgotten = {.copies = line.at("leaked").get<int>(), .bytes = line.at("leaked_bytes").get<std::uint64_t>()};
            continue;
        }
        auto kept = keptFrom(line);
        if (!wanted.empty() && kept.container != wanted) continue;
        if (gone && !kept.container.starts_with(container)) continue;
        if (const auto row = std::ranges::find(rows, kept.container, &host::ContainerRow::id); row != rows.end()) {
            kept.containerName = row->name;
            kept.image = row->image;
        }
        if (const auto images = line.find("images"); images != line.end())
            for (const auto& [name, content] : images->items())
                naming[{kept.container, kept.name}][helper::bytesOf(name)] = helper::bytesOf(content);
        result.checkpoints.push_back(std::move(kept));
    }
    for (auto& kept : result.checkpoints)
        if (kept.origin) kept.unfit = unfitOn(result.host, kept.origin->maker);
    TRANSSHIP_TRY(compareFiles(host, naming, result, stop));
    if (gone && result.checkpoints.empty()) return fail(*gone);
    std::ranges::sort(result.checkpoints, {},
                      [](const Kept& each) { return std::tuple(each.containerName, each.container, each.made, each.name); });
    return result;
}

namespace {

Result<Images> imagesAt(const host::Host& host, const std::string& path, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto lines, askOf(host, "images", path, stop));
    Images images;
    for (const auto& line : lines) images[helper::bytesOf(line.at("name"))] = helper::bytesOf(line.at("content"));
    return images;
}

ReadSlices readerOn(const host::Host& host, const std::string& path, const std::stop_token& stop) {
    return [&host, path, stop](const std::vector<Slice>& slices) -> Result<std::vector<std::string>> {
        std::vector<std::string> words;
        for (const auto& [file, offset, bytes] : slices) words.insert(words.end(), {file, std::to_string(offset), std::to_string(bytes)});
        TRANSSHIP_ASSIGN(const auto lines, askOf(host, "pages", path, stop, words));
        std::vector<std::string> pieces;
        for (const auto& line : lines) pieces.push_back(helper::bytesOf(line.at("content")));
        return pieces;
    };
}

}  // namespace

Result<Found> contentsOf(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto place, placeOf(host, container, name, stop));
    TRANSSHIP_ASSIGN(auto images, imagesAt(host, place.path, stop));
    TRANSSHIP_ASSIGN(auto contents, read(images));
    TRANSSHIP_TRY(addWords(contents, images, readerOn(host, place.path, stop)));
    Found found{.contents = std::move(contents), .about = nullptr, .images = std::move(images)};
    auto moved = movedOn(host, place.container, found.images, stop);
    if (moved)
        found.movedOn = std::move(*moved);
    else
        found.contents.unread.push_back("the container's files: " + summary(moved.error()));
    return found;
}

Result<Images> fetch(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto place, placeOf(host, container, name, stop));
    return imagesAt(host, place.path, stop);
}

}  // namespace transship::checkpoint
