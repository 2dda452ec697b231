// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"

#include <chrono>
#include <string>
#include <vector>

namespace transship::migration {

// How long a migration of this account stood still, and how long it should have by its sizes alone.
struct Earlier {
    std::string way;  // as of wayOf() (core/migration/direct.h)
    std::chrono::milliseconds bySizes{0};
    std::chrono::milliseconds measured{0};
};

// Those from the one host to the other that ended well, the newest first, a few at most.
std::vector<Earlier> earlierBetween(const std::vector<Chapter>& chapters, const std::string& source, const std::string& destination);

// What a prediction by sizes is to be multiplied with: the median of what those by the same way took, drawn towards 1 where they are few,
// and within a quarter and four times. 1 where there are none.
double correction(const std::vector<Earlier>& earlier, const std::string& way);

}  // namespace transship::migration
