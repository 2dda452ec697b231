// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/helper/image.h"
#include "core/host/host.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace transship::helper {

using engine::Json;

// Marks everything of ours on a host; its value is the migration's id.
inline constexpr const char* migrationLabel = "transship.migration";

// Every engine has it, whatever its default is: another one (gVisor, Kata) may hide the host from the helper, and none else can restore a
// container into a holder's network.
inline constexpr const char* runtime = "runc";

// What one helper container may see and do.
struct Task {
    std::vector<std::string> arguments;
    std::vector<std::string> binds;  // "/path:/inside:ro"
    std::string pidMode;             // "container:ID", "host"
    std::string networkMode = "none";
    std::vector<std::string> capabilities;
};

// Loads the helper's image unless the host has it; gives its reference.
Result<std::string> ensureImage(const engine::Engine& engine, const std::string& architecture);

// Removes the helper's image unless a container (a holder) still needs it.
Status dropImage(const engine::Engine& engine, const std::string& reference);

// A helper container that is created but not started: its archive end points read and write what it binds.
Result<std::string> create(const engine::Engine& engine, const std::string& image, const std::string& migration, const Task& task);

// Starts it, waits for its end and gives its output, whole or not at all; the container is removed whatever happens.
Result<std::string> run(const engine::Engine& engine, const std::string& id, std::chrono::milliseconds limit = std::chrono::minutes(10));

// Both in one.
Result<std::string> run(const engine::Engine& engine, const std::string& image, const std::string& migration, const Task& task,
                        std::chrono::milliseconds limit = std::chrono::minutes(10));

// The same where nothing else of ours is under way on that host: it loads the image, and removes it afterwards.
Result<std::string> runOnce(const engine::Engine& engine, const std::string& architecture, const std::string& migration, const Task& task,
                            std::chrono::milliseconds limit = std::chrono::minutes(10));

// What the helper's digest calls "hash", of these bytes: XXH3 with 128 bits, in hexadecimal digits.
std::string checksum(std::string_view bytes);

// The answer without its last line (last_line.h); nothing where that is missing, so that the answer is not whole.
std::optional<std::string> wholeAnswer(std::string output);

// The lines of a helper's answer. Bytes that the helper wrote as \u00XX are bytes again.
Result<std::vector<Json>> answerLines(const std::string& output);
std::string bytesOf(const Json& text);

}  // namespace transship::helper
