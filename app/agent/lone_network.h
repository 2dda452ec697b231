// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Makes every address one of its own in the network namespace of this process, so that sockets can be bound and connected as they were
// though nothing leaves it: what a copy of a container needs to be restored far from its network. Fails where that is the host's own
// namespace.
int loneNetworkOf(const char* pid);

}  // namespace transship::agent
