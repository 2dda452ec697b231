// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/preflight/checks.h"

namespace transship::preflight {
namespace {

// containerd and the engine each write the dump once more where no agent serves.
constexpr std::uint64_t copiesWithoutAgents = 3;

void checkDisk(const host::HostFacts& host, const Machine& machine, const std::string& side, std::uint64_t needed, Findings& findings) {
    if (diskTakes(machine, needed)) return;
    findings.stop("space-" + side,
                  host.address + " has " + sizeText(machine.rootFree) + " free in " + host.dockerRoot + "; about " + sizeText(needed) +
                      " pass through it.",
                  "Make room there; docker system df shows what Docker could give back.");
}

}  // namespace

void checkSpace(const Subject& subject, Findings& findings) {
    const bool both = subject.machineHere && subject.machineThere;
    const auto dump = subject.memory * (both ? 1 : copiesWithoutAgents);
    if (subject.machineHere) checkDisk(subject.source, *subject.machineHere, "source", dump, findings);
    if (!subject.machineThere) return;
    const auto onDisk = both ? dumpOnDisk(*subject.machineThere, subject.memory) : dump;
    checkDisk(subject.destination, *subject.machineThere, "destination", onDisk + subject.arriving, findings);
    // containerd unpacks a dump in /tmp unless an agent laid its memory where the restore reads it.
    if (!both && subject.machineThere->temporaryFree < subject.memory + spareSpace)
        findings.stop("space-destination",
                      subject.destination.address + " has " + sizeText(subject.machineThere->temporaryFree) +
                          " free in /tmp, where containerd unpacks the dump of about " + sizeText(subject.memory) + ".",
                      "Make room there.");
    if (subject.machineThere->memoryFree < subject.memory + spareSpace)
        findings.stop("memory",
                      "The container uses " + sizeText(subject.memory) + " of memory; " + subject.destination.address + " has " +
                          sizeText(subject.machineThere->memoryFree) + " free.",
                      "End something there, or choose another destination.");
}

}  // namespace transship::preflight
