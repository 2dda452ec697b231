// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/images.h"

#include <cstdint>
#include <string>
#include <vector>

namespace transship::checkpoint {

// Of the architectures that a helper is built for; arm64 with larger pages is told too small.
inline constexpr std::uint64_t pageSize = 4096;

// Pages that lie one after another in the dump.
struct PageRun {
    std::uint64_t address = 0;  // in the process
    std::uint64_t pages = 0;
    std::uint64_t offset = 0;  // in the file
    std::uint64_t end() const { return address + pages * pageSize; }
};

// Where a dump keeps a process's pages.
struct PageMap {
    std::string file;           // "pages-1.img"
    std::vector<PageRun> runs;  // by address and by offset
    std::uint64_t pages() const;
};

// Of "pagemap-<pid>.img". Pages that an earlier dump holds are left out. Failed where the image is damaged.
Result<PageMap> pageMapOf(const Images& images, const std::string& image);

// A piece of a file of pages.
struct Slice {
    std::string file;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    bool operator==(const Slice&) const = default;
};

// Where these bytes of the process lie; empty where the dump has not all of them, as of what is read from a file of the container.
std::vector<Slice> slicesOf(const PageMap& map, std::uint64_t from, std::uint64_t to);

}  // namespace transship::checkpoint
