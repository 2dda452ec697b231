// SPDX-License-Identifier: Apache-2.0
#include "core/ssh/config.h"

#include "core/base/text.h"
#include "core/ssh/address.h"

#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

namespace transship::ssh {
namespace {

constexpr std::array ignored{
    "AddressFamily", "CertificateFile", "ControlMaster",       "ControlPath",         "ControlPersist",      "DynamicForward",
    "ForwardAgent",  "HostKeyAlias",    "IdentitiesOnly",      "LocalForward",        "PKCS11Provider",      "PreferredAuthentications",
    "RemoteCommand", "RemoteForward",   "SecurityKeyProvider", "ServerAliveCountMax", "ServerAliveInterval", "SetEnv",
    "SendEnv",
};

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

bool hostMatches(const std::vector<std::string>& patterns, const std::string& alias) {
    bool matched = false;
    for (const auto& pattern : patterns) {
        const bool negated = pattern.starts_with('!');
        if (fnmatch(pattern.c_str() + (negated ? 1 : 0), alias.c_str(), 0) != 0) continue;
        if (negated) return false;
        matched = true;
    }
    return matched;
}

// Calls `visit` with each option that applies to the alias, in lower case, and its value.
template <typename Visit>
void eachOption(std::string_view configuration, std::string_view alias, Visit visit) {
    bool applies = true;
    for (const auto& raw : split(configuration, '\n')) {
        const auto line = trimmed(raw);
        if (line.empty() || line.starts_with('#')) continue;
        // "Key value", "Key=value" and "Key = value" are all written.
        const auto end = line.find_first_of(" \t=");
        const auto key = lower(line.substr(0, end));
        std::string value = end == std::string::npos ? "" : trimmed(line.substr(end));
        if (value.starts_with('=')) value = trimmed(value.substr(1));
        if (key == "host") {
            std::istringstream words(value);
            applies = hostMatches({std::istream_iterator<std::string>(words), {}}, std::string(alias));
        } else if (key == "match") {
            applies = false;
        } else if (applies) {
            visit(key, value);
        }
    }
}

}  // namespace

std::vector<std::string> optionsNotHonoured(std::string_view configuration, std::string_view alias) {
    std::vector<std::string> found;
    eachOption(configuration, alias, [&](const std::string& key, const std::string&) {
        const auto known = std::ranges::find_if(ignored, [&](const char* name) { return lower(name) == key; });
        if (known != ignored.end() && std::ranges::find(found, *known) == found.end()) found.emplace_back(*known);
    });
    return found;
}

std::string configuredValue(std::string_view configuration, std::string_view alias, std::string_view option) {
    std::optional<std::string> found;
    eachOption(configuration, alias, [&](const std::string& key, const std::string& value) {
        if (!found && key == lower(option)) found = value;
    });
    return found.value_or("");
}

std::vector<std::string> configuredHosts(std::string_view configuration) {
    std::vector<std::string> names;
    for (const auto& raw : split(configuration, '\n')) {
        const auto line = trimmed(raw);
        if (!lower(line).starts_with("host")) continue;
        auto rest = line.substr(4);
        if (rest.empty() || std::string_view(" \t=").find(rest.front()) == std::string_view::npos) continue;
        rest = trimmed(rest);
        if (rest.starts_with('=')) rest = trimmed(rest.substr(1));
        std::istringstream words(rest);
        for (std::string name; words >> name;)
            if (name.find_first_of("*?!\"") == std::string::npos && parseAddress(name) && std::ranges::find(names, name) == names.end())
                names.push_back(name);
    }
    return names;
}

std::string ownConfigurationFile() {
    const char* home = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
    return std::string(home == nullptr ? "" : home) + "/.ssh/config";
}

std::string ownConfiguration() {
    std::ifstream file(ownConfigurationFile());
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> optionsNotHonoured(std::string_view alias) { return optionsNotHonoured(ownConfiguration(), alias); }

}  // namespace transship::ssh
