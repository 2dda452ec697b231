// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/criu_errors.h"

#include <array>

namespace transship::preflight {
namespace {

struct Known {
    const char* words;  // in CRIU's log (criu 3.17 to 4.2)
    const char* meaning;
};

// The first that fits is taken, so what is particular stands before what is general.
constexpr std::array known{
    Known{"Unsupported proto 262",
          "A process holds an MPTCP socket. Programs in Go do without MPTCP when started with GODEBUG=multipathtcp=0."},
    Known{"Connected TCP socket", "A process has an open TCP connection. Wait until it is closed, or have it dropped with --tcp close."},
    Known{"Unknown socket collected", "A process holds a socket of a family that CRIU does not take along, as VSOCK."},
    Known{"External socket is used",
          "A process is connected by a unix socket to one outside of the container, as with a mounted docker.sock."},
    Known{"without peer", "A process sends to a unix socket of a process outside of the container."},
    Known{"nested user namespace", "A process made a user namespace of its own, as sandboxes of browsers do. Switch the sandbox off."},
    Known{"[io_uring]", "A process uses io_uring, which CRIU does not take along. Switch it off in the program and restart it."},
    Known{"of that type", "A process holds a descriptor of a kind that CRIU does not take along; the brackets name it."},
    Known{"send_fds failed",
          "A process holds a descriptor that can't be handed to CRIU, as io_uring's. Switch io_uring off in the program."},
    Known{"Some file locks are hold", "A process holds a lock of a file, which comes along only with the agent on both hosts."},
    Known{"ghost-limit", "A process holds a large file open that is deleted, which comes along only with the agent on the source."},
    Known{"rt vDSO area", "CRIU is too old for its kernel: from 6.13 on it must be 4.1 or newer."},
    Known{"SO_PASSCRED", "CRIU is too old for its kernel: from 6.16 on it must be 4.2 or newer."},
    Known{"Can't get rlimit", "CRIU lacks the capability SYS_RESOURCE on that host."},
    Known{"No mapping for", "The hosts have different control groups (v1 and v2), and CRIU can't mount the one as the other."},
    Known{"iptables-restore", "CRIU could not use iptables on that host; it needs it for open connections."},
    Known{"connect inet socket back", "The container's network on the destination has no route to the peer of an open connection."},
    Known{"Can't bind inet socket", "A socket is bound to an address that the container does not have on the destination."},
    Known{"No space left on device", "A disk is full on that host."},
    Known{"unsupported cpu features", "The processors differ. Choose a destination with the same one."}};

}  // namespace

std::string explained(const std::string& criuErrors) {
    for (const auto& each : known)
        if (criuErrors.contains(each.words)) return each.meaning;
    return {};
}

}  // namespace transship::preflight
