// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace transship {

// Where the program keeps its files, by the XDG base directory specification; created with mode 0700.
Result<std::filesystem::path> configDirectory();  // $XDG_CONFIG_HOME/transship
Result<std::filesystem::path> stateDirectory();   // $XDG_STATE_HOME/transship
// A directory of that name in it.
Result<std::filesystem::path> stateDirectory(const char* name);

Result<std::string> readFile(const std::filesystem::path& path);
// Whole or not at all: written beside, synced, renamed. Mode 0600.
Status writeFile(const std::filesystem::path& path, std::string_view content);
// Appends and syncs to the disk before it returns. Mode 0600.
Status appendFile(const std::filesystem::path& path, std::string_view content);

// Holds a file locked against other programs (flock), and makes it where it is missing.
class FileLock {
public:
    // Nothing where another program holds it; Failed where the file can't be opened.
    static Result<std::optional<FileLock>> take(const std::filesystem::path& path);
    ~FileLock();
    FileLock(FileLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    FileLock& operator=(FileLock&&) = delete;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(int file) : m_file(file) {}
    int m_file;
};

}  // namespace transship
