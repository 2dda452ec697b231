// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/catalogue.h"

#include "core/base/text.h"
#include "core/checkpoint/place.h"
#include "core/checkpoint/words.h"
#include "core/helper/helper.h"
#include "core/host/containers.h"

#include <fmt/chrono.h>

#include <algorithm>
#include <tuple>

namespace transship::checkpoint {
namespace {

using engine::Json;

constexpr const char* inHelper = "/checkpoints";     // what a helper binds
constexpr auto longestDump = std::chrono::hours(1);  // some gigabytes a minute, on the slowest of disks

// What the helper says of this directory below Docker's own.
Result<std::vector<Json>> ask(const host::Host& host, const std::string& job, const std::string& directory, const std::stop_token& stop,
                              const std::vector<std::string>& more = {}) {
    std::vector<std::string> words{job, inHelper};
    words.insert(words.end(), more.begin(), more.end());
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    TRANSSHIP_ASSIGN(const auto output, helper::runOnce(engine, info.value("Architecture", ""), workLabel,
                                                        {.arguments = std::move(words),
                                                         .binds = {info.value("DockerRootDir", "") + directory + ":" + inHelper + ":ro"},
                                                         .capabilities = {"DAC_READ_SEARCH"}},
                                                        std::chrono::minutes(2)));
    return helper::answerLines(output);
}

// The id of a container that is gone, or the beginning of it as Docker writes it.
bool mayBeId(const std::string& text) {
    return text.size() >= 12 && text.size() <= 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Status removable(const std::string& name) {
    TRANSSHIP_TRY(named(name));
    if (!isOfMigration(name)) return {};
    return fail(ErrorKind::Blocked, printable(name) + " belongs to a migration.", "",
                "transship-cli recover finishes or undoes the migration, and then it is gone.");
}

}  // namespace

std::string standsAgainst(const Kept& kept) {
    if (isOfMigration(kept.name)) return "belongs to a migration: transship-cli recover tells of it";
    if (!kept.whole) return "is not whole: its dump has failed, or is under way";
    if (kept.containerName.empty()) return "its container is gone";
    return {};
}

Result<std::vector<Kept>> catalogue(const host::Host& host, const std::string& container, const std::stop_token& stop) {
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
    TRANSSHIP_ASSIGN(const auto lines, ask(host, "checkpoints", "/containers", stop));
    std::vector<Kept> result;
    for (const auto& line : lines) {
        Kept kept{.container = helper::bytesOf(line.at("container")),
                  .name = helper::bytesOf(line.at("name")),
                  .made = std::chrono::system_clock::from_time_t(line.at("made").get<std::time_t>()),
                  .bytes = line.at("bytes").get<std::uint64_t>(),
                  .memory = line.at("memory").get<std::uint64_t>(),
                  .whole = line.at("whole").get<bool>()};
        if (line.contains("origin")) kept.origin = originFrom(helper::bytesOf(line.at("origin")));
        if (!wanted.empty() && kept.container != wanted) continue;
        if (gone && !kept.container.starts_with(container)) continue;
        if (const auto row = std::ranges::find(rows, kept.container, &host::ContainerRow::id); row != rows.end()) {
            kept.containerName = row->name;
            kept.image = row->image;
        }
        result.push_back(std::move(kept));
    }
    if (gone && result.empty()) return fail(*gone);
    std::ranges::sort(result, {}, [](const Kept& each) { return std::tuple(each.containerName, each.container, each.made, each.name); });
    return result;
}

std::string suggestedName(std::chrono::system_clock::time_point now) {
    return fmt::format("manual-{:%Y%m%d-%H%M%S}", fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
}

namespace {

// What the engine made of it, in words for a person.
Error dumpFailed(Error error, const std::string& container, const std::string& host) {
    if (error.kind == ErrorKind::Failed) {
        error.what = "The checkpoint could not be made; " + printable(container) + " goes on.";
        error.remedy = "transship-cli preflight tells what of it CRIU can't dump, and on " + host + " dockerd's log names the error.";
    } else {  // the engine may still be at it
        error.what = "Whether the checkpoint was made is not known. " + error.what;
        error.remedy = "transship-cli checkpoint ls tells it; " + printable(container) + " goes on when the dump ends.";
    }
    return error;
}

Status setPolicy(const engine::Engine& engine, const std::string& id, const Json& policy) {
    TRANSSHIP_TRY(engine.post("/containers/" + id + "/update", {}, {{"RestartPolicy", policy}}));
    return {};
}

Status dump(const engine::Engine& engine, const std::string& id, const std::string& name, bool exit) {
    TRANSSHIP_TRY(engine.post(pathOf(id), {}, {{"CheckpointID", name}, {"Exit", exit}}, longestDump));
    return {};
}

Status note(const host::Host& host, const std::string& id, const std::string& name, const Making& making, std::chrono::milliseconds took) {
    TRANSSHIP_ASSIGN(const auto info, host.engine().get("/info"));
    return writeOrigin(host, pathOf(id) + "/" + name,
                       {.note = making.note,
                        .engine = info.value("ServerVersion", ""),
                        .kernel = info.value("KernelVersion", ""),
                        .took = took,
                        .wentOn = making.afterwards == Afterwards::GoOn},
                       {});
}

// With a restart policy the engine would start it anew, from zero, as soon as the dump ends it. `always`: calls that nobody stops.
Result<std::string> dumpAndStop(const engine::Engine& engine, const engine::Engine& always, const Json& container,
                                const std::string& name) {
    const auto id = container.at("Id").get<std::string>();
    const auto policy = container.at("HostConfig").value("RestartPolicy", Json::object());
    const auto kind = policy.value("Name", "no");
    const bool restarts = !kind.empty() && kind != "no";
    auto made = restarts ? setPolicy(engine, id, {{"Name", "no"}}) : Status();
    if (made) made = dump(engine, id, name, true);
    const auto setAside = "Its restart policy may be \"no\" now, instead of " + printable(kind) + ".";
    // An engine that gave no answer may still be at it, and end the container later.
    const bool known = made || made.error().kind == ErrorKind::Failed;
    Status given;
    if (restarts && known) given = setPolicy(always, id, policy);
    if (!made) {
        auto error = made.error();
        if (restarts && (!known || !given)) error.reason += (error.reason.empty() ? "" : " ") + setAside;
        return fail(std::move(error));
    }
    if (!given) return setAside + " It could not be given back: " + summary(given.error());
    return kind == "always" || kind == "unless-stopped"
               ? "Its restart policy is " + kind + ": when Docker restarts it begins again from zero, unless it was restored before."
               : std::string();
}

}  // namespace

Result<Created> create(const host::Host& host, const std::string& container, const std::string& name, const Making& making,
                       const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto inspected, vacant(host, container, name, stop));
    const auto engine = host.engine().with(stop);
    const auto afterwards = making.afterwards;
    const auto id = inspected.at("Id").get<std::string>();
    const auto state = inspected.at("State").value("Status", "");
    if (state != "running")
        return fail(ErrorKind::Blocked, printable(container) + " is not running.", "It is " + state + ".",
                    "Only what runs can be dumped: start it first, or unpause it.");
    if (afterwards == Afterwards::Stop && inspected.at("HostConfig").value("AutoRemove", false))
        return fail(ErrorKind::Blocked, printable(container) + " was started with --rm.",
                    "Docker removes it, and its checkpoints with it, as soon as it stops.", "Make one without stopping it, and export it.");
    const auto begun = std::chrono::steady_clock::now();
    Created created;
    if (afterwards == Afterwards::Stop) {
        auto remark = dumpAndStop(engine, host.engine(), inspected, name);
        if (!remark) return fail(dumpFailed(remark.error(), container, engine.host()));
        created.remark = std::move(*remark);
    } else if (const auto made = dump(engine, id, name, false); !made) {
        return fail(dumpFailed(made.error(), container, engine.host()));
    }
    created.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    // The checkpoint is good without it.
    if (const auto noted = note(host, id, name, making, created.took); !noted)
        created.remark += (created.remark.empty() ? "" : " ") + ("What it was made with could not be noted: " + summary(noted.error()));
    return created;
}

std::vector<std::string> removedByRule(std::vector<Kept> kept, std::size_t newestThatStay, std::chrono::seconds olderThan,
                                       std::chrono::system_clock::time_point now) {
    std::erase_if(kept, [](const Kept& each) { return isOfMigration(each.name); });
    std::ranges::stable_sort(kept, {}, &Kept::made);
    kept.resize(kept.size() - std::min(kept.size(), newestThatStay));
    std::vector<std::string> names;
    for (const auto& each : kept)
        if (now - each.made > olderThan) names.push_back(each.name);
    return names;
}

Status mayRemove(const std::vector<Kept>& kept, const std::string& container, const std::string& name) {
    TRANSSHIP_TRY(removable(name));
    if (std::ranges::find(kept, name, &Kept::name) == kept.end()) return missing(container, name);
    return {};
}

Status remove(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop) {
    TRANSSHIP_TRY(removable(name));
    TRANSSHIP_ASSIGN(const auto inspected, host::inspect(host, container, stop));
    const auto id = inspected.at("Id").get<std::string>();
    const auto engine = host.engine().with(stop);
    TRANSSHIP_TRY(engine.remove(pathOf(id) + "/" + name));
    TRANSSHIP_ASSIGN(const auto still, isListed(engine, id, name));
    if (still)
        return fail(ErrorKind::Failed, "The engine says that it deleted " + name + ", and lists it still.", "",
                    "Look at dockerd's log on " + engine.host() + ".");
    return {};
}

namespace {

Status removeOrphan(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop) {
    // A directory of Docker's may have any name that somebody gave it.
    if (!mayBeId(container)) return missing(container, name);
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    TRANSSHIP_TRY(helper::runOnce(engine, info.value("Architecture", ""), workLabel,
                                  {.arguments = {"remove", inHelper, name},
                                   .binds = {info.value("DockerRootDir", "") + pathOf(container) + ":" + inHelper},
                                   .capabilities = {"DAC_OVERRIDE", "FOWNER"}}));
    TRANSSHIP_ASSIGN(const auto all, catalogue(host, {}, stop));
    const bool still = std::ranges::any_of(all, [&](const Kept& each) { return each.container == container && each.name == name; });
    if (still) return fail(ErrorKind::Failed, printable(name) + " could not be deleted.", "It is still there.", "");
    return {};
}

}  // namespace

Result<std::uint64_t> removeAll(const host::Host& host, const std::string& container, const std::vector<std::string>& names,
                                const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto before, catalogue(host, container, stop));
    // A name that is mistyped must not show when others are gone.
    for (const auto& name : names) TRANSSHIP_TRY(mayRemove(before, container, name));
    std::uint64_t freed = 0;
    std::vector<std::string> gone;
    const auto removeOne = [&](const std::string& name) {
        const auto kept = std::ranges::find(before, name, &Kept::name);
        return kept->containerName.empty() ? removeOrphan(host, kept->container, name, stop) : remove(host, container, name, stop);
    };
    for (const auto& name : names) {
        if (const auto removed = removeOne(name); !removed) {
            auto error = removed.error();
            if (!gone.empty()) error.reason += (error.reason.empty() ? "" : " ") + joined(gone, ", ") + " went before.";
            return fail(std::move(error));
        }
        gone.push_back(name);
        for (const auto& kept : before)
            if (kept.name == name) freed += kept.bytes;
    }
    return freed;
}

namespace {

Result<Images> imagesAt(const host::Host& host, const std::string& path, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto lines, ask(host, "images", path, stop));
    Images images;
    for (const auto& line : lines) images[helper::bytesOf(line.at("name"))] = helper::bytesOf(line.at("content"));
    return images;
}

ReadSlices readerOn(const host::Host& host, const std::string& path, const std::stop_token& stop) {
    return [&host, path, stop](const std::vector<Slice>& slices) -> Result<std::vector<std::string>> {
        std::vector<std::string> words;
        for (const auto& [file, offset, bytes] : slices) words.insert(words.end(), {file, std::to_string(offset), std::to_string(bytes)});
        TRANSSHIP_ASSIGN(const auto lines, ask(host, "pages", path, stop, words));
        std::vector<std::string> pieces;
        for (const auto& line : lines) pieces.push_back(helper::bytesOf(line.at("content")));
        return pieces;
    };
}

}  // namespace

Result<Contents> contentsOf(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto place, placeOf(host, container, name, stop));
    TRANSSHIP_ASSIGN(const auto images, imagesAt(host, place.path, stop));
    TRANSSHIP_ASSIGN(auto contents, read(images));
    TRANSSHIP_TRY(addWords(contents, images, readerOn(host, place.path, stop)));
    return contents;
}

Result<Images> fetch(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto place, placeOf(host, container, name, stop));
    return imagesAt(host, place.path, stop);
}

}  // namespace transship::checkpoint
