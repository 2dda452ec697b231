// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace transship {

// A file that is written piece by piece and appears whole, under a name that nothing has, or not at all. Mode 0600.
class NewFile {
public:
    // Conflict where the name is taken.
    static Result<NewFile> begin(const std::filesystem::path& path);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    Status write(std::span<const std::byte> bytes);
    // Synced to the disk when it returns.
    Status finish();

private:
    NewFile(std::filesystem::path path, std::filesystem::path part, int file);
    std::filesystem::path m_path;
    std::filesystem::path m_part;  // its name until it is whole
    int m_file;
};

}  // namespace transship
