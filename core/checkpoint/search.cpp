// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/search.h"

#include "core/base/text.h"
#include "core/checkpoint/archive_file.h"
#include "core/checkpoint/catalogue.h"
#include "core/checkpoint/criu.pb.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>

namespace transship::checkpoint {
namespace {

constexpr std::size_t blockSize = 1 << 18;
constexpr std::size_t shownBefore = 16;
constexpr std::size_t shownBehind = 48;

// Places of the file that follow each other in the process as well.
struct Stretch {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t address = 0;  // of its beginning
};

// The one that holds this place of the file, from its beginning on, or the next one; behind all there are none.
Stretch stretchFrom(const PageMap& map, std::uint64_t offset) {
    const auto sizeOf = [](const PageRun& run) { return run.end() - run.address; };
    auto run = std::ranges::upper_bound(map.runs, offset, {}, &PageRun::offset);
    if (run != map.runs.begin() && offset - (run - 1)->offset < sizeOf(*(run - 1))) --run;
    if (run == map.runs.end()) return {UINT64_MAX, UINT64_MAX, 0};
    const auto follows = [&](auto former, auto latter) {
        return former->offset + sizeOf(*former) == latter->offset && former->end() == latter->address;
    };
    while (run != map.runs.begin() && follows(run - 1, run)) --run;
    Stretch stretch{run->offset, run->offset + sizeOf(*run), run->address};
    for (; run + 1 != map.runs.end() && follows(run, run + 1); ++run) stretch.end = (run + 1)->offset + sizeOf(*(run + 1));
    return stretch;
}

}  // namespace

Result<MemorySearch> MemorySearch::begin(const Images& images, Pattern pattern, std::size_t most) {
    TRANSSHIP_ASSIGN(const auto tree, entries<criu::Pstree>(images, "pstree.img"));
    MemorySearch search(std::move(pattern), most);
    for (const auto& item : tree) {
        const auto image = fmt::format("pagemap-{}.img", item.pid());
        if (!images.contains(image)) continue;  // a zombie has no memory
        auto map = pageMapOf(images, image);
        if (!map) {
            search.m_unread.push_back(image + ": " + map.error().reason);
            continue;
        }
        auto file = map->file;
        search.m_owners[std::move(file)] = {item.pid(), std::move(*map)};
    }
    return search;
}

Status MemorySearch::take(const std::string& file, const Source& content) {
    const auto owner = m_owners.find(file);
    if (owner == m_owners.end()) return {};
    // The window holds what was not looked at yet, with what is shown before it and enough behind it.
    const auto behind = m_pattern.longest() + shownBehind;
    std::string window;
    std::uint64_t offset = 0;  // of the window
    std::size_t looked = 0;    // of the window: where the next hit may begin
    std::vector<std::byte> buffer(blockSize);
    while (!isFull()) {
        TRANSSHIP_ASSIGN(const auto count, content(buffer));
        window.append(reinterpret_cast<const char*>(buffer.data()), count);
        const bool last = count == 0;
        const auto until = last ? window.size() : window.size() - std::min(window.size(), behind);
        if (until > looked) {
            TRANSSHIP_ASSIGN(looked, look(owner->second, window, offset, looked, until));
        }
        if (last) break;
        const auto done = looked - std::min(looked, shownBefore);
        window.erase(0, done);
        offset += done;
        looked -= done;
    }
    return {};
}

// Hits that begin in this part of the window. Neighbours in the file need not be neighbours in the process, so that it is looked through
// stretch by stretch.
Result<std::size_t> MemorySearch::look(const Owner& owner, const std::string& window, std::uint64_t offset, std::size_t from,
                                       std::size_t to) {
    while (from < to && !isFull()) {
        const auto stretch = stretchFrom(owner.map, offset + from);
        if (stretch.begin >= offset + to) break;
        const auto first = stretch.begin - std::min(stretch.begin, offset);
        const auto end = std::min<std::uint64_t>(window.size(), stretch.end - offset);
        TRANSSHIP_ASSIGN(const auto place, m_pattern.find(std::string_view(window).substr(0, end), std::max<std::size_t>(from, first)));
        if (!place || place->at >= to) {
            from = std::min<std::size_t>(end, to);
            continue;
        }
        const auto at = place->at;
        const auto shownFrom = std::max<std::uint64_t>(first, at - std::min(at, shownBefore));
        const auto shownTo = std::min<std::uint64_t>(end, at + place->size + shownBehind);
        m_hits.push_back({.pid = owner.pid,
                          .address = stretch.address + (offset + at - stretch.begin),
                          .around = window.substr(shownFrom, shownTo - shownFrom),
                          .before = at - shownFrom});
        from = place->next;
    }
    return std::max(from, to);
}

SearchResult MemorySearch::result(std::size_t most) const {
    SearchResult result{.hits = m_hits, .more = m_hits.size() > most, .unread = m_unread};
    std::ranges::sort(result.hits, {}, [](const Hit& hit) { return std::tuple(hit.pid, hit.address); });
    if (result.more) result.hits.resize(most);
    return result;
}

// One more is looked for than is told.
Result<SearchResult> searchOn(const host::Host& host, const std::string& container, const std::string& name, const Pattern& pattern,
                              std::size_t most, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto images, fetch(host, container, name, stop));
    TRANSSHIP_ASSIGN(auto search, MemorySearch::begin(images, pattern, most + 1));
    TRANSSHIP_TRY(readOn(
        host, container, name, [&](const archive::Member& image, const Source& content) { return search.take(image.path, content); },
        stop));
    return search.result(most);
}

Result<SearchResult> searchInFile(const std::string& path, const Pattern& pattern, std::size_t most, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto first, sourceOfFile(path, stop));
    TRANSSHIP_ASSIGN(const auto opened, open(first));
    TRANSSHIP_ASSIGN(auto search, MemorySearch::begin(opened.images, pattern, most + 1));
    TRANSSHIP_ASSIGN(const auto second, sourceOfFile(path, stop));
    TRANSSHIP_TRY(open(second, [&](const archive::Member& image, const Source& content) { return search.take(image.path, content); }));
    return search.result(most);
}

nlohmann::json toJson(const std::vector<Hit>& hits) {
    auto list = nlohmann::json::array();
    for (const auto& hit : hits) {
        std::string hex;
        for (const unsigned char byte : hit.around) hex += fmt::format("{:02x}", byte);
        list.push_back({{"pid", hit.pid}, {"address", fmt::format("{:x}", hit.address)}, {"before", hit.before}, {"around", hex}});
    }
    return list;
}

std::string shownBytes(const std::string& bytes) {
    auto text = bytes;
    for (auto& c : text)
        if (c < ' ' || c > '~') c = '.';
    return text;
}

}  // namespace transship::checkpoint
