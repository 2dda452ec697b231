// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/host.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace transship::checkpoint {

// The machine that a dump is made on, as far as it decides where it can be restored. Empty: not known.
struct Maker {
    std::string engine;                     // "28.5.2"
    std::string kernel;                     // "6.12.57+deb13-amd64"
    std::string criu;                       // "4.2.1"
    std::vector<std::string> instructions;  // flags of its processor that programs may rely on

    bool operator==(const Maker&) const = default;
};

nlohmann::json toJson(const Maker& maker);

// Why a host can't restore what this maker dumped, in words that follow its name; empty where nothing is known against it.
std::string unfitOn(const Maker& host, const Maker& maker);

// What the images of a dump do not tell, put beside them by whoever made it with Transship; it goes wherever the checkpoint goes.
struct Origin {
    std::string note;
    Maker maker;
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
