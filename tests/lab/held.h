// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

// Opens what CRIU may not be able to take along, and keeps it: "io_uring", "userfaultfd", "perf", "pidfd", "inotify", "fanotify", "packet",
// "raw", "netlink", "vsock", "mptcp", "unix:PATH" (a stream to that socket), "dgram:PATH" (datagrams to it), "receive:PATH" (such a
// socket), "device:PATH", "tcp:ADDRESS:PORT" (a connection), "udp:ADDRESS:PORT", "userns" (a child in a user namespace of its own).
// false with errno where the kernel refuses.
bool hold(const std::string& what);
