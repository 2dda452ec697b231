// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "core/migration/observer.h"

#include <string>
#include <vector>

namespace transship::migration {

struct Holder {
    std::string name;
    std::string container;  // the name of the one it holds for
    bool orphan = false;    // no container uses its network
};

Result<std::vector<Holder>> holders(const engine::Engine& engine);

// Makes an ordinary container of one that lives with a holder: it is stopped, created again with the network of its own and the same files,
// and started from zero. Until the new one is complete the old one stays, and is started again if anything fails.
Status settle(Line& line, const std::string& container, Observer& observer, const std::stop_token& stop);

}  // namespace transship::migration
