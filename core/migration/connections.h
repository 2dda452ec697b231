// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/findings.h"

namespace transship::migration {

// Open TCP connections, which end at the old host.
void checkConnections(const Facts& facts, const Options& options, Findings& findings);

}  // namespace transship::migration
