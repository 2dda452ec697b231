// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "core/migration/runner.h"

#include <memory>

namespace transship::cli {

// Progress as the options want it: JSON events on standard output, lines and a moving one on a terminal, or nothing. Where several
// containers move, each event and line names its own.
std::unique_ptr<migration::Observer> makeProgress(const Options& options, const std::string& container = {});

// One line of JSON on standard output; from any thread.
void printEvent(const engine::Json& event);

int exitCode(const migration::Outcome& outcome);

// Prints how it ended; gives the exit code.
int reportOutcome(const migration::Outcome& outcome, const Options& options);

}  // namespace transship::cli
