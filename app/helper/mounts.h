// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints {"target","root","type","device","named"} for each mount that this process sees (man 5 proc, mountinfo): "root" is what of the
// file system is mounted, "device" its number. A mount is "named" if one of the paths leads to it, through whatever links lie there.
int printMounts(const char* pid, int count, char** paths);

}  // namespace transship::helper
