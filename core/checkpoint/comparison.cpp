// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/comparison.h"

#include <algorithm>

namespace transship::checkpoint {
namespace {

using Json = nlohmann::json;

bool isSameProcess(const Frozen& one, const Frozen& other) { return one.pid == other.pid && one.executable == other.executable; }

const Frozen* counterpart(const Frozen& process, const std::vector<Frozen>& others) {
    const auto found = std::ranges::find_if(others, [&](const Frozen& other) { return isSameProcess(process, other); });
    return found == others.end() ? nullptr : &*found;
}

std::vector<OpenFile> onlyIn(const std::vector<OpenFile>& files, const std::vector<OpenFile>& others) {
    std::vector<OpenFile> result;
    std::ranges::copy_if(files, std::back_inserter(result), [&](const OpenFile& file) {
        return std::ranges::none_of(others,
                                    [&](const OpenFile& other) { return other.descriptor == file.descriptor && other.what == file.what; });
    });
    return result;
}

Frozen withoutFiles(Frozen process) {
    process.files.clear();
    return process;
}

Json pair(const Json& before, const Json& after) { return {{"before", before}, {"after", after}}; }

}  // namespace

Comparison compare(const Contents& before, const Contents& after) {
    Comparison result;
    for (const auto& process : after.processes) {
        result.memoryAfter += process.memory;
        if (counterpart(process, before.processes) == nullptr) result.begun.push_back(process);
    }
    for (const auto& process : before.processes) {
        result.memoryBefore += process.memory;
        const auto* later = counterpart(process, after.processes);
        if (later == nullptr) {
            result.ended.push_back(process);
            continue;
        }
        Changed changed{.before = withoutFiles(process),
                        .after = withoutFiles(*later),
                        .opened = onlyIn(later->files, process.files),
                        .closed = onlyIn(process.files, later->files)};
        const bool same = process.threads == later->threads && process.memory == later->memory && process.name == later->name &&
                          process.directory == later->directory && process.parent == later->parent && changed.opened.empty() &&
                          changed.closed.empty();
        if (!same) result.changed.push_back(std::move(changed));
    }
    return result;
}

Json toJson(const Comparison& comparison) {
    const auto list = [](const std::vector<Frozen>& processes) {
        return toJson(Contents{.processes = processes, .unread = {}})["processes"];
    };
    auto changed = Json::array();
    for (const auto& each : comparison.changed)
        changed.push_back({{"pid", each.after.pid},
                           {"name", pair(each.before.name, each.after.name)},
                           {"parent", pair(each.before.parent, each.after.parent)},
                           {"threads", pair(each.before.threads, each.after.threads)},
                           {"directory", pair(each.before.directory, each.after.directory)},
                           {"memory", pair(each.before.memory, each.after.memory)},
                           {"opened", toJson(each.opened)},
                           {"closed", toJson(each.closed)}});
    return {{"begun", list(comparison.begun)},
            {"ended", list(comparison.ended)},
            {"changed", changed},
            {"memory", pair(comparison.memoryBefore, comparison.memoryAfter)}};
}

}  // namespace transship::checkpoint
