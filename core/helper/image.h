// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string>

namespace transship::helper {

// The helper program as a loadable image, made from the program that is built into this one; nothing is pulled.
struct HelperImage {
    std::string reference;  // "transship/helper:<first digits of its digest>"
    std::string tar;        // what `docker load` reads
};

// For the architecture as the engine names it ("x86_64", "aarch64"). Blocked where there is no helper for it.
Result<HelperImage> helperImage(const std::string& architecture);

// Lower-case SHA-256 of the bytes.
std::string sha256Hex(std::string_view bytes);

}  // namespace transship::helper
