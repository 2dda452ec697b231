// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"

#include <string>
#include <vector>

namespace transship::migration {

using engine::Json;

// One place where two inspect documents differ.
struct ConfigurationDifference {
    std::string path;  // "HostConfig.NetworkMode"
    Json before;
    Json after;
    std::string explanation;  // empty: it has none, and should be looked at
};

// Where two documents differ, by path. Values that look like secrets are masked.
std::vector<ConfigurationDifference> compareJson(const Json& before, const Json& after);

// The configuration of a container (Config, HostConfig and the settings of its networks) before and after its move, with the reason for
// each difference that the move itself makes.
std::vector<ConfigurationDifference> compareConfiguration(const Json& before, const Json& after, bool hadHolder, bool hasHolder);

Json toJson(const std::vector<ConfigurationDifference>& differences);

}  // namespace transship::migration
