// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

namespace transship::migration {

// What forbids the migration, unless the options ignore it (then it is a warning), and what is good to know.
Findings findStops(const Facts& facts, const Options& options, const Spec& spec);

// What keeps the container on its source, wherever it should go.
std::vector<Finding> stopsOfSource(const Facts& facts);

// Whether the IPv4 address lies in the subnet ("172.18.0.0/16").
bool contains(const std::string& subnet, const std::string& address);

}  // namespace transship::migration
