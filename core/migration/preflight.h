// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"
#include "core/preflight/report.h"

#include <functional>

namespace transship::migration {

// Called before each container is looked at, and with how many there are; from several threads, but never from two at once.
using Looking = std::function<void(const std::string& container, std::size_t number, std::size_t count)>;

// What speaks against moving these containers, by name or id, or all that run on the source where none is named. Nothing is changed on
// either host. Errors: NotFound (a container that is named), and what the engines say.
Result<preflight::Report> preflightOf(Line& source, Line& destination, std::vector<std::string> containers, const Options& options,
                                      const Looking& looking, const std::stop_token& stop = {});

// The same of a plan that was made.
preflight::Report reportOf(const Facts& facts, const Plan& plan);

}  // namespace transship::migration
