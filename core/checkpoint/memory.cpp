// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/memory.h"

#include "core/checkpoint/criu.pb.h"

#include <fmt/format.h>

#include <algorithm>

namespace transship::checkpoint {
namespace {

constexpr std::uint32_t present = 1 << 2;  // criu/include/pagemap.h, PE_PRESENT

}  // namespace

std::uint64_t PageMap::pages() const {
    std::uint64_t sum = 0;
    for (const auto& run : runs) sum += run.pages;
    return sum;
}

// The first message names the file of the pages.
Result<PageMap> pageMapOf(const Images& images, const std::string& image) {
    TRANSSHIP_ASSIGN(const auto all, messages(images, image));
    if (all.empty()) return damaged(image, "It is empty.");
    TRANSSHIP_ASSIGN(const auto head, parsed<criu::Pages>(all.front(), image));
    PageMap map{.file = fmt::format("pages-{}.img", head.pages_id()), .runs = {}};
    std::uint64_t offset = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        TRANSSHIP_ASSIGN(const auto range, parsed<criu::PageRange>(all[i], image));
        if (range.has_flags() ? (range.flags() & present) == 0 : range.in_parent()) continue;
        const PageRun run{range.vaddr(), range.has_nr_pages() ? range.nr_pages() : range.compat_nr_pages(), offset};
        constexpr std::uint64_t most = std::uint64_t{1} << 48;  // bytes that a process can have
        if (run.pages > most / pageSize || run.address > most || offset > most)
            return damaged(image, "It tells of more memory than there can be.");
        if (!map.runs.empty() && run.address < map.runs.back().end()) return damaged(image, "It is out of order.");
        offset += run.pages * pageSize;
        map.runs.push_back(run);
    }
    return map;
}

std::vector<Slice> slicesOf(const PageMap& map, std::uint64_t from, std::uint64_t to) {
    std::vector<Slice> slices;
    for (const auto& run : map.runs) {
        const auto end = run.end();
        if (from < run.address || from >= end || from >= to) continue;
        const auto until = std::min(end, to);
        slices.push_back({map.file, run.offset + (from - run.address), until - from});
        from = until;
    }
    return from >= to ? slices : std::vector<Slice>();
}

}  // namespace transship::checkpoint
