// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

// What a host must have to restore what was dumped on another.
namespace transship::host {

// Whether one CRIU may not read the dumps of another. Patches do not change what it writes.
bool readsLess(const std::string& criu, const std::string& than);

// Which of a processor's flags, separated by blanks as in /proc/cpuinfo, stand for instructions that a program may use; the others are of
// the kernel's own interest. Sorted, each once.
std::vector<std::string> instructionsIn(const std::string& flags);

}  // namespace transship::host
