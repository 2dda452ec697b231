// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

namespace transship::migration {

// Locks of files that the container's processes hold; CRIU takes them along only if it is told to.
void checkFileLocks(const Facts& facts, Findings& findings);

}  // namespace transship::migration
