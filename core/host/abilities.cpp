// SPDX-License-Identifier: Apache-2.0
#include "core/host/abilities.h"

#include "core/base/text.h"
#include "core/base/version.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace transship::host {
namespace {

bool isInstruction(std::string_view flag) {
    constexpr std::array prefixes{"avx", "sse", "amx", "bmi", "sha", "xsave"};
    constexpr std::array names{"pni",    "ssse3",    "fma",  "f16c",  "movbe",   "popcnt",     "aes",   "pclmulqdq", "adx",        "rdrand",
                               "rdseed", "gfni",     "vaes", "abm",   "rdpid",   "clflushopt", "clwb",  "cx16",      "vpclmulqdq", "rtm",
                               "hle",    "fsgsbase", "erms", "asimd", "atomics", "crc32",      "pmull", "sve",       "sve2"};
    return std::ranges::any_of(prefixes, [&](std::string_view start) { return flag.starts_with(start); }) ||
           std::ranges::any_of(names, [&](std::string_view name) { return flag == name; });
}

}  // namespace

bool readsLess(const std::string& criu, const std::string& than) {
    auto one = versionFrom(criu);
    auto other = versionFrom(than);
    one.patch = other.patch = 0;
    return one < other;
}

std::vector<std::string> instructionsIn(const std::string& flags) {
    std::set<std::string> found;
    for (const auto& flag : split(flags, ' '))
        if (isInstruction(flag)) found.insert(flag);
    return {found.begin(), found.end()};
}

}  // namespace transship::host
