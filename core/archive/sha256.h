// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/evp.h>

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace transship::archive {

// The SHA-256 of a stream.
class Sha256 {
public:
    Sha256();
    void add(std::span<const std::byte> bytes);
    // Lower-case hexadecimal digits; nothing can be added after it.
    std::string text();

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_state;
};

}  // namespace transship::archive
