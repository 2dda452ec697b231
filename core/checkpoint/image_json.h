// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/entries.h"

#include <nlohmann/json.hpp>

#include <string>

namespace transship::checkpoint {

// One image of a dump as JSON: {"entries": [...]}, each with its fields by their names where they are known here and else by their numbers,
// or {"bytes", "not_understood"} for what is no list of entries. Bytes that are no text are hexadecimal digits. Passwords may be among
// them. NotFound, with the names of those that are there, where there is no such image.
Result<nlohmann::json> imageAsJson(const Images& images, const std::string& file);

}  // namespace transship::checkpoint
