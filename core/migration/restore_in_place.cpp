// SPDX-License-Identifier: Apache-2.0
#include "core/migration/restore_in_place.h"

#include "core/base/text.h"
#include "core/checkpoint/adaptation.h"
#include "core/checkpoint/catalogue.h"
#include "core/checkpoint/contents.h"
#include "core/checkpoint/moved_on.h"
#include "core/checkpoint/staged.h"
#include "core/migration/holder.h"
#include "core/migration/replacement.h"
#include "core/migration/restore.h"
#include "core/migration/settlement.h"
#include "core/preflight/criu_errors.h"

#include <algorithm>

namespace transship::migration {
namespace {

Status mayBeRestored(const Json& container, const std::string& name, const std::string& checkpoint) {
    if (checkpoint::isOfMigration(checkpoint))
        return fail(ErrorKind::Blocked, printable(checkpoint) + " belongs to a migration.", "",
                    "transship-cli recover finishes or undoes the migration.");
    if (container.at("State").value("Running", false))
        return fail(ErrorKind::Blocked, printable(name) + " is running.", "A restore would take the place of what it does now.",
                    "Keep that with transship-cli checkpoint create, if it is worth it, and stop the container with docker stop.");
    return {};
}

bool ownsNetwork(const Json& container) {
    const auto network = container.at("HostConfig").value("NetworkMode", "");
    return network != "host" && !checkpoint::joinsNetwork(network);
}

// A holder may have been stopped with its container.
Status startHolder(const engine::Engine& engine, const Json& container) {
    const auto network = container.at("HostConfig").value("NetworkMode", "");
    if (!checkpoint::joinsNetwork(network)) return {};
    const auto path = "/containers/" + engine::urlEncoded(network.substr(network.find(':') + 1));
    TRANSSHIP_ASSIGN(const auto owner, engine.get(path + "/json"));
    if (!isHolder(owner) || owner.at("State").value("Running", false)) return {};
    TRANSSHIP_TRY(engine.post(path + "/start"));
    return {};
}

// Whether this host can read it, and whether it is whole: with less memory than its processes had CRIU waits for the rest for ever (tried
// with 4.2.1), and the engine with it.
Status isFit(const host::Host& host, const checkpoint::Place& place, const std::string& name, const checkpoint::Images& images,
             const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto contents, checkpoint::read(images));
    std::uint64_t wanted = 0;
    for (const auto& process : contents.processes) wanted += process.memory;
    TRANSSHIP_ASSIGN(const auto all, checkpoint::catalogue(host, place.id, stop));
    const auto kept = std::ranges::find(all.checkpoints, name, &checkpoint::Kept::name);
    const bool there = kept != all.checkpoints.end();
    if (there && !kept->unfit.empty())
        return fail(ErrorKind::Blocked, printable(name) + " can't be restored on " + host.name() + ".",
                    printable(name) + " " + kept->unfit + ".",
                    "Restore it where it was made, or on a host like that: transship-cli checkpoint export --files");
    if (there && kept->memory >= wanted) return {};
    return fail(ErrorKind::Failed, printable(name) + " is not whole.",
                "Its processes had " + sizeText(wanted) + " of memory, and " + sizeText(there ? kept->memory : 0) + " are there.",
                "Delete it; it can't be restored.");
}

Status hasItsFiles(const host::Host& host, const checkpoint::Place& place, const std::string& name, const checkpoint::Images& images,
                   const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto moved, checkpoint::movedOn(host, place.container, images, stop));
    if (moved.empty()) return {};
    return fail(ErrorKind::Blocked, printable(name) + " can't be restored: the container's files have moved on since it was made.",
                joined(moved, "; ") + ".", "Put these files back as they were; CRIU refuses others.");
}

// `container` is what the person calls it.
Result<RestoredInPlace> goOnFrom(Line& line, const host::Host& host, const checkpoint::Place& place, const std::string& container,
                                 const std::string& checkpoint, const checkpoint::Images& images, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto summary, checkpoint::summarize(images));
    TRANSSHIP_TRY(startHolder(host.engine().with(stop), place.container));
    const auto id = "restore-" + randomHex(8);
    const auto staged = checkpoint + checkpoint::stagedSuffix;
    TRANSSHIP_TRY(checkpoint::stage(host, place, checkpoint, images, {place.container, staged, id}, stop));

    // From here on it is not stopped half-way.
    const auto engine = host.engine().with({});
    const auto path = "/containers/" + place.id;
    auto started = engine.post(path + "/start", {{"checkpoint", staged}}, nullptr, startLimit);
    if (!started && (started.error().kind == ErrorKind::Unreachable || started.error().kind == ErrorKind::Timeout))
        return fail(ErrorKind::NeedsPerson, "Whether " + printable(container) + " was restored is not known.",
                    transship::summary(started.error()),
                    "Look at it with docker ps; when its restore has ended, delete the checkpoint " + staged + ", which was made for it.");
    RestoredInPlace result;
    if (const auto removed = engine.remove(checkpoint::pathOf(place.id) + "/" + staged); !removed)
        result.remarks.push_back("The checkpoint " + staged +
                                 ", made for this restore, could not be removed: " + transship::summary(removed.error()));
    if (const auto removed = onHost(line, id, {"remove-leaked", id}); !removed)
        result.remarks.push_back("containerd's copy of the checkpoint in /tmp could not be removed: " +
                                 transship::summary(removed.error()));
    auto same = [&]() -> Status {
        if (!started) return {};
        TRANSSHIP_ASSIGN(const auto running, engine.get(path + "/json"));
        return proveSame(line, id, running, summary, result.remarks);
    }();
    if (const auto removed = removeHelperImage(engine); !removed)
        result.remarks.push_back("The helper's image could not be removed: " + transship::summary(removed.error()));
    if (!started) {
        auto& error = started.error();
        error.what = printable(container) + " could not be restored; it is as it was, stopped.";
        error.remedy = preflight::explained(error.reason);
        if (error.remedy.empty()) error.remedy = "On " + engine.host() + ", dockerd's log names the first error.";
        for (const auto& each : result.remarks) error.reason += " " + each;
        return fail(error);
    }
    if (!same) return fail(same.error());
    result.processes = summary.processes.size();
    return result;
}

}  // namespace

Result<RestoredInPlace> restoreInPlace(Line& line, const std::string& container, const std::string& checkpoint,
                                       const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, line.host());
    TRANSSHIP_ASSIGN(const auto place, checkpoint::placeOf(*host, container, checkpoint, stop));
    TRANSSHIP_TRY(mayBeRestored(place.container, container, checkpoint));
    TRANSSHIP_ASSIGN(const auto images, checkpoint::fetch(*host, place.id, checkpoint, stop));
    TRANSSHIP_TRY(isFit(*host, place, checkpoint, images, stop));
    TRANSSHIP_TRY(hasItsFiles(*host, place, checkpoint, images, stop));
    TRANSSHIP_ASSIGN(const auto facts, host::survey(*host, stop));
    if (!facts.needsHolder() || !ownsNetwork(place.container)) return goOnFrom(line, *host, place, container, checkpoint, images, stop);

    Replacement replacement(line, *host, facts, place);
    const auto made = replacement.make(checkpoint, images, stop);
    auto restored = made ? goOnFrom(line, *host, *made, container, checkpoint, images, stop) : fail(made.error());
    // Where it is not known what runs, a person looks first.
    if (!restored && restored.error().kind != ErrorKind::NeedsPerson)
        if (const auto left = replacement.undo(); !left.empty()) restored.error().reason += " " + left;
    if (!restored) return restored;
    std::ranges::move(replacement.takePlace(), std::back_inserter(restored->remarks));
    return restored;
}

}  // namespace transship::migration
