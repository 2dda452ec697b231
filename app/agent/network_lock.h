// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Acts in the network namespace of this process, in a child, since who asks goes on in the host's network. 0 where that succeeds; fails
// where it is the host's own namespace.
int inNetworkOf(const char* pid, bool (*act)());

// Cuts the network namespace of this process off from everything but itself, by a chain TRANSSHIP of iptables: what arrives after a dump
// would be acknowledged by a kernel whose process never sees it. Fails where that is the host's own namespace.
int cutNetworkOf(const char* pid);

// Undoes that, and removes the rules with which CRIU cuts a container off its network during a dump, and which a killed criu leaves: the
// chain CRIU of iptables, or tables inet CRIU-* of nftables (criu/net.c), in the network namespace of this process. Does no harm where
// there are none.
int unlockNetworkOf(const char* pid);

}  // namespace transship::agent
