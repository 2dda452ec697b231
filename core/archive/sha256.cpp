// SPDX-License-Identifier: Apache-2.0
#include "core/archive/sha256.h"

#include <fmt/format.h>

#include <array>

namespace transship::archive {

Sha256::Sha256() : m_state(EVP_MD_CTX_new(), EVP_MD_CTX_free) { EVP_DigestInit_ex(m_state.get(), EVP_sha256(), nullptr); }

void Sha256::add(std::span<const std::byte> bytes) { EVP_DigestUpdate(m_state.get(), bytes.data(), bytes.size()); }

std::string Sha256::text() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned length = 0;
    EVP_DigestFinal_ex(m_state.get(), hash.data(), &length);
    std::string text;
    for (unsigned i = 0; i < length; ++i) text += fmt::format("{:02x}", hash.at(i));
    return text;
}

}  // namespace transship::archive
