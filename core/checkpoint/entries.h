// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace transship::checkpoint {

// Image files of a dump by their names.
using Images = std::map<std::string, std::string>;

// criu/include/magic.h
inline constexpr std::uint32_t commonMagic = 0x54564319;
inline constexpr std::uint32_t serviceMagic = 0x55105940;  // of what is not needed to restore, such as statistics

std::unexpected<Error> damaged(const std::string& file, const std::string& why);

// The messages of one image, still as bytes of it: two magic numbers, then length and message again and again
// (https://criu.org/Images). Failed where it is missing, cut, or of a version before 2.
Result<std::vector<std::string_view>> messages(const Images& images, const std::string& file);

template <typename Entry>
Result<Entry> parsed(std::string_view message, const std::string& file) {
    Entry entry;
    if (!entry.ParseFromArray(message.data(), static_cast<int>(message.size()))) return damaged(file, "An entry is damaged.");
    return entry;
}

template <typename Entry>
Result<std::vector<Entry>> entries(const Images& images, const std::string& file) {
    TRANSSHIP_ASSIGN(const auto all, messages(images, file));
    std::vector<Entry> result;
    for (const auto message : all) {
        TRANSSHIP_ASSIGN(auto entry, parsed<Entry>(message, file));
        result.push_back(std::move(entry));
    }
    return result;
}

template <typename Entry>
Result<Entry> onlyEntry(const Images& images, const std::string& file) {
    TRANSSHIP_ASSIGN(auto all, entries<Entry>(images, file));
    if (all.empty()) return damaged(file, "It is empty.");
    return std::move(all.front());
}

// "/etc/hosts" of the "./etc/hosts" that CRIU writes.
std::string mountedAt(const std::string& mountPoint);

// "192.168.0.5" or "fe80::1", of the words that CRIU keeps an address in; an IPv4 address that a socket of IPv6 has is written as such.
std::string addressText(std::uint32_t family, const std::vector<std::uint32_t>& words);

}  // namespace transship::checkpoint
