// SPDX-License-Identifier: Apache-2.0
#include "core/migration/advice.h"

#include "core/base/text.h"
#include "core/migration/connections.h"

#include <algorithm>

namespace transship::migration {
namespace {

// Less than this is scratch: process ids, caches of a start.
constexpr std::uint64_t littleWritten = 1 << 20;
constexpr std::uint64_t littleMemory = 64 << 20;

bool servesAPort(const Json& container) {
    const auto bindings = container.at("HostConfig").value("PortBindings", Json());
    return bindings.is_object() && !bindings.empty();
}

}  // namespace

void advise(const Facts& facts, Findings& findings) {
    const bool keepsNothing = facts.container.value("Mounts", Json::array()).empty() && facts.writable < littleWritten &&
                              facts.memory < littleMemory && facts.locks.is_array() && facts.locks.empty();
    if (keepsNothing && servesAPort(facts.container) && facts.connections.is_array() && outerConnections(facts.connections).empty())
        findings.note("blue-green",
                      "It serves a port, has no mount and " + sizeText(facts.writable) + " of files of its own, uses " +
                          sizeText(facts.memory) + " of memory, and nobody is connected: it may keep nothing.",
                      "If so, start a second one on the destination, switch the traffic over, and stop this one.");
    for (const auto& process : facts.processes)
        if (process.command == "java")
            findings.note("jvm",
                          "Process " + std::to_string(process.pid) + " is a Java virtual machine: all of its heap travels, used or not.",
                          "jcmd 1 GC.run inside the container gives unused heap back first (G1, from Java 12 on).");
}

}  // namespace transship::migration
