// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <string>
#include <vector>

namespace transship::migration {

using Ids = std::vector<std::string>;

// The ids of the stops that a check finds, with these options.
template <typename Check>
Ids stopsOf(Check check, const Options& options = {}) {
    Findings findings(options.ignore);
    check(findings);
    Ids ids;
    for (const auto& stop : findings.of(preflight::Severity::Block)) ids.push_back(stop.id);
    return ids;
}

}  // namespace transship::migration
