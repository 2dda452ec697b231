// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace transship::host {

// Which of a processor's flags, separated by blanks as in /proc/cpuinfo, stand for instructions that a program may use; the others are of
// the kernel's own interest. Sorted, each once.
std::vector<std::string> instructionsIn(const std::string& flags);

}  // namespace transship::host
