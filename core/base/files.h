// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace transship {

// Where the program keeps its files, by the XDG base directory specification; created with mode 0700.
Result<std::filesystem::path> configDirectory();  // $XDG_CONFIG_HOME/transship
Result<std::filesystem::path> stateDirectory();   // $XDG_STATE_HOME/transship

Result<std::string> readFile(const std::filesystem::path& path);
// Whole or not at all: written beside, synced, renamed. Mode 0600.
Status writeFile(const std::filesystem::path& path, std::string_view content);
// Appends and syncs to the disk before it returns. Mode 0600.
Status appendFile(const std::filesystem::path& path, std::string_view content);

}  // namespace transship
