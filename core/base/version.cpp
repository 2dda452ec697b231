// SPDX-License-Identifier: Apache-2.0
#include "core/base/version.h"

#include <array>
#include <charconv>

namespace transship {

Version versionFrom(const std::string& text) {
    std::array<int, 3> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (auto& number : numbers) {
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc() || next == end || *next != '.') break;
        at = next + 1;
    }
    return {numbers[0], numbers[1], numbers[2]};
}

}  // namespace transship
