// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/version.h"
#include "core/engine/engine.h"

#include <cstdint>
#include <string>
#include <vector>

namespace transship::preflight {

using engine::Json;

// What an agent tells about its host beside the engine's words (app/agent/machine.h).
struct Machine {
    std::string criu;         // its version; empty: none
    std::string criuSays;     // what `criu check` complains of
    std::string cpu;          // the processor's flags, separated by blanks
    bool breakpoints = true;  // whether the processor stops at them (app/agent/breakpoints.h)
    bool iptables = false;
    bool tracksMemory = false;        // whether CRIU can tell which memory was written since (mem_dirty_track)
    std::uint64_t rootFree = 0;       // bytes, where Docker keeps its data
    std::uint64_t temporaryFree = 0;  // bytes, in /tmp
    std::uint64_t runFree = 0;        // bytes, in /run, where that is memory
    std::uint64_t memoryFree = 0;     // bytes
    int leaked = 0;                   // forgotten copies of dumps in /tmp
    std::int64_t now = 0;             // seconds since 1970
    std::int64_t roundTrip = 0;       // microseconds, from this workstation; 0: not measured
    std::uint64_t throughput = 0;     // bytes a second, from the source or to the destination; 0: not measured
};

constexpr std::uint64_t spareSpace = 64 << 20;  // bytes that a host needs for everything else

// A dump of so many bytes is large enough to treat its memory apart from the rest of it.
constexpr std::uint64_t largeDump = 32 << 20;

// Whether a destination takes the memory of a dump, in bytes, into its own memory instead of onto its disk, which the restore would wait
// for: where it has room for so many copies and for what is restored from them, beside some for others. Both hosts need an agent for it.
bool takesIntoMemory(const Machine& destination, std::uint64_t memory, std::uint64_t copies = 1);

// What of so many copies goes onto the destination's disk, in bytes: nothing where it takes them into its memory.
std::uint64_t dumpOnDisk(const Machine& destination, std::uint64_t memory, std::uint64_t copies = 1);

// Whether Docker's disk has room for so many bytes, and for everything else that a host writes meanwhile.
bool diskTakes(const Machine& machine, std::uint64_t bytes);

Json toJson(const Machine& machine);
// Throws what the library throws where the JSON is no machine.
Machine machineFromJson(const Json& json);

}  // namespace transship::preflight
