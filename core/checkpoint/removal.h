// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/catalogue.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace transship::checkpoint {

// Which of a container's checkpoints go by a rule, the oldest first: all but the newest so many, and of these the ones that are older than
// so much. Those of migrations stay.
std::vector<std::string> removedByRule(std::vector<Kept> kept, std::size_t newestThatStay, std::chrono::seconds olderThan,
                                       std::chrono::system_clock::time_point now);

// Whether remove() would take it: Usage where the name is none, Blocked where a migration needs it, NotFound where it is not among these.
Status mayRemove(const std::vector<Kept>& kept, const std::string& container, const std::string& name);

// Deletes it, and asks the engine whether it is gone. Errors as above.
Status remove(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop = {});

// Deletes several of one container, or none where one of them may not be removed. Gives the bytes that came free. Those of a container that
// is gone, of which the engine knows nothing, are deleted by a helper.
Result<std::uint64_t> removeAll(const host::Host& host, const std::string& container, const std::vector<std::string>& names,
                                const std::stop_token& stop = {});

}  // namespace transship::checkpoint
