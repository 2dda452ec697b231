// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stream.h"
#include "core/checkpoint/images.h"
#include "core/checkpoint/memory.h"
#include "core/checkpoint/pattern.h"
#include "core/host/host.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace transship::checkpoint {

// Where something stands in the memory of a dump.
struct Hit {
    std::uint32_t pid = 0;
    std::uint64_t address = 0;
    std::string around;      // bytes before it, itself, and bytes behind it, as far as they follow each other in the process
    std::size_t before = 0;  // how many of them are before it
    bool operator==(const Hit&) const = default;
};

struct SearchResult {
    std::vector<Hit> hits;
    bool more = false;                // than are told
    std::vector<std::string> unread;  // maps that are damaged, so that the memory of their processes was not looked at
};

// Looks for a pattern in the files of pages while they pass. A hit lies in one process, at addresses that follow each other.
class MemorySearch {
public:
    // `images`: those that tell whose pages lie where. Finds no more than `most`. Failed where they tell of no process.
    static Result<MemorySearch> begin(const Images& images, Pattern pattern, std::size_t most);

    // A file of the dump; one without pages is passed over. Errors as of Pattern::find().
    Status take(const std::string& file, const Source& content);

    // By process and address, so many of them.
    SearchResult result(std::size_t most) const;
    bool isFull() const { return m_hits.size() >= m_most; }

private:
    MemorySearch(Pattern pattern, std::size_t most) : m_pattern(std::move(pattern)), m_most(most) {}
    struct Owner {
        std::uint32_t pid = 0;
        PageMap map;
    };
    Result<std::size_t> look(const Owner& owner, const std::string& window, std::uint64_t offset, std::size_t from, std::size_t to);

    Pattern m_pattern;
    std::size_t m_most;
    std::map<std::string, Owner> m_owners;  // by file
    std::vector<std::string> m_unread;
    std::vector<Hit> m_hits;
};

// In a checkpoint of a host, whose memory comes here for it. Errors as of fetch().
Result<SearchResult> searchOn(const host::Host& host, const std::string& container, const std::string& name, const Pattern& pattern,
                              std::size_t most, const std::stop_token& stop = {});

// In an archive on this machine. Errors as of open().
Result<SearchResult> searchInFile(const std::string& path, const Pattern& pattern, std::size_t most, const std::stop_token& stop = {});

nlohmann::json toJson(const std::vector<Hit>& hits);

// As hexdump -C shows them, with what is not printable as dots.
std::string shownBytes(const std::string& bytes);

}  // namespace transship::checkpoint
