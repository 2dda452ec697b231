// SPDX-License-Identifier: Apache-2.0
#include "core/migration/file_locks.h"

#include "core/base/text.h"

namespace transship::migration {

void checkFileLocks(const Facts& facts, Findings& findings) {
    if (facts.locks.is_null()) {
        findings.unknown("locks-unknown", "Without the agent on the source nobody can tell whether the container holds locks of files.",
                         "If it does, the dump fails and the container goes on where it is.");
        return;
    }
    if (facts.dumpsByRunc()) return;
    for (const auto& lock : facts.locks)
        findings.stop("locks",
                      "Process " + std::to_string(lock.value("pid", 0)) + " (" + printable(lock.value("process", "?")) +
                          ") holds a lock of the file " + printable(lock.value("path", "?")) + ".",
                      facts.bothAgents() ? "Taking it along needs the runc that runs the container. " + facts.runtime.reason
                                         : "Taking it along needs the agent on both hosts.");
}

}  // namespace transship::migration
