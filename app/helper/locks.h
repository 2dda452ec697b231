// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints {"pid","process","path"} for each file that a process of this one's control group holds a lock of (flock, fcntl, lease), with the
// path as the process sees it.
int printLocks(const char* pid);

}  // namespace transship::helper
