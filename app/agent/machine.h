// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace transship::agent {

// Of the host; empty: there is none.
std::string criuVersion();
// As /proc/cpuinfo has them, separated by blanks.
std::string processorFlags();

// Prints one object about the host:
// {"criu","criu_says","breakpoints","iptables","mem_dirty_track","root_free","temporary_free","memory_free","leaked","now","cpu"}: CRIU's
// version (empty: none) and what `criu check` complains of, whether breakpoints stop, whether iptables is there, whether CRIU can tell
// which memory was written, bytes free on the file systems of the directory (Docker's) and of /tmp and in memory, how many copies of dumps
// lie forgotten in /tmp, seconds since 1970, and the processor's flags.
int printMachine(const char* directory);

}  // namespace transship::agent
