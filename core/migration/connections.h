// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <vector>

namespace transship::migration {

// Those that leave the container; the others have both ends inside it and come along by themselves.
std::vector<Json> outerConnections(const Json& connections);

// Open TCP connections, which end at the old host unless the container's address moves with it.
void checkConnections(const Facts& facts, const Options& options, Findings& findings);

}  // namespace transship::migration
