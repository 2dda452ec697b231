// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// What a helper container prints last on standard output. Docker calls a container ended although its log may not be whole yet: it waits
// 2 s for what was written, no longer (moby, daemon/monitor.go: handleContainerExit).
inline constexpr const char* lastLine = "transship-helper: this is all\n";

}  // namespace transship::helper
