// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/facts.h"
#include "core/preflight/findings.h"
#include "core/preflight/machine.h"

#include <optional>

namespace transship::preflight {

// What the checks of this room look at, beside what a plan needs.
struct Subject {
    const host::HostFacts& source;
    const host::HostFacts& destination;
    const std::optional<Machine>& machineHere;  // nothing where no agent serves
    const std::optional<Machine>& machineThere;
    const Json& held;            // what processes hold and CRIU does not take along (app/helper/held.h); null: nobody can tell
    std::uint64_t memory = 0;    // bytes in use by the container
    std::uint64_t arriving = 0;  // bytes of image and files that the destination lacks
    bool tcpOptions = false;     // connections are to be kept or dropped
};

// CRIU: present, new enough for its kernel and for the other's dumps.
void checkCriu(const Subject& subject, Findings& findings);
// Descriptors, sockets and namespaces that CRIU does not take along.
void checkHeld(const Subject& subject, Findings& findings);
// Room on disks and in memory.
void checkSpace(const Subject& subject, Findings& findings);
// Processors and clocks of the pair, and what earlier restores left behind.
void checkMachines(const Subject& subject, Findings& findings);

// All of them.
void check(const Subject& subject, Findings& findings);

}  // namespace transship::preflight
