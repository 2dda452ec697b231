// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <string>

namespace transship {

// "4.2.1" or "6.12.9-1-amd64"; what is missing counts as 0.
struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;
    auto operator<=>(const Version&) const = default;
};
Version versionFrom(const std::string& text);

}  // namespace transship
