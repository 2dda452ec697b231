// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/spec.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace transship::migration {

// Pre-copy: the memory is dumped and carried in rounds while the container runs, so that it stands still only for what it changed since
// the last of them. `runc checkpoint --pre-dump` makes a round, which holds what was written since its parent (`--parent-path`), and lets
// the container stand still for a moment (criu.org, "Memory changes tracking"). It needs a kernel that tracks writes (soft-dirty), which
// `criu check --feature mem_dirty_track` tells.
//
// A round lies in the dump's own directory, so that what removes the dump removes all; CRIU's `parent` link leads from the one to the next.

struct Round {
    std::uint64_t bytes = 0;            // of memory
    std::chrono::milliseconds took{0};  // to dump and carry it
};

// How many times the memory the hosts need room for: twice for the rounds, and once for the dump itself.
constexpr std::uint64_t preCopyRoom = 3;

// Why the memory can't be copied ahead; empty: it can.
std::string preCopyRefusal(const Facts& facts, const Options& options);

// Whether one more round makes the standstill shorter. There are five at most, and together they carry no more than twice the memory.
bool anotherRoundPays(const std::vector<Round>& rounds);

// How many bytes will be left to dump once the container stands still, as fast as it changed its memory until now.
std::uint64_t leftAfter(const std::vector<Round>& rounds, std::uint64_t memory);

// The directory of a round, from 1 on, in the dump's.
std::string roundDirectory(std::size_t number);
// Whether a path below the dump's directory belongs to a round.
bool isOfRound(std::string_view path);

}  // namespace transship::migration
