// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/preflight/checks.h"

#include <fmt/format.h>

namespace transship::preflight {

void checkHeld(const Subject& subject, Findings& findings) {
    if (subject.held.is_null()) {
        findings.unknown(
            "held-unknown",
            "Without the agent on the source nobody can tell whether the container holds descriptors that CRIU does not take along.",
            "If it does, the dump fails and the container goes on where it is.");
        return;
    }
    for (const auto& each : subject.held) {
        const auto kind = each.value("kind", "");
        const auto what = printable(each.value("what", ""));
        const auto process = fmt::format("Process {} ({})", each.value("pid", 0), printable(each.value("process", "?")));
        const auto number = each.value("fd", 0);
        if (kind == "descriptor")
            findings.stop("descriptor", fmt::format("{} holds {} as descriptor {}.", process, what, number),
                          what == "io_uring" ? "Switch io_uring off in the program's configuration and restart it." : "");
        else if (kind == "socket")
            findings.stop("socket", fmt::format("{} holds a socket of {} as descriptor {}.", process, what, number),
                          what == "MPTCP" ? "Programs in Go do without MPTCP when started with GODEBUG=multipathtcp=0." : "");
        else if (kind == "unix")
            findings.stop("unix",
                          fmt::format("{} is connected by a unix socket (descriptor {}) to a process outside of the container{}.", process,
                                      number, what.empty() ? std::string() : " at " + what),
                          "End that connection, or restart the container on the destination instead.");
        else if (kind == "unknown")
            findings.unknown("held-unknown", "The source's kernel does not let all be seen that the container's processes hold.",
                             "If CRIU does not take it along, the dump fails and the container goes on where it is.");
        else if (kind == "userns")
            findings.stop("userns", process + " lives in a user namespace of its own.",
                          "Sandboxes of browsers and builders make such; switch them off, or wait until they end.");
    }
}

}  // namespace transship::preflight
