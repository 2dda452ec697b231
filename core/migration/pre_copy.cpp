// SPDX-License-Identifier: Apache-2.0
#include "core/migration/pre_copy.h"

#include "core/base/text.h"

#include <algorithm>

namespace transship::migration {
namespace {

constexpr std::string_view prefix = "pre-";
constexpr std::size_t mostRounds = 5;
// A round costs two dumps' fixed parts; so little memory is dumped and carried within less.
constexpr std::uint64_t smallEnough = 8 << 20;

}  // namespace

std::string preCopyRefusal(const Facts& facts, const Options& options) {
    if (!options.preCopy) return "It was not wanted.";
    if (options.rehearsal) return "A rehearsal lets the container go on after its dump.";
    if (!facts.bothAgents() || !facts.machineHere || !facts.machineThere) return "It needs the agent on both hosts.";
    if (!facts.dumpsByRunc()) return "It needs the runc that runs the container. " + facts.runtime.reason;
    if (facts.memory < preflight::largeDump) return "There is too little memory to be worth it.";
    const auto& here = facts.source.address;
    const auto& there = facts.destination.address;
    if (!facts.machineHere->tracksMemory)
        return "The kernel of " + here + " does not tell which memory was written (criu check --feature mem_dirty_track).";
    const auto needed = preCopyRoom * facts.memory;
    const auto small = [&](const std::string& host, const std::string& directory, std::uint64_t free) {
        return host + " has " + sizeText(free) + " free in " + directory + "; the rounds may need " + sizeText(needed) + ".";
    };
    if (!preflight::diskTakes(*facts.machineHere, needed)) return small(here, facts.source.dockerRoot, facts.machineHere->rootFree);
    const auto onDisk = preflight::dumpOnDisk(*facts.machineThere, facts.memory, preCopyRoom);
    // The rest of it is there before the rounds begin.
    if (onDisk > 0 && !preflight::diskTakes(*facts.machineThere, onDisk + missingImageBytes(facts) + facts.writable))
        return small(there, facts.destination.dockerRoot, facts.machineThere->rootFree);
    return "";
}

bool anotherRoundPays(const std::vector<Round>& rounds) {
    if (rounds.empty()) return true;
    if (rounds.size() == mostRounds || rounds.back().bytes <= smallEnough) return false;
    return rounds.size() == 1 || 2 * rounds.back().bytes <= rounds[rounds.size() - 2].bytes;
}

std::uint64_t leftAfter(const std::vector<Round>& rounds, std::uint64_t memory) {
    if (rounds.size() < 2) return memory;
    const auto& last = rounds.back();
    const auto meanwhile = std::max<std::int64_t>(rounds[rounds.size() - 2].took.count(), 1);
    const auto changed = static_cast<double>(last.bytes) * static_cast<double>(last.took.count()) / static_cast<double>(meanwhile);
    return std::min(memory, static_cast<std::uint64_t>(changed));
}

std::string roundDirectory(std::size_t number) { return std::string(prefix) + std::to_string(number); }

bool isOfRound(std::string_view path) { return path.starts_with(prefix); }

}  // namespace transship::migration
