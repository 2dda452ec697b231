// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/search.h"

#include "core/base/text.h"
#include "core/checkpoint/archive_file.h"
#include "core/checkpoint/catalogue.h"
#include "core/checkpoint/criu.pb.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <tuple>

namespace transship::checkpoint {
namespace {

constexpr std::size_t blockSize = 1 << 18;
constexpr std::size_t shownBefore = 16;
constexpr std::size_t shownBehind = 48;

// The run that holds this place of the file.
const PageRun* runAt(const PageMap& map, std::uint64_t offset) {
    const auto behind = std::ranges::upper_bound(map.runs, offset, {}, &PageRun::offset);
    if (behind == map.runs.begin()) return nullptr;
    const auto& run = *(behind - 1);
    return offset - run.offset < run.end() - run.address ? &run : nullptr;
}

std::optional<std::uint64_t> addressAt(const PageMap& map, std::uint64_t offset) {
    const auto* run = runAt(map, offset);
    return run == nullptr ? std::nullopt : std::optional(run->address + (offset - run->offset));
}

}  // namespace

Result<std::string> bytesOfHex(const std::string& text) {
    std::string digits;
    for (const char c : text)
        if (c != ' ') digits += c;
    const bool isHex = std::ranges::all_of(digits, [](unsigned char c) { return std::isxdigit(c) != 0; });
    if (digits.empty() || digits.size() % 2 != 0 || !isHex)
        return fail(ErrorKind::Usage, "\"" + printable(text) + "\" are no bytes.", "",
                    "Two hexadecimal digits each, as in \"de ad be ef\".");
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2) bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    return bytes;
}

Result<MemorySearch> MemorySearch::begin(const Images& images, std::string bytes, std::size_t most) {
    TRANSSHIP_ASSIGN(const auto tree, entries<criu::Pstree>(images, "pstree.img"));
    MemorySearch search(std::move(bytes), most);
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
    if (owner == m_owners.end() || m_bytes.empty()) return {};
    // The window holds what was not looked at yet, with what is shown before it and enough behind it.
    const auto behind = m_bytes.size() + shownBehind;
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
            look(owner->second, window, offset, looked, until);
            looked = until;
        }
        if (last) break;
        const auto done = looked - std::min(looked, shownBefore);
        window.erase(0, done);
        offset += done;
        looked -= done;
    }
    return {};
}

// Hits that begin in this part of the window.
void MemorySearch::look(const Owner& owner, const std::string& window, std::uint64_t offset, std::size_t from, std::size_t to) {
    for (auto at = window.find(m_bytes, from); at != std::string::npos && at < to && !isFull(); at = window.find(m_bytes, at + 1)) {
        const auto address = addressAt(owner.map, offset + at);
        if (!address) continue;
        // Neighbours in the file need not be neighbours in the process.
        const auto follows = [&](std::size_t place) {
            const auto other = addressAt(owner.map, offset + place);
            return other && *other - *address == place - at;
        };
        if (!follows(at + m_bytes.size() - 1)) continue;
        auto first = at;
        while (first > 0 && at - first < shownBefore && follows(first - 1)) --first;
        auto end = at + m_bytes.size();
        while (end < window.size() && end - at - m_bytes.size() < shownBehind && follows(end)) ++end;
        m_hits.push_back({.pid = owner.pid, .address = *address, .around = window.substr(first, end - first), .before = at - first});
    }
}

SearchResult MemorySearch::result(std::size_t most) const {
    SearchResult result{.hits = m_hits, .more = m_hits.size() > most, .unread = m_unread};
    std::ranges::sort(result.hits, {}, [](const Hit& hit) { return std::tuple(hit.pid, hit.address); });
    if (result.more) result.hits.resize(most);
    return result;
}

// One more is looked for than is told.
Result<SearchResult> searchOn(const host::Host& host, const std::string& container, const std::string& name, const std::string& bytes,
                              std::size_t most, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto images, fetch(host, container, name, stop));
    TRANSSHIP_ASSIGN(auto search, MemorySearch::begin(images, bytes, most + 1));
    TRANSSHIP_TRY(readOn(
        host, container, name, [&](const archive::Member& image, const Source& content) { return search.take(image.path, content); },
        stop));
    return search.result(most);
}

Result<SearchResult> searchInFile(const std::string& path, const std::string& bytes, std::size_t most, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto first, sourceOfFile(path, stop));
    TRANSSHIP_ASSIGN(const auto opened, open(first));
    TRANSSHIP_ASSIGN(auto search, MemorySearch::begin(opened.images, bytes, most + 1));
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

}  // namespace transship::checkpoint
