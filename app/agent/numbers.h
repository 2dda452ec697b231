// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace transship::agent {

// A number in a job's stream: 64 bits, little-endian.
void putNumber(std::uint64_t number);
// False where the input ends before.
bool getNumber(std::uint64_t& number);
bool getBytes(char* bytes, std::size_t count);

}  // namespace transship::agent
