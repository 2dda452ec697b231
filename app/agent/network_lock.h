// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Removes the rules with which CRIU cuts a container off its network during a dump, and which a killed criu leaves: the chain CRIU of
// iptables, or tables inet CRIU-* of nftables (criu/net.c), in the network namespace of this process. Does no harm where there are none.
int unlockNetworkOf(const char* pid);

}  // namespace transship::agent
