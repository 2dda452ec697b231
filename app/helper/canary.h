// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Counts on standard output ("canary 1", "canary 2", ...), ten numbers a second, as long as its memory, some hundred kilobytes of it, is
// what it was; accepts connections. What a rehearsal moves.
int sing();

}  // namespace transship::helper
