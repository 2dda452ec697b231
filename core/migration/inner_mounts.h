// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <string>
#include <vector>

namespace transship::migration {

// Mounts that a container has beside those of its configuration: made by its processes, put in by a hook of the host (libraries of a
// graphics card, say), or come along below a bind mount.

// The paths at which its configuration mounts something.
std::vector<std::string> configuredMounts(const Json& container);

void checkInnerMounts(const Facts& facts, Findings& findings);

}  // namespace transship::migration
