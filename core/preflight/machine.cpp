// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/machine.h"

namespace transship::preflight {

bool takesIntoMemory(const Machine& destination, std::uint64_t memory, std::uint64_t copies) {
    constexpr std::uint64_t spare = 256 << 20;
    return memory >= largeDump && destination.runFree > copies * memory + spare && destination.memoryFree > (copies + 1) * memory + spare;
}

std::uint64_t dumpOnDisk(const Machine& destination, std::uint64_t memory, std::uint64_t copies) {
    return takesIntoMemory(destination, memory, copies) ? 0 : copies * memory;
}

bool diskTakes(const Machine& machine, std::uint64_t bytes) { return machine.rootFree >= bytes + spareSpace; }

Json toJson(const Machine& machine) {
    return {{"criu", machine.criu},
            {"criu_says", machine.criuSays},
            {"cpu", machine.cpu},
            {"breakpoints", machine.breakpoints},
            {"iptables", machine.iptables},
            {"mem_dirty_track", machine.tracksMemory},
            {"root_free", machine.rootFree},
            {"temporary_free", machine.temporaryFree},
            {"run_free", machine.runFree},
            {"memory_free", machine.memoryFree},
            {"leaked", machine.leaked},
            {"now", machine.now},
            {"round_trip_us", machine.roundTrip},
            {"throughput", machine.throughput}};
}

Machine machineFromJson(const Json& json) {
    return {.criu = json.at("criu").get<std::string>(),
            .criuSays = json.at("criu_says").get<std::string>(),
            .cpu = json.at("cpu").get<std::string>(),
            .breakpoints = json.value("breakpoints", true),
            .iptables = json.at("iptables").get<bool>(),
            .tracksMemory = json.value("mem_dirty_track", false),
            .rootFree = json.at("root_free").get<std::uint64_t>(),
            .temporaryFree = json.at("temporary_free").get<std::uint64_t>(),
            .runFree = json.value("run_free", std::uint64_t{0}),
            .memoryFree = json.at("memory_free").get<std::uint64_t>(),
            .leaked = json.at("leaked").get<int>(),
            .now = json.at("now").get<std::int64_t>(),
            .roundTrip = json.value("round_trip_us", std::int64_t{0}),
            .throughput = json.value("throughput", std::uint64_t{0})};
}

}  // namespace transship::preflight
