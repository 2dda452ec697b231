// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"

#include <chrono>
#include <string>

namespace transship::preflight {

using engine::Json;

// What came of moving a small container of ours from one host to the other.
struct Rehearsal {
    std::string date;  // UTC
    bool moved = false;
    std::chrono::milliseconds downtime{};
    std::string said;  // where it did not move: why

    bool operator==(const Rehearsal&) const = default;
};

// For a reader: "Rehearsed 2026-01-01T00:00:00Z: a small container moved, and stood still for 0.6 s."
std::string sentence(const Rehearsal& rehearsal);

Json toJson(const Rehearsal& rehearsal);
// Throws what the library throws where the JSON is no rehearsal.
Rehearsal rehearsalFromJson(const Json& json);

}  // namespace transship::preflight
