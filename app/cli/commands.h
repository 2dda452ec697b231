// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace transship::cli {

// What a chosen subcommand runs; it gives the exit code.
using Action = std::function<int()>;

// Each adds its subcommand; when that is chosen, `action` is set. CLI11 holds references into the options it fills.
void addHost(CLI::App& app, Options& options, Action& action);
void addContainers(CLI::App& app, Options& options, Action& action);
void addInspect(CLI::App& app, Options& options, Action& action);
void addLogs(CLI::App& app, Options& options, Action& action);
void addHosts(CLI::App& app, Options& options, Action& action);
void addCheckpoint(CLI::App& app, Options& options, Action& action);
void addHistory(CLI::App& app, Options& options, Action& action);
void addPreflight(CLI::App& app, Options& options, Action& action);
void addExplain(CLI::App& app, Options& options, Action& action);
void addMigrate(CLI::App& app, Options& options, Action& action);
void addRecover(CLI::App& app, Options& options, Action& action);
void addSettle(CLI::App& app, Options& options, Action& action);

}  // namespace transship::cli
