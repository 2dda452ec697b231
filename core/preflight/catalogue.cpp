// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/catalogue.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace transship::preflight {
namespace {

constexpr std::array entries{
#include "core/preflight/pages.inc"
};

constexpr Entry none{"", "", "", ""};

}  // namespace

std::span<const Entry> catalogue() { return entries; }

const Entry& entryOf(const std::string& id) {
    const auto find = [](std::string_view wanted) {
        return std::ranges::find(entries, wanted, [](const Entry& entry) { return std::string_view(entry.id); });
    };
    if (const auto found = find(id); found != entries.end()) return *found;
    for (const std::string_view side : {"-source", "-destination"})
        if (id.ends_with(side))
            if (const auto found = find(std::string_view(id).substr(0, id.size() - side.size())); found != entries.end()) return *found;
    return none;
}

}  // namespace transship::preflight
