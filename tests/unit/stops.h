// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/findings.h"

#include <string>
#include <vector>

namespace transship::migration {

using Ids = std::vector<std::string>;

// The ids of the stops that a check finds, with these options.
template <typename Check>
Ids stopsOf(Check check, const Options& options = {}) {
    Plan plan;
    Findings findings(options, plan);
    check(findings);
    Ids ids;
    for (const auto& stop : plan.stops) ids.push_back(stop.id);
    return ids;
}

}  // namespace transship::migration
