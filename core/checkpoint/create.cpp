// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/create.h"

#include "core/base/text.h"
#include "core/checkpoint/place.h"
#include "core/host/containers.h"

#include <fmt/chrono.h>

#include <algorithm>

namespace transship::checkpoint {
namespace {

using engine::Json;

// As measured on lab hosts (resources/docs/measured.md): the engine stores what CRIU wrote while the container still waits.
constexpr auto atLeast = std::chrono::milliseconds(300);
constexpr std::uint64_t pace = 40 << 20;  // bytes a second

constexpr auto longestDump = std::chrono::hours(1);  // some gigabytes a minute, on the slowest of disks

}  // namespace

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
    // While it still runs: the container need not wait for it. The checkpoint is good without it.
    const auto known = catalogue(host, id, stop);
    if (!known && known.error().kind == ErrorKind::Cancelled) return fail(known.error());
    if (known && making.told)
        if (const auto memory = host::memoryOf(host, id, stop)) making.told(predictedPause(known->checkpoints, *memory));
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
    const auto tell = [&](const Error& error) {
        created.remark += (created.remark.empty() ? "" : " ") + ("What it was made with could not be noted: " + summary(error));
    };
    const Origin origin{
        .note = making.note, .maker = known ? known->host : Maker(), .took = created.took, .wentOn = afterwards == Afterwards::GoOn};
    const auto noted = writeOrigin(host, pathOf(id) + "/" + name, origin, {});
    if (!noted)
        tell(noted.error());
    else if (!known)
        tell(known.error());
    return created;
}

Pause predictedPause(const std::vector<Kept>& earlier, std::uint64_t memory) {
    // The newest that says how long it took, and had about as much memory.
    const auto* last = static_cast<const Kept*>(nullptr);
    for (const auto& each : earlier) {
        const bool alike = each.memory <= 2 * memory && memory <= 2 * each.memory;
        if (each.origin && each.origin->took.count() > 0 && alike && (last == nullptr || last->made < each.made)) last = &each;
    }
    if (last != nullptr) return {.time = last->origin->took, .asBefore = true};
    return {.time = atLeast + std::chrono::milliseconds(memory * 1000 / pace), .asBefore = false};
}

}  // namespace transship::checkpoint
