// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

namespace transship::migration {

// What is no obstacle, but what somebody who knows would say: that a fresh start may do, and what makes the standstill shorter.
void advise(const Facts& facts, Findings& findings);

}  // namespace transship::migration
