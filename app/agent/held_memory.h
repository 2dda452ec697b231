// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Takes so many bytes of the host's memory, but never more than is free; says how many by a line, and gives them back when the input ends.
// Should the host run out of memory meanwhile, its kernel ends this process before any other.
int holdMemory(unsigned long long bytes);

}  // namespace transship::agent
