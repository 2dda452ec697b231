// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints what processes of this one's control group hold and CRIU does not take along, one object each: {"kind","pid","process","fd",
// "what"}. "descriptor" is an anonymous inode, "socket" one of a family or protocol (in words), "unix" a socket whose other end is outside
// the group (by its path, if that has one), "userns" a user namespace inside the container. "internet" is the first of the sockets that it
// does take along from version 4.2 on; "unknown" says that the kernel does not let all of it be seen.
int printHeld(const char* pid);

}  // namespace transship::helper
