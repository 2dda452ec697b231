// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace transship::json {

using Json = nlohmann::json;

// From a value to one inside it: a key of an object, or the place in an array.
struct Step {
    std::string key;
    std::size_t index = 0;
    bool isIndex = false;
    bool operator==(const Step&) const = default;
};
using Path = std::vector<Step>;

// For reading: "HostConfig.Binds[0]".
std::string dotted(const Path& path);
// As jq takes it: .HostConfig.Binds[0], .Config.Labels["com.example"]
std::string jqPath(const Path& path);
// As docker inspect --format takes it: {{json (index .HostConfig.Binds 0)}}
std::string goTemplate(const Path& path);

// Where a key, or a value that is neither object nor array, holds the text, whatever its case (of ASCII letters); in the document's order,
// and at most so many. Empty text is nowhere.
std::vector<Path> search(const Json& document, std::string_view text, std::size_t most, const std::stop_token& stop = {});

}  // namespace transship::json
