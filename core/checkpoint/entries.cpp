// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/entries.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace transship::checkpoint {
namespace {

constexpr std::size_t largestEntry = 64 << 20;

std::uint32_t number(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

}  // namespace

std::unexpected<Error> damaged(const std::string& file, const std::string& why) {
    return fail(ErrorKind::Failed, "The checkpoint's image " + file + " can't be read.", why);
}

Result<std::vector<std::string_view>> messages(const Images& images, const std::string& file) {
    const auto found = images.find(file);
    if (found == images.end()) return damaged(file, "It is missing.");
    const std::string_view bytes = found->second;
    if (bytes.size() < 8 || (number(bytes, 0) != commonMagic && number(bytes, 0) != serviceMagic))
        return damaged(file, "It is no CRIU image of version 2 or later.");
    std::vector<std::string_view> result;
    for (std::size_t at = 8; at < bytes.size();) {
        if (bytes.size() - at < 4) return damaged(file, "It is cut.");
        const std::size_t size = number(bytes, at);
        at += 4;
        if (size > largestEntry || size > bytes.size() - at) return damaged(file, "It is cut.");
        result.push_back(bytes.substr(at, size));
        at += size;
    }
    return result;
}

std::string mountedAt(const std::string& mountPoint) { return mountPoint.starts_with("./") ? mountPoint.substr(1) : mountPoint; }

std::string addressText(std::uint32_t family, const std::vector<std::uint32_t>& words) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    std::array<std::uint32_t, 4> address{};
    std::copy_n(words.begin(), std::min(words.size(), address.size()), address.begin());
    const int kind = family == AF_INET6 ? AF_INET6 : AF_INET;
    const std::string result = inet_ntop(kind, address.data(), text.data(), text.size()) == nullptr ? "" : text.data();
    constexpr std::string_view mapped = "::ffff:";
    return result.starts_with(mapped) && result.contains('.') ? result.substr(mapped.size()) : result;
}

}  // namespace transship::checkpoint
