// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace transship {

// "1.5 GiB", "0 B": binary units, one decimal place from KiB on.
std::string sizeText(std::uint64_t bytes);

// "0.84 s", "12.3 s", "4 min 05 s", "2 h 03 min".
std::string durationText(std::chrono::milliseconds duration);

// UTC time as "2026-11-24T01:37:32Z".
std::string timeText(std::chrono::system_clock::time_point time);

// The text with control characters made visible, so that a hostile name can't steer a terminal.
std::string printable(std::string_view text);

// One word for a POSIX shell, quoted whenever it holds more than harmless characters.
std::string shellQuoted(std::string_view word);

// The words quoted and joined by spaces.
std::string shellCommand(const std::vector<std::string>& words);

std::string trimmed(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
std::string joined(const std::vector<std::string>& parts, std::string_view separator);

// Lower-case hexadecimal digits from the system's random source.
std::string randomHex(std::size_t digits);

}  // namespace transship
