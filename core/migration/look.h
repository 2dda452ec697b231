// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <string>
#include <vector>

namespace transship::migration {

using engine::Json;

// What lies at these paths of a host, in their order ({"path", "type", "real", "elsewhere", "empty", "hash"}, see app/helper/paths.h): by
// its agent, or by a helper that binds the host's root, read-only.
Result<std::vector<Json>> look(Line& line, const std::vector<std::string>& paths, const std::stop_token& stop = {});

}  // namespace transship::migration
