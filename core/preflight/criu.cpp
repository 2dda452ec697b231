// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/host/abilities.h"
#include "core/preflight/checks.h"

#include <algorithm>

namespace transship::preflight {
namespace {

constexpr Version forVdso{4, 1, 0};             // on kernels from 6.13 on (criu#2532)
constexpr Version forPassCredentials{4, 2, 0};  // on kernels from 6.16 on, for internet sockets (criu#2705)
constexpr Version forNoBreakpoints{4, 2, 0};    // where breakpoints do not stop
constexpr Version kernelOfVdso{6, 13, 0};
constexpr Version kernelOfPassCredentials{6, 16, 0};

std::string versionText(const Version& version) { return std::to_string(version.major) + "." + std::to_string(version.minor); }

bool holdsInternetSocket(const Json& held) {
    // Where nobody can tell, it is taken for granted: most containers do.
    return !held.is_array() || std::ranges::any_of(held, [](const Json& each) { return each.value("kind", "") == "internet"; });
}

void checkHost(const host::HostFacts& host, const std::optional<Machine>& machine, const std::string& side, bool sockets, bool tcpOptions,
               Findings& findings) {
    const std::string install = "Install a newer CRIU there; it need not come from the distribution.";
    if (!machine) {
        findings.unknown("criu-unknown-" + side, "Without the agent on " + host.address + " nobody can tell which CRIU it has.",
                         "criu --version and criu check, as root there, tell.");
        return;
    }
    if (machine->criu.empty()) {
        findings.stop("criu-" + side, host.address + " has no CRIU.", "apt-get install criu there, or its like.");
        return;
    }
    const auto criu = versionFrom(machine->criu);
    const auto kernel = versionFrom(host.kernel);
    const auto tooOld = [&](const Version& wanted) {
        findings.stop("criu-kernel-" + side,
                      "CRIU " + machine->criu + " on " + host.address + " is too old for its kernel " + host.kernel + ", which needs " +
                          versionText(wanted) + ".",
                      install);
    };
    if (kernel >= kernelOfVdso && criu < forVdso)
        tooOld(forVdso);
    else if (side == "source" && sockets && kernel >= kernelOfPassCredentials && criu < forPassCredentials)
        tooOld(forPassCredentials);
    else if (!machine->breakpoints && criu < forNoBreakpoints)
        findings.stop(
            "criu-breakpoints-" + side,
            "On " + host.address + " the processor passes breakpoints over, and CRIU " + machine->criu + " would wait for one for ever.",
            install);
    else if (!machine->criuSays.empty())
        findings.warn(
            "criu-check-" + side,
            "On " + host.address + ", criu check complains: " + printable(trimmed(split(trimmed(machine->criuSays), '\n').back())),
            "Some of its complaints matter to few programs; a rehearsal with a container that may be lost tells.");
    if (tcpOptions && !machine->iptables)
        findings.stop("iptables-" + side, host.address + " has no iptables, which CRIU needs for open connections.",
                      "apt-get install iptables there.");
}

}  // namespace

void checkCriu(const Subject& subject, Findings& findings) {
    const bool sockets = holdsInternetSocket(subject.held);
    checkHost(subject.source, subject.machineHere, "source", sockets, subject.tcpOptions, findings);
    checkHost(subject.destination, subject.machineThere, "destination", sockets, subject.tcpOptions, findings);
    if (!subject.machineHere || !subject.machineThere || subject.machineHere->criu.empty() || subject.machineThere->criu.empty()) return;
    if (host::readsLess(subject.machineThere->criu, subject.machineHere->criu))
        findings.stop("criu-older",
                      "The destination's CRIU " + subject.machineThere->criu + " is older than the source's " + subject.machineHere->criu +
                          ", whose dumps it may not read.",
                      "Install the same CRIU on both hosts.");
}

}  // namespace transship::preflight
