// SPDX-License-Identifier: Apache-2.0
#include "core/migration/spec.h"

#include "core/helper/helper.h"
#include "core/migration/criu_options.h"
#include "core/migration/holder.h"
#include "core/migration/host_files.h"
#include "core/migration/volumes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace transship::migration {
namespace {

// What belongs to whoever has the network: the container itself, or its holder.
constexpr std::array networkHostConfig{"PortBindings", "PublishAllPorts", "Dns", "DnsOptions", "DnsSearch", "ExtraHosts", "Links"};
constexpr std::array networkConfig{"Hostname", "Domainname", "ExposedPorts", "MacAddress"};

std::string nameOf(const Json& container) {
    const auto name = container.at("Name").get<std::string>();
    return name.starts_with('/') ? name.substr(1) : name;
}

// Digests and ids name an image without being names that can be given to one.
bool canBeTagged(const std::string& reference) {
    return !reference.empty() && !reference.contains('@') && !reference.starts_with("sha256:");
}

Json withOtherPorts(const Json& bindings, const std::map<std::string, std::string>& changes) {
    if (!bindings.is_object()) return bindings;
    auto result = bindings;
    for (auto& [port, list] : result.items()) {
        if (!list.is_array()) continue;
        for (auto& binding : list)
            if (const auto change = changes.find(binding.value("HostPort", "")); change != changes.end())
                binding["HostPort"] = change->second;
    }
    return result;
}

// Only what was asked for when the endpoint was made; addresses that Docker chose are chosen anew.
Json endpointSettings(const Json& endpoint, const Json& owner, const std::string& alias) {
    Json settings = Json::object();
    if (const auto config = endpoint.find("IPAMConfig"); config != endpoint.end() && config->is_object() && !config->empty())
        settings["IPAMConfig"] = *config;
    if (const auto options = endpoint.find("DriverOpts"); options != endpoint.end() && options->is_object())
        settings["DriverOpts"] = *options;
    std::vector<std::string> aliases;
    const auto shortId = owner.at("Id").get<std::string>().substr(0, 12);
    if (const auto list = endpoint.find("Aliases"); list != endpoint.end() && list->is_array())
        for (const auto& name : list->get<std::vector<std::string>>())
            if (name != shortId && std::ranges::find(aliases, name) == aliases.end()) aliases.push_back(name);
    // Others find a container by its name; with a holder, the name must be given to the holder's endpoint.
    if (!alias.empty() && std::ranges::find(aliases, alias) == aliases.end()) aliases.push_back(alias);
    if (!aliases.empty()) settings["Aliases"] = aliases;
    return settings;
}

Json networkToMake(const Json& network, const std::string& name) {
    Json result = Json::object();
    for (const auto* key : {"Driver", "EnableIPv6", "Internal", "Attachable", "Options", "Labels"})
        if (network.contains(key) && !network[key].is_null()) result[key] = network[key];
    if (network.contains("IPAM")) result["IPAM"] = network["IPAM"];
    result["Name"] = name;
    return result;
}

// A volume that was made for the container without a name is only found in its mounts; on the destination it is asked for by name.
void nameVolumes(const Facts& facts, Json& hostConfig) {
    for (const Json mounts = facts.container.value("Mounts", Json::array()); const auto& mount : mounts) {
        if (mount.value("Type", "") != "volume") continue;
        const auto name = mount.value("Name", "");
        const auto target = mount.value("Destination", "");
        bool named = false;
        const auto bound = fmt::format("{}:{}:", name, target);
        if (const auto binds = hostConfig.find("Binds"); binds != hostConfig.end() && binds->is_array())
            for (const auto& bind : *binds) named = named || bind.get<std::string>().append(":").starts_with(bound);
        if (!hostConfig.contains("Mounts") || !hostConfig["Mounts"].is_array()) hostConfig["Mounts"] = Json::array();
        auto& asked = hostConfig["Mounts"];
        for (auto& other : asked) {
            if (other.value("Target", "") != target) continue;
            other["Source"] = name;
            named = true;
        }
        if (!named) asked.push_back({{"Type", "volume"}, {"Source", name}, {"Target", target}, {"ReadOnly", !mount.value("RW", true)}});
    }
}

// Docker mounts its own docker-init only where nothing else is asked for at that path.
void mountInit(const Facts& facts, Json& hostConfig) {
    auto binds = hostConfig.value("Binds", Json());
    if (!binds.is_array()) binds = Json::array();
    const auto ending = std::string(":") + initTarget + ":ro";
    Json kept = Json::array();
    for (const auto& bind : binds) {
        const auto text = bind.get<std::string>();
        if (!text.ends_with(ending)) kept.push_back(bind);
    }
    if (const auto path = initSource(facts); !path.empty()) kept.push_back(path + ending);
    if (kept != binds || !kept.empty()) hostConfig["Binds"] = kept;
}

// What an earlier move said to CRIU there is not said again.
void tellCriu(const Facts& facts, const Options& options, Json& hostConfig) {
    auto annotations = hostConfig.value("Annotations", Json());
    if (annotations.is_object() && annotations.value(criuAnnotation, "").starts_with("/run/transship-criu-")) {
        annotations.erase(criuAnnotation);
        hostConfig["Annotations"] = annotations;
    }
    if (const auto file = criuFile(facts, options); !file.empty()) hostConfig["Annotations"][criuAnnotation] = file;
}

// Network settings of the kernel belong to the namespace's owner; in a shared one they are refused.
void moveNetworkSysctls(Json& from, Json& to) {
    if (!from.contains("Sysctls") || !from["Sysctls"].is_object()) return;
    Json kept = Json::object();
    for (const auto& [name, value] : from["Sysctls"].items()) (name.starts_with("net.") ? to["Sysctls"][name] : kept[name]) = value;
    from["Sysctls"] = kept;
}

constexpr std::array mountWays{std::pair(MountWay::Copy, "copy"), std::pair(MountWay::Reuse, "reuse"), std::pair(MountWay::Skip, "skip")};
constexpr std::array tcpWays{std::pair(TcpWay::Refuse, "refuse"), std::pair(TcpWay::Close, "close"), std::pair(TcpWay::Keep, "keep")};
constexpr std::array pathWays{std::pair(PathWay::Auto, "auto"), std::pair(PathWay::Direct, "direct"), std::pair(PathWay::Relay, "relay")};

template <typename Way, std::size_t count>
std::string wordIn(const std::array<std::pair<Way, const char*>, count>& ways, Way way) {
    return std::ranges::find(ways, way, [](const auto& pair) { return pair.first; })->second;
}

template <typename Way, std::size_t count>
std::optional<Way> wayIn(const std::array<std::pair<Way, const char*>, count>& ways, const std::string& word) {
    for (const auto& [way, name] : ways)
        if (word == name) return way;
    return std::nullopt;
}

}  // namespace

std::string wordOf(MountWay way) { return wordIn(mountWays, way); }
std::string wordOf(TcpWay way) { return wordIn(tcpWays, way); }
std::string wordOf(PathWay way) { return wordIn(pathWays, way); }
std::optional<MountWay> mountWay(const std::string& word) { return wayIn(mountWays, word); }
std::optional<TcpWay> tcpWay(const std::string& word) { return wayIn(tcpWays, word); }
std::optional<PathWay> pathWay(const std::string& word) { return wayIn(pathWays, word); }

std::vector<PublishedPort> publishedPorts(const Facts& facts) {
    std::vector<PublishedPort> ports;
    const auto& owner = facts.holder.is_null() ? facts.container : facts.holder;
    const auto config = owner.value("HostConfig", Json::object());
    const auto bindings = config.value("PortBindings", Json());
    if (!bindings.is_object()) return ports;
    for (const auto& [inside, list] : bindings.items()) {
        if (!list.is_array()) continue;
        for (const auto& binding : list)
            if (const auto host = binding.is_object() ? binding.value("HostPort", "") : std::string(); !host.empty())
                ports.push_back({inside, host});
    }
    return ports;
}

std::string mappedNetwork(const Options& options, const std::string& name) {
    const auto change = options.networks.find(name);
    return change == options.networks.end() ? name : change->second;
}

bool isPredefined(const std::string& network) {
    return network == "bridge" || network == "host" || network == "none" || network == "default";
}

bool translates(const Json& network) {
    const auto options = network.value("Options", Json());
    if (!options.is_object()) return true;
    const auto mode = options.value("com.docker.network.bridge.gateway_mode_ipv4", "nat");
    return mode.starts_with("nat") && options.value("com.docker.network.bridge.enable_ip_masquerade", "true") != "false";
}

bool ownsNetwork(const Facts& facts) {
    return !facts.holder.is_null() || facts.container.at("HostConfig").value("NetworkMode", "") != "host";
}

Spec makeSpec(const Facts& facts, const Options& options, const std::string& holderImage) {
    const auto& owner = facts.holder.is_null() ? facts.container : facts.holder;
    Spec spec;
    const auto oldName = nameOf(facts.container);
    spec.name = options.name.empty() ? oldName : options.name;
    spec.container = facts.container.at("Config");
    auto hostConfig = facts.container.at("HostConfig");
    spec.restartPolicy = hostConfig.value("RestartPolicy", Json{{"Name", "no"}});

    const auto reference = spec.container.value("Image", "");
    // A name that means another image over there must not be used, nor taken away from it.
    spec.imageTag = facts.referenceFree && canBeTagged(reference) ? reference : "";
    spec.container["Image"] = facts.referenceSame || !spec.imageTag.empty() ? reference : facts.container.at("Image").get<std::string>();

    // Network settings come from whoever has the network now.
    for (const auto* key : networkConfig) spec.container.erase(key);
    for (const auto* key : networkConfig)
        if (owner.at("Config").contains(key)) spec.container[key] = owner.at("Config")[key];
    for (const auto* key : networkHostConfig) hostConfig[key] = owner.at("HostConfig").value(key, Json());
    const auto& ownerHost = owner.at("HostConfig");
    hostConfig["NetworkMode"] = mappedNetwork(options, ownerHost.value("NetworkMode", "default"));
    if (!facts.holder.is_null() && ownerHost.contains("Sysctls") && ownerHost["Sysctls"].is_object())
        for (const auto& [name, value] : ownerHost["Sysctls"].items()) hostConfig["Sysctls"][name] = value;
    hostConfig["PortBindings"] = withOtherPorts(hostConfig["PortBindings"], options.publish);
    hostConfig["RestartPolicy"] = {{"Name", "no"}, {"MaximumRetryCount", 0}};
    nameVolumes(facts, hostConfig);
    mountInit(facts, hostConfig);
    tellCriu(facts, options, hostConfig);
    // Written by the docker command when it created the original.
    hostConfig.erase("ContainerIDFile");

    const bool withHolder = (facts.destination.needsHolder() || options.rehearsal) && ownsNetwork(facts);
    std::vector<std::pair<std::string, Json>> endpoints;
    const auto primary = ownerHost.value("NetworkMode", "default");
    for (const Json all = owner.at("NetworkSettings").value("Networks", Json::object()); const auto& [name, endpoint] : all.items()) {
        if (name == "host" || name == "none") continue;
        const bool predefined = isPredefined(name);
        auto settings = predefined ? Json::object() : endpointSettings(endpoint, owner, withHolder ? spec.name : "");
        if (!withHolder && settings.contains("Aliases")) {
            auto aliases = settings["Aliases"].get<std::vector<std::string>>();
            std::erase(aliases, oldName);
            std::erase(aliases, spec.name);
            settings.erase("Aliases");
            if (!aliases.empty()) settings["Aliases"] = aliases;
        }
        const auto here = std::ranges::find(facts.networks, name, [](const Json& network) { return network.value("Name", ""); });
        const auto address = endpoint.value("IPAddress", "");
        // Connections that are kept need the address that they have.
        if (options.tcp == TcpWay::Keep && !predefined && here != facts.networks.end() && !translates(*here) && !address.empty())
            settings["IPAMConfig"]["IPv4Address"] = address;
        const bool first = name == primary || (primary == "default" && name == "bridge");
        endpoints.insert(first ? endpoints.begin() : endpoints.end(), {mappedNetwork(options, name), settings});
    }
    for (const auto& network : facts.networks) {
        const auto name = network.at("Name").get<std::string>();
        const auto target = mappedNetwork(options, name);
        const bool there = std::ranges::any_of(facts.networksThere, [&](const Json& other) { return other.value("Name", "") == target; });
        if (!isPredefined(name) && !there) spec.networksToMake.push_back(networkToMake(network, target));
    }

    Json networking = Json::object();
    if (!endpoints.empty()) {
        const auto& [name, settings] = endpoints.front();
        networking = {{"EndpointsConfig", {{name, settings}}}};
        spec.networks.assign(endpoints.begin() + 1, endpoints.end());
    }

    if (withHolder) {
        spec.holderName = spec.name + ".holder";
        Json holderConfig = Json::object();
        Json holderHost = Json::object();
        for (const auto* key : networkConfig) {
            if (spec.container.contains(key)) holderConfig[key] = spec.container[key];
            spec.container.erase(key);
        }
        for (const auto* key : networkHostConfig) {
            holderHost[key] = hostConfig[key];
            hostConfig.erase(key);
        }
        holderHost["NetworkMode"] = hostConfig["NetworkMode"];
        moveNetworkSysctls(hostConfig, holderHost);
        holderHost["Runtime"] = helper::runtime;
        holderHost["RestartPolicy"] = {{"Name", "no"}, {"MaximumRetryCount", 0}};
        holderConfig["Image"] = holderImage;
        holderConfig["Cmd"] = {"hold"};
        holderConfig["Labels"] = {{holderLabel, spec.name}};
        holderConfig["HostConfig"] = holderHost;
        holderConfig["NetworkingConfig"] = networking;
        spec.holder = holderConfig;
    } else {
        spec.container["NetworkingConfig"] = networking;
    }
    spec.container["HostConfig"] = hostConfig;
    return spec;
}

}  // namespace transship::migration
