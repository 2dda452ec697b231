// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "core/migration/runner.h"

#include <memory>

namespace transship::cli {

// Progress as the options want it: JSON events on standard output, lines and a moving one on a terminal, or nothing.
std::unique_ptr<migration::Observer> makeProgress(const Options& options);

// Prints how it ended; gives the exit code.
int reportOutcome(const migration::Outcome& outcome, const Options& options);

}  // namespace transship::cli
