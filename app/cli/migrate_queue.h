// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "core/migration/queue.h"

namespace transship::cli {

// Moves several containers; gives the exit code, that of the one that ended worst.
int moveQueue(migration::Queue queue, std::shared_ptr<migration::Line> source, std::shared_ptr<migration::Line> destination,
              const Options& options);

}  // namespace transship::cli
