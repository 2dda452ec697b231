// SPDX-License-Identifier: Apache-2.0
#include "core/migration/differences.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace transship::migration {
namespace {

bool isNothing(const Json& value) {
    if (value.is_string()) return value.get_ref<const std::string&>().empty();
    return value.is_null() || value == false || value == 0 || ((value.is_array() || value.is_object()) && value.empty());
}

bool looksSecret(const std::string& path) {
    std::string lower = path;
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return std::ranges::any_of(std::array{"password", "passwd", "secret", "token", "apikey", "api_key", "private", "credential"},
                               [&](const char* word) { return lower.contains(word); });
}

void walk(const std::string& path, const Json& before, const Json& after, std::vector<ConfigurationDifference>& out) {
    if (before == after || (isNothing(before) && isNothing(after))) return;
    if (before.is_object() && after.is_object()) {
        std::set<std::string> keys;
        for (const auto& [key, ignored] : before.items()) keys.insert(key);
        for (const auto& [key, ignored] : after.items()) keys.insert(key);
        const auto prefix = path.empty() ? path : path + ".";
        for (const auto& key : keys) walk(std::string(prefix).append(key), before.value(key, Json()), after.value(key, Json()), out);
        return;
    }
    // Environment values may be anything; what differs in them is only named.
    const bool secret = looksSecret(path) || path.ends_with("Config.Env");
    const Json masked = "(masked)";
    out.push_back({path, secret ? masked : before, secret ? masked : after, ""});
}

struct Reason {
    const char* path;
    const char* text;
};

constexpr std::array always{
    Reason{"Config.Image", "The image's name means another image on the destination, so the container names it by its id."},
    Reason{"HostConfig.NetworkMode", "The network was given another name, or its form differs between the engines."},
    Reason{"HostConfig.PortBindings", "Ports were changed as asked."},
    Reason{"HostConfig.Mounts", "Its volumes without a name are asked for by the name Docker gave them; docker rm -v keeps them."},
    Reason{"HostConfig.Binds",
           "docker-init differs between the hosts: the source's came along, or the destination has the right one itself."},
    Reason{"HostConfig.ContainerIDFile", "The docker command wrote it on the source."},
    Reason{"HostConfig.CgroupnsMode", "The engines' defaults for control group namespaces differ."},
    Reason{"HostConfig.MaskedPaths", "The engines' defaults for hidden paths differ."},
    Reason{"HostConfig.ReadonlyPaths", "The engines' defaults for read-only paths differ."},
    Reason{"HostConfig.Runtime", "The engines name their default runtime differently."},
    Reason{"HostConfig.ConsoleSize", "The size of the terminal that created the container."},
    Reason{"Config.MacAddress", "This field moved to the network's settings in newer engines."},
    Reason{"HostConfig.Capabilities", "This field exists in some engines only."},
    Reason{"HostConfig.KernelMemory", "This field exists in some engines only."},
    Reason{"HostConfig.KernelMemoryTCP", "This field exists in some engines only."},
    Reason{"HostConfig.Isolation", "This field exists in some engines only."},
    Reason{"HostConfig.Annotations", "This field exists in some engines only."},
};

constexpr std::array holderOnly{
    Reason{"Config.Hostname", "The holder has the host name."},
    Reason{"Config.Domainname", "The holder has the host name."},
    Reason{"Config.ExposedPorts", "The holder has the ports."},
    Reason{"HostConfig.PortBindings", "The holder publishes the ports."},
    Reason{"HostConfig.PublishAllPorts", "The holder publishes the ports."},
    Reason{"HostConfig.NetworkMode", "The container lives in its holder's network."},
    Reason{"HostConfig.Dns", "The holder has the name service."},
    Reason{"HostConfig.DnsOptions", "The holder has the name service."},
    Reason{"HostConfig.DnsSearch", "The holder has the name service."},
    Reason{"HostConfig.ExtraHosts", "The holder has the name service."},
    Reason{"HostConfig.Sysctls", "Network settings belong to the holder."},
    Reason{"Config.MacAddress", "The holder has the network."},
};

}  // namespace

std::vector<ConfigurationDifference> compareJson(const Json& before, const Json& after) {
    std::vector<ConfigurationDifference> differences;
    walk("", before, after, differences);
    return differences;
}

std::vector<ConfigurationDifference> compareConfiguration(const Json& before, const Json& after, bool hadHolder, bool hasHolder) {
    std::vector<ConfigurationDifference> differences;
    walk("Config", before.value("Config", Json()), after.value("Config", Json()), differences);
    walk("HostConfig", before.value("HostConfig", Json()), after.value("HostConfig", Json()), differences);
    for (auto& difference : differences) {
        const auto explain = [&](const auto& reasons) {
            for (const auto& [path, text] : reasons)
                if (difference.explanation.empty() && (difference.path == path || difference.path.starts_with(std::string(path) + ".")))
                    difference.explanation = text;
        };
        if (hasHolder) {
            explain(holderOnly);
        } else if (hadHolder) {
            explain(holderOnly);
            if (!difference.explanation.empty()) difference.explanation = "The container has a network of its own again, without a holder.";
        }
        explain(always);
    }
    return differences;
}

Json toJson(const std::vector<ConfigurationDifference>& differences) {
    auto list = Json::array();
    for (const auto& difference : differences)
        list.push_back({{"path", difference.path},
                        {"before", difference.before},
                        {"after", difference.after},
                        {"explanation", difference.explanation}});
    return list;
}

}  // namespace transship::migration
