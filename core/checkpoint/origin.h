// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/host.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>

namespace transship::checkpoint {

// What the images of a dump do not tell, put beside them by whoever made it with Transship; it goes wherever the checkpoint goes.
struct Origin {
    std::string note;
    std::string engine;                // "28.5.2"
    std::string kernel;                // "6.12.57+deb13-amd64"
    std::chrono::milliseconds took{};  // the engine took so long, which is the most that the container stood still
    bool wentOn = true;                // and then it went on

    bool operator==(const Origin&) const = default;
};

// Its file among the images; Docker and CRIU pass over it.
inline constexpr const char* originFile = "transship.json";

std::string originText(const Origin& origin);
// Nothing where the text is none: it may come from anybody.
std::optional<Origin> originFrom(const std::string& text);

// Puts it into a checkpoint's directory, below Docker's own.
Status writeOrigin(const host::Host& host, const std::string& path, const Origin& origin, const std::stop_token& stop);

}  // namespace transship::checkpoint
