// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/differences.h"
#include "core/migration/journal.h"
#include "core/migration/line.h"
#include "core/migration/observer.h"
#include "core/migration/plan.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace transship::migration {

// How a migration, or a recovery, ended.
struct Outcome {
    Ending ending = Ending::Done;
    std::string id;
    std::string sentence;        // where the container runs now, in one sentence
    std::optional<Error> error;  // what went wrong, if anything did
    std::chrono::milliseconds downtime{0};
    std::chrono::milliseconds predicted{0};
    std::chrono::milliseconds bySizes{0};  // predicted without what was learned from earlier ones
    std::string way;                       // as of wayOf() (core/migration/direct.h)
    std::chrono::milliseconds total{0};
    std::uint64_t bytes = 0;  // that were carried
    std::vector<ConfigurationDifference> differences;
    std::vector<std::string> remarks;
};

Json toJson(const Outcome& outcome);

// Moves one container, step by step as the plan says. Blocking; a requested stop before the commit point undoes everything, after it
// the migration is finished. Whatever happens, the outcome says where the container runs.
Outcome migrate(Line& source, Line& destination, const Facts& facts, const Options& options, Observer& observer,
                const std::stop_token& stop);

}  // namespace transship::migration
