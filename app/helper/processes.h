// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints {"pid","ppid","threads","state","exe","cwd","start_code","start_stack","arg_start"} for each process but ourselves, with the pids
// of this namespace (man 5 proc); then for each pair of ADDRESS PORT {"address","port","accepts"}.
int printProcesses(int count, char** endpoints);

// Kills the criu below the `runc ... checkpoint ... CONTAINER` of the host; prints {"killed":N}.
int endDump(const char* container);

}  // namespace transship::helper
