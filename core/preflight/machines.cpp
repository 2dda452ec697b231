// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/host/abilities.h"
#include "core/preflight/checks.h"

#include <algorithm>
#include <cstdlib>

namespace transship::preflight {
namespace {

constexpr std::int64_t clockTolerance = 30;  // seconds; both clocks are read within some of them

void checkProcessor(const Subject& subject, Findings& findings) {
    const auto there = host::instructionsIn(subject.machineThere->cpu);
    std::vector<std::string> missing;
    for (const auto& each : host::instructionsIn(subject.machineHere->cpu))
        if (!std::ranges::binary_search(there, each)) missing.push_back(printable(each));
    if (!missing.empty())
        findings.stop(
            "cpu",
            "The processor of " + subject.destination.address + " lacks instructions that the source's has: " + joined(missing, " ") + ".",
            "Choose a destination with the same processor or a newer one of its make.");
}

}  // namespace

void checkMachines(const Subject& subject, Findings& findings) {
    for (const auto& [host, machine, side] : {std::tuple(&subject.source, &subject.machineHere, "source"),
                                              std::tuple(&subject.destination, &subject.machineThere, "destination")}) {
        const auto engine = versionFrom(host->engineVersion);
        if (engine >= Version{25, 0, 0} && engine < Version{25, 0, 4})
            findings.stop(std::string("engine-25-") + side, "Docker " + host->engineVersion + " on " + host->address + " can't restore.",
                          "Update it to 25.0.4 or later.");
        if (*machine && (*machine)->leaked > 0)
            findings.note(std::string("leftovers-") + side,
                          std::to_string((*machine)->leaked) + " forgotten copies of dumps lie in /tmp of " + host->address +
                              ": containerd leaves one with each restore that others start.",
                          "When nothing is being restored there: rm -r /tmp/ctrd-checkpoint*");
    }
    if (!subject.machineHere || !subject.machineThere) return;
    checkProcessor(subject, findings);
    const auto apart = std::llabs(subject.machineHere->now - subject.machineThere->now);
    if (apart > clockTolerance)
        findings.warn("clock", "The hosts' clocks are " + std::to_string(apart) + " s apart: the processes see the time of day jump.",
                      "Set both by NTP first.");
}

}  // namespace transship::preflight
