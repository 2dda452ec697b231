// SPDX-License-Identifier: Apache-2.0
#include "core/host/saved_hosts.h"

#include "core/base/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace transship::host {
namespace {

using Json = nlohmann::json;

Status store(const std::vector<SavedHost>& hosts) {
    auto list = Json::array();
    for (const auto& host : hosts)
        list.push_back({{"name", host.name},
                        {"address", host.address.text()},
                        {"identity", host.identityFile},
                        {"jump", host.jumpHost},
                        {"group", host.group}});
    TRANSSHIP_ASSIGN(const auto directory, configDirectory());
    return writeFile(directory / "hosts.json", list.dump(2) + "\n");
}

Status checked(const SavedHost& host) {
    if (host.name.empty() || host.name.starts_with('-') || host.name.find_first_of("@: \t\n/") != std::string::npos)
        return fail(ErrorKind::Usage, "A saved host needs a name without blanks, @, : and /.");
    if (host.jumpHost.empty()) return {};
    TRANSSHIP_TRY(ssh::parseAddress(host.jumpHost));
    return {};
}

std::unexpected<Error> nameTaken(const SavedHost& host) {
    return fail(ErrorKind::Conflict, "Another saved host is called " + host.name + ".");
}

}  // namespace

ssh::Access accessTo(const SavedHost& host, ssh::Access access) {
    if (access.identityFile.empty()) access.identityFile = host.identityFile;
    if (access.jumpHost.empty()) access.jumpHost = host.jumpHost;
    return access;
}

Result<std::vector<SavedHost>> savedHosts() {
    TRANSSHIP_ASSIGN(const auto directory, configDirectory());
    const auto path = directory / "hosts.json";
    if (!std::filesystem::exists(path)) return std::vector<SavedHost>();
    TRANSSHIP_ASSIGN(const auto text, readFile(path));
    const auto bad = [&] {
        return fail(ErrorKind::Failed, "The list of saved hosts is damaged.", path.string(),
                    "Mend the file, or remove it and save the hosts again.");
    };
    const auto list = Json::parse(text, nullptr, false);
    if (!list.is_array()) return bad();
    std::vector<SavedHost> hosts;
    for (const auto& entry : list) {
        if (!entry.is_object()) return bad();
        const auto address = ssh::parseAddress(entry.value("address", ""));
        if (!address) return bad();
        hosts.push_back(
            {entry.value("name", ""), *address, entry.value("identity", ""), entry.value("jump", ""), entry.value("group", "")});
    }
    return hosts;
}

Status saveHost(const SavedHost& host) {
    TRANSSHIP_TRY(checked(host));
    TRANSSHIP_ASSIGN(auto hosts, savedHosts());
    const auto same = std::ranges::find(hosts, host.name, &SavedHost::name);
    if (same != hosts.end())
        *same = host;
    else
        hosts.push_back(host);
    return store(hosts);
}

Status removeSavedHost(const std::string& name) {
    TRANSSHIP_ASSIGN(auto hosts, savedHosts());
    if (std::erase_if(hosts, [&](const auto& host) { return host.name == name; }) == 0)
        return fail(ErrorKind::NotFound, "There is no saved host " + name + ".", "", "transship-cli hosts ls lists them.");
    return store(hosts);
}

Status addSavedHost(const SavedHost& host) {
    TRANSSHIP_ASSIGN(const auto hosts, savedHosts());
    if (std::ranges::find(hosts, host.name, &SavedHost::name) != hosts.end()) return nameTaken(host);
    return saveHost(host);
}

Status replaceSavedHost(const std::string& name, const SavedHost& host) {
    TRANSSHIP_TRY(checked(host));
    TRANSSHIP_ASSIGN(auto hosts, savedHosts());
    const auto same = std::ranges::find(hosts, name, &SavedHost::name);
    if (same == hosts.end()) return fail(ErrorKind::NotFound, "There is no saved host " + name + " any more.");
    if (host.name != name && std::ranges::find(hosts, host.name, &SavedHost::name) != hosts.end()) return nameTaken(host);
    *same = host;
    return store(hosts);
}

Result<SavedHost> resolveHost(const std::string& text) {
    TRANSSHIP_ASSIGN(const auto hosts, savedHosts());
    if (const auto saved = std::ranges::find(hosts, text, &SavedHost::name); saved != hosts.end()) return *saved;
    TRANSSHIP_ASSIGN(const auto address, ssh::parseAddress(text));
    return SavedHost{.name = text, .address = address, .identityFile = {}, .jumpHost = {}, .group = {}};
}

}  // namespace transship::host
