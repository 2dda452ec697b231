// SPDX-License-Identifier: Apache-2.0
#include "app/agent/numbers.h"

#include <cstdio>

namespace transship::agent {

void putNumber(std::uint64_t number) {
    for (unsigned shift = 0; shift < 64; shift += 8) std::putchar(static_cast<int>(number >> shift & 0xffU));
}

bool getBytes(char* bytes, std::size_t count) { return std::fread(bytes, 1, count, stdin) == count; }

bool getNumber(std::uint64_t& number) {
    char bytes[8];
    if (!getBytes(bytes, sizeof bytes)) return false;
    number = 0;
    for (int i = 7; i >= 0; --i) number = number << 8U | static_cast<unsigned char>(bytes[i]);
    return true;
}

}  // namespace transship::agent
