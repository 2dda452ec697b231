// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/removal.h"

#include "core/base/text.h"
#include "core/checkpoint/bound.h"
#include "core/checkpoint/place.h"
#include "core/helper/helper.h"
#include "core/host/containers.h"

#include <algorithm>

namespace transship::checkpoint {
namespace {

Status removable(const std::string& name) {
    TRANSSHIP_TRY(named(name));
    if (!isOfMigration(name)) return {};
    return fail(ErrorKind::Blocked, printable(name) + " belongs to a migration.", "",
                "transship-cli recover finishes or undoes the migration, and then it is gone.");
}

}  // namespace

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
    if (!mayBeId(container)) return missing(container, name);
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    TRANSSHIP_TRY(helper::runOnce(engine, info.value("Architecture", ""), workLabel,
                                  {.arguments = {"remove", boundAt, name},
                                   .binds = {info.value("DockerRootDir", "") + pathOf(container) + ":" + boundAt},
                                   .capabilities = {"DAC_OVERRIDE", "FOWNER"}}));
    TRANSSHIP_ASSIGN(const auto all, catalogue(host, {}, stop));
    const bool still =
        std::ranges::any_of(all.checkpoints, [&](const Kept& each) { return each.container == container && each.name == name; });
    if (still) return fail(ErrorKind::Failed, printable(name) + " could not be deleted.", "It is still there.", "");
    return {};
}

}  // namespace

Result<std::uint64_t> removeAll(const host::Host& host, const std::string& container, const std::vector<std::string>& names,
                                const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto found, catalogue(host, container, stop));
    const auto& before = found.checkpoints;
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

}  // namespace transship::checkpoint
