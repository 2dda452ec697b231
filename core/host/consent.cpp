// SPDX-License-Identifier: Apache-2.0
#include "core/host/consent.h"

#include "core/base/files.h"

#include <nlohmann/json.hpp>

#include <set>

namespace transship::host {
namespace {

using Json = nlohmann::json;

Result<std::filesystem::path> consentFile() {
    TRANSSHIP_ASSIGN(const auto directory, configDirectory());
    return directory / "agent-consent.json";
}

Result<std::set<std::string>> hosts() {
    TRANSSHIP_ASSIGN(const auto path, consentFile());
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return std::set<std::string>();
    TRANSSHIP_ASSIGN(const auto text, readFile(path));
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_array())
        return fail(ErrorKind::Failed, "The list of hosts where the agent may run can't be read.", path.string(),
                    "Mend or remove the file.");
    std::set<std::string> result;
    for (const auto& host : json)
        if (host.is_string()) result.insert(host.get<std::string>());
    return result;
}

}  // namespace

Result<bool> agentConsent(const std::string& host) {
    TRANSSHIP_ASSIGN(const auto known, hosts());
    return known.contains(host);
}

Status giveAgentConsent(const std::string& host) {
    TRANSSHIP_ASSIGN(auto known, hosts());
    if (!known.insert(host).second) return {};
    TRANSSHIP_ASSIGN(const auto path, consentFile());
    return writeFile(path, Json(known).dump(2) + "\n");
}

}  // namespace transship::host
