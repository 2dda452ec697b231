// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints {"local","peer","pid","process"} for each TCP connection, half-closed ones, too, that a process of this one's control group holds.
int printConnections(const char* pid);

}  // namespace transship::helper
