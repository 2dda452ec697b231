// SPDX-License-Identifier: Apache-2.0
#include "core/migration/stops.h"

#include "core/base/text.h"
#include "core/migration/advice.h"
#include "core/migration/binds.h"
#include "core/migration/connections.h"
#include "core/migration/criu_options.h"
#include "core/migration/file_locks.h"
#include "core/migration/holder.h"
#include "core/migration/host_files.h"
#include "core/migration/inner_mounts.h"
#include "core/migration/logs.h"
#include "core/migration/volumes.h"
#include "core/preflight/checks.h"

#include <arpa/inet.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace transship::migration {
namespace {

constexpr int newestTestedEngine = 28;

// `asksDocker`: whether Docker itself is asked for the dump, or for the restore.
void checkHost(const host::HostFacts& host, Findings& findings, const std::string& side, bool asksDocker) {
    if (!host.experimental && !asksDocker)
        findings.note("experimental-" + side,
                      "The Docker daemon of " + host.address +
                          " has checkpoints switched off. The host's runc makes the dump, so it goes without; the way back does not.",
                      "Switch them on before the container shall come back.");
    else if (!host.experimental)
        findings.stop("experimental-" + side, "The Docker daemon of " + host.address + " has checkpoints switched off.",
                      "Put \"experimental\": true into /etc/docker/daemon.json there and restart Docker. A restart stops its containers "
                      "unless live-restore is on.");
    if (host.storageDriver == "overlayfs")
        findings.stop(
            "storage-" + side,
            "Docker on " + host.address + " keeps its images in containerd's store; only the storage driver overlay2 is supported so far.",
            "\"features\": {\"containerd-snapshotter\": false} in /etc/docker/daemon.json switches it off; images and containers of the "
            "other store are not seen then.");
    else if (host.storageDriver != "overlay2")
        findings.stop("storage-" + side,
                      "The storage driver of " + host.address + " is " + host.storageDriver + "; only overlay2 is supported so far.");
    if (host.operatingSystem == "Docker Desktop")
        findings.stop("docker-desktop-" + side,
                      "Docker on " + host.address + " is Docker Desktop, whose engine is inside a virtual machine.",
                      "Use a host with Docker Engine.");
    if (host.engineMajor() > newestTestedEngine)
        findings.warn("engine-new-" + side,
                      "Docker " + host.engineVersion + " on " + host.address + " is newer than any engine Transship was tested with (" +
                          std::to_string(newestTestedEngine) + ").",
                      "Try it with a container that may be lost first.");
    if (std::ranges::any_of(host.securityOptions, [](const auto& option) { return option.contains("rootless"); }))
        findings.stop("rootless-" + side, "Docker on " + host.address + " runs rootless; CRIU needs root there.");
    if (std::ranges::any_of(host.securityOptions, [](const auto& option) { return option.contains("userns"); }))
        findings.stop("userns-" + side, "Docker on " + host.address + " remaps users (userns-remap), which CRIU can't restore.");
}

void checkAgent(const Facts& facts, Findings& findings) {
    for (const auto& [agent, host] : {std::pair(&facts.agentHere, &facts.source), std::pair(&facts.agentThere, &facts.destination)})
        if (!agent->serves)
            findings.warn("agent",
                          "Without the agent on " + host->address + " (" + agent->reason +
                              ") all files are read once more while the container stands still" +
                              (host == &facts.source ? ", and if this program or its network dies then, the container stays frozen until "
                                                       "transship-cli recover."
                                                     : "."));
}

bool confines(const host::HostFacts& host, const std::string& module) {
    return std::ranges::any_of(host.securityOptions, [&](const auto& option) { return option.contains("name=" + module); });
}

void checkPair(const Facts& facts, Findings& findings) {
    const auto& [from, to] = std::pair(facts.source, facts.destination);
    if (from.architecture != to.architecture)
        findings.stop("architecture", "The source is " + from.architecture + ", the destination is " + to.architecture +
                                          ": a running process can't change its processor.");
    if (from.cgroupVersion != to.cgroupVersion)
        findings.stop("cgroup",
                      "The source uses control groups v" + from.cgroupVersion + ", the destination v" + to.cgroupVersion +
                          ": CRIU can't restore the container's mounts of the one on the other.",
                      "Choose a destination with the same version; docker info shows it as Cgroup Version.");
    for (const auto* name : {"apparmor", "selinux"})
        if (confines(from, name) != confines(to, name))
            findings.warn("lsm",
                          std::string(confines(from, name) ? "The source" : "The destination") + " confines containers by " + name +
                              ", the other host does not.",
                          "A restore that fails for it is rolled back; a rehearsal tells beforehand.");
    if (from.engineMajor() > to.engineMajor())
        findings.warn("engine-older",
                      "The destination's Docker " + to.engineVersion + " is older than the source's " + from.engineVersion + ".",
                      "Its CRIU must not be older than the source's, or the restore fails and the container goes on where it was.");
}

// A process that docker exec started is not below the container's first one, so CRIU does not see it.
void checkExec(const Facts& facts, Findings& findings) {
    constexpr int soon = 10;  // seconds; what runs longer is no health check, and hardly ends by itself
    const int first = facts.container.at("State").value("Pid", 0);
    for (const auto& process : facts.processes) {
        const bool below = std::ranges::find(facts.processes, process.parent, &RunningProcess::pid) != facts.processes.end();
        if (process.pid == first || below || process.age < soon) continue;
        findings.stop("exec",
                      "Process " + std::to_string(process.pid) + " (" + printable(process.command) +
                          ") was started by docker exec; a dump would lose it.",
                      "End it. If it ends by itself within a minute, the migration waits for it with --ignore exec.");
    }
}

void checkState(const Facts& facts, Findings& findings) {
    const auto& state = facts.container.at("State");
    if (!state.value("Running", false))
        findings.stop("not-running", "The container does not run.",
                      "Start it first. A stopped container needs no migration of its memory.");
    else if (state.value("Paused", false))
        findings.stop("paused", "The container is paused.",
                      "docker unpause it first, so that nobody is surprised when it runs on the other host.");
    else if (state.value("Restarting", false))
        findings.stop("restarting", "The container is restarting.", "Find out why it does not stay up.");
    for (const auto& process : facts.processes)
        if (process.state.starts_with('T'))
            findings.stop("stopped-process",
                          "Process " + std::to_string(process.pid) + " (" + process.command + ") is stopped: a dump would hang on it.",
                          "Let it go on with kill -CONT " + std::to_string(process.pid) + " on the source, or end it.");
    checkExec(facts, findings);
    if (isHolder(facts.container))
        findings.stop("holder", "This is the holder of another container's network. It moves with that container.");
}

void checkMounts(const Facts& facts, const Options& options, Findings& findings) {
    for (const Json mounts = facts.container.value("Mounts", Json::array()); const auto& mount : mounts) {
        const auto type = mount.value("Type", "");
        if (type == "tmpfs" || type == "volume" || type == "bind") continue;
        findings.stop("mounts",
                      fmt::format("The {0} at {1} would stay behind: {0} mounts are not moved.", type, mount.value("Destination", "?")),
                      "Keep what the container needs in a volume.");
    }
    const auto named = [&](const auto& moves, const std::string& target) {
        return std::ranges::any_of(moves, [&](const auto& move) { return move.target == target; });
    };
    for (const auto& [target, way] : options.mounts)
        if (!named(facts.volumes, target) && !named(facts.binds, target))
            findings.stop("mount-unknown", "The container has no volume or bind mount at " + target + ", which --mount names.");
}

void checkVolumes(const Facts& facts, const Options& options, Findings& findings) {
    const auto moves = volumeMoves(facts, options);
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const auto& move = moves[i];
        const auto& volume = facts.volumes[i];
        const auto what = "The volume " + move.name + " (" + move.target + ")";
        if (move.carried) findings.stopIfShared("volume-shared", what, move.target, volume.users);
        if (move.aside)
            findings.warn("volume-aside", what + ": what the destination has under that name is renamed, and put back if anything fails.");
        if (move.carried && !volume.there.is_null() && !volume.keptThere && !move.aside)
            findings.stop("volume-there", what + " exists on the destination already.",
                          "If it holds what this container needs, use it with --mount " + move.target +
                              "=reuse, or have it moved aside with --mount " + move.target + "=copy.");
        if (move.carried && volume.keptThere)
            findings.warn(
                "volume-kept",
                what + " was kept on the destination by an earlier move: it is brought up to date, and only what differs is copied.");
        if (move.way == MountWay::Reuse && volume.there.is_null())
            findings.stop("volume-missing", what + " does not exist on the destination, so it can't be used again.");
        const auto held = heldByHost(volume.here);
        if (!held.empty() && move.way == MountWay::Copy)
            findings.stop(
                "volume-host", fmt::format("{} keeps its content {}, where its driver mounts it: that is not copied.", what, held),
                fmt::format("Make the volume on the destination, bring the content there, and use it with --mount {0}=reuse; or begin "
                            "with an empty one with --mount {0}=skip.",
                            move.target));
        else if (!move.carried && move.way == MountWay::Copy && volume.there.is_null())
            findings.warn("volume-elsewhere",
                          what + " keeps its content where its driver " + volume.here.value("Driver", "?") +
                              " puts it: it is made again with the same options, not copied.",
                          "The destination must reach the same place, or the restore fails and the container goes on where it was.");
    }
    if (std::ranges::any_of(moves, &VolumeMove::carried) && !facts.bothAgents())
        findings.warn("volumes-frozen",
                      "The files of its volumes are read once more while the container stands still, so the downtime grows with them.");
}

void checkConfiguration(const Facts& facts, Findings& findings) {
    const auto& config = facts.container.at("Config");
    const auto& hostConfig = facts.container.at("HostConfig");
    for (const auto& [key, word] : {std::pair("PidMode", "process"), std::pair("UTSMode", "host name")})
        if (const auto mode = hostConfig.value(key, ""); !mode.empty())
            findings.stop("namespaces", std::string("The container shares a ") + word + " namespace (" + mode + "), which can't be moved.");
    if (const auto mode = hostConfig.value("IpcMode", ""); mode == "host" || mode.starts_with("container:"))
        findings.stop("namespaces", "The container shares an IPC namespace (" + mode + "), which can't be moved.");
    if (isSet(hostConfig, "Devices") || isSet(hostConfig, "DeviceRequests"))
        findings.stop("devices", "The container uses devices of its host.",
                      "Start it without, if its program can do without for a while. --ignore devices tries it all the same.");
    if (isSet(hostConfig, "VolumesFrom")) findings.stop("volumes-from", "The container takes volumes from another one.");
    if (isSet(hostConfig, "Links"))
        findings.stop("links", "The container has links (--link) to others, which stay behind.",
                      "Put both on a user-defined network instead.");
    if (const auto runtime = hostConfig.value("Runtime", ""); !runtime.empty() && runtime != "runc" && runtime != "io.containerd.runc.v2")
        findings.stop("runtime", "The container runs under " + runtime + "; only runc can checkpoint and restore.");
    if (config.contains("Labels") && config["Labels"].is_object()) {
        if (config["Labels"].contains("com.docker.swarm.service.id"))
            findings.stop("swarm", "The container belongs to a Swarm service.",
                          "Let Swarm move it: docker node update --availability drain NODE");
        if (config["Labels"].contains("io.kubernetes.pod.name"))
            findings.stop("kubernetes", "The container belongs to a Kubernetes pod.", "Let Kubernetes move it: kubectl drain NODE");
    }
    if (const auto labels = config.value("Labels", Json()); labels.is_object() && labels.contains("com.docker.compose.project"))
        findings.warn("compose",
                      "The container belongs to the Compose project " + labels.value("com.docker.compose.project", "") +
                          ": docker compose up on the source would make it again, beside its copy, and on the destination in place of it.",
                      "Change the project's files before anybody runs it.");
    if (!facts.healers.empty() && facts.container.at("State").contains("Health"))
        findings.warn("healer",
                      joined(facts.healers, ", ") + " restarts unhealthy containers of " + facts.source.address +
                          ", and a frozen one counts as unhealthy: a restart in the hold would stop the migration.",
                      "docker pause " + shellQuoted(facts.healers.front()) + " there until the container has moved.");
    if (const auto profile = facts.container.value("AppArmorProfile", "");
        !profile.empty() && profile != "docker-default" && profile != "unconfined")
        findings.warn("apparmor-profile", "The container is confined by the AppArmor profile " + printable(profile) + ".",
                      "Load it on the destination first: apparmor_parser -r on its file.");
    if (hostConfig.value("AutoRemove", false))
        findings.warn("auto-remove", "The container was started with --rm: the original vanishes when its processes are ended.");
    if (!keepsLogFiles(facts.container))
        findings.warn("logs", "What the container gave to its log driver so far stays where that driver put it.",
                      "What docker logs still shows is saved beside the journal.");
    else if (!facts.bothAgents())
        findings.warn("logs", "Without the agent on both hosts, what the container wrote to its log so far is saved beside the journal.",
                      "docker logs on the destination begins with the move.");
}

void checkNetworkMode(const Facts& facts, Findings& findings) {
    const auto mode = facts.container.at("HostConfig").value("NetworkMode", "");
    if (mode.starts_with("container:") && facts.holder.is_null())
        findings.stop("network-mode", "The container uses the network of another container, which stays behind.");
}

void checkNetwork(const Facts& facts, const Spec& spec, Findings& findings) {
    if (!facts.sharing.empty())
        findings.stop("network-shared", "Other containers use this one's network: " + joined(facts.sharing, ", ") + ".",
                      "Stop them first; they would lose it.");
    for (const auto& network : facts.networks) {
        const auto driver = network.value("Driver", "");
        if (driver != "bridge" && driver != "host" && driver != "null")
            findings.stop("network-driver",
                          "The network " + network.value("Name", "") + " has the driver " + driver + ", which is not supported yet.");
    }
    const auto& owner = spec.holder.is_null() ? spec.container : spec.holder;
    auto endpoints = spec.networks;
    for (const Json all = owner.value("NetworkingConfig", Json::object()).value("EndpointsConfig", Json::object());
         const auto& [name, settings] : all.items())
        endpoints.emplace_back(name, settings);
    for (const auto& [name, settings] : endpoints) {
        const auto address = settings.value("IPAMConfig", Json::object()).value("IPv4Address", "");
        const auto there =
            std::ranges::find_if(facts.networksThere, [&](const Json& network) { return network.value("Name", "") == name; });
        if (there == facts.networksThere.end()) continue;
        if (address.empty()) continue;
        bool inside = false;
        for (const auto& pool : there->value("IPAM", Json::object()).value("Config", Json::array()))
            inside = inside || contains(pool.value("Subnet", ""), address);
        if (!inside)
            findings.stop("address",
                          std::string("The fixed address ").append(address).append(" does not lie in the network ").append(name) +
                              " of the destination.",
                          "Make the network there with the same subnet, or choose another one with --network OLD=NEW.");
        for (const auto& other : there->value("Containers", Json::object()))
            if (other.value("IPv4Address", "").starts_with(address + "/"))
                findings.stop("address",
                              "The fixed address " + address + " is taken on the destination by " + other.value("Name", "") + ".");
    }
}

void checkDestination(const Facts& facts, const Spec& spec, Findings& findings) {
    if (facts.source.address == facts.destination.address) findings.stop("same-host", "Source and destination are the same host.");
    if (!engine::isName(spec.name))
        findings.stop("name", "\"" + printable(spec.name) + "\" is no name for a container.", "Use letters, digits, _, . and -.");
    const auto& owner = spec.holder.is_null() ? spec.container : spec.holder;
    const auto bindings = owner.at("HostConfig").value("PortBindings", Json());
    for (const auto& container : facts.containersThere) {
        const auto names = container.value("Names", std::vector<std::string>());
        for (const auto& name : {spec.name, spec.holderName})
            if (!name.empty() && std::ranges::find(names, "/" + name) != names.end())
                findings.stop("name-taken", "There is a container " + name + " on the destination already.",
                              "Choose another name with --name, or remove it.");
        if (!bindings.is_object()) continue;
        const auto ports = container.value("Ports", Json::array());
        for (const auto& [port, list] : bindings.items()) {
            if (!list.is_array()) continue;
            for (const auto& wanted : list) {
                const auto number = wanted.value("HostPort", "");
                // One that is published for IPv4 and IPv6 is listed twice.
                const auto taken = [&](const Json& used) {
                    return std::to_string(used.value("PublicPort", 0)) == number && port.ends_with("/" + used.value("Type", "tcp"));
                };
                if (std::ranges::any_of(ports, taken))
                    findings.stop("port-taken",
                                  "Port " + number + " of the destination is taken by " +
                                      (names.empty() ? "a container" : names.front().substr(1)) + ".",
                                  "Choose another one with --publish " + number + "=NEW.");
            }
        }
    }
}

}  // namespace

bool contains(const std::string& subnet, const std::string& address) {
    const auto slash = subnet.find('/');
    in_addr base{};
    in_addr wanted{};
    if (slash == std::string::npos || inet_pton(AF_INET, subnet.substr(0, slash).c_str(), &base) != 1 ||
        inet_pton(AF_INET, address.c_str(), &wanted) != 1)
        return false;
    const auto bits = std::strtoul(subnet.c_str() + slash + 1, nullptr, 10);
    if (bits > 32) return false;
    const std::uint32_t mask = bits == 0 ? 0 : ~std::uint32_t{0} << (32 - bits);
    return (ntohl(base.s_addr) & mask) == (ntohl(wanted.s_addr) & mask);
}

std::vector<Finding> stopsOfSource(const Facts& facts) {
    Findings findings;
    checkState(facts, findings);
    checkHost(facts.source, findings, "source", false);  // an agent may serve, once it is asked for
    checkConfiguration(facts, findings);
    checkNetworkMode(facts, findings);
    return findings.of(preflight::Severity::Block);
}

Findings findStops(const Facts& facts, const Options& options, const Spec& spec) {
    Findings findings(options.ignore);
    checkState(facts, findings);
    checkHost(facts.source, findings, "source", !facts.agentHere.serves || !facts.runtime.reason.empty());
    checkHost(facts.destination, findings, "destination", true);
    checkAgent(facts, findings);
    checkPair(facts, findings);
    checkConfiguration(facts, findings);
    checkMounts(facts, options, findings);
    checkVolumes(facts, options, findings);
    checkBinds(facts, options, findings);
    checkHostFiles(facts, findings);
    checkInnerMounts(facts, findings);
    checkConnections(facts, options, findings);
    checkFileLocks(facts, findings);
    checkNetworkMode(facts, findings);
    checkNetwork(facts, spec, findings);
    checkDestination(facts, spec, findings);
    preflight::check({.source = facts.source,
                      .destination = facts.destination,
                      .machineHere = facts.machineHere,
                      .machineThere = facts.machineThere,
                      .held = facts.held,
                      .memory = facts.memory,
                      .arriving = missingImageBytes(facts) + facts.writable,
                      .tcpOptions = !dumpFlags(facts, options).empty()},
                     findings);
    advise(facts, findings);
    return findings;
}

}  // namespace transship::migration
