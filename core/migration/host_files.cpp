// SPDX-License-Identifier: Apache-2.0
#include "core/migration/host_files.h"

#include "core/migration/look.h"

#include <algorithm>

namespace transship::migration {
namespace {

// Where dockerd looks for it (daemon/config: libexec directories, then PATH).
std::vector<std::string> candidates(const Json& info) {
    const auto name = info.value("InitBinary", "docker-init");
    if (name.starts_with('/')) return {name};
    std::vector<std::string> paths;
    for (const auto* directory : {"/usr/local/libexec/docker", "/usr/libexec/docker", "/usr/local/lib/docker", "/usr/lib/docker",
                                  "/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"})
        paths.push_back(std::string(directory) + "/" + name);
    return paths;
}

// The first of these that is a file.
Result<Json> firstFile(Line& line, const std::vector<std::string>& paths, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto found, look(line, paths, stop));
    const auto file = std::ranges::find(found, "file", [](const Json& entry) { return entry.value("type", ""); });
    return file == found.end() ? Json(nullptr) : *file;
}

bool runsUnderInit(const Facts& facts) {
    const auto pid = facts.container.at("State").value("Pid", 0);
    return std::ranges::any_of(facts.processes,
                               [&](const RunningProcess& process) { return process.pid == pid && process.command == "docker-init"; });
}

// What an earlier move mounted.
std::string mountedBefore(const Json& container) {
    for (const Json mounts = container.value("Mounts", Json::array()); const auto& mount : mounts)
        if (mount.value("Destination", "") == initTarget) return mount.value("Source", "");
    return {};
}

bool initDiffers(const Facts& facts) {
    if (facts.initHere.is_null()) return false;
    return facts.initThere.is_null() || facts.initThere.value("hash", "") != facts.initHere.value("hash", "");
}

bool usesSharedMemory(const Facts& facts) {
    return !facts.sharedMemory.is_null() && facts.sharedMemory.value("type", "") == "directory" && !facts.sharedMemory.value("empty", true);
}

}  // namespace

std::string carriedInit(const Facts& facts) {
    if (!initDiffers(facts) || !facts.bothAgents()) return {};
    return facts.destination.dockerRoot + "/transship/docker-init-" + facts.initHere.value("hash", "").substr(0, 12);
}

bool carriesSharedMemory(const Facts& facts) { return usesSharedMemory(facts) && facts.bothAgents(); }

std::string initSource(const Facts& facts) {
    if (auto path = carriedInit(facts); !path.empty() || facts.initThere.is_null()) return path;
    return facts.initThere.value("real", "") == facts.initThere.value("path", "") ? "" : facts.initThere.value("real", "");
}

std::string sharedMemoryMount(const std::string& dockerRoot, const std::string& container) {
    return dockerRoot + "/containers/" + container + "/mounts/shm";
}

Status surveyHostFiles(Facts& facts, Line& source, Line& destination, const std::stop_token& stop) {
    if (runsUnderInit(facts)) {
        const auto before = mountedBefore(facts.container);
        TRANSSHIP_ASSIGN(const auto engineHere, source.engine(stop));
        TRANSSHIP_ASSIGN(const auto infoHere, engineHere.get("/info"));
        TRANSSHIP_ASSIGN(facts.initHere, firstFile(source, before.empty() ? candidates(infoHere) : std::vector{before}, stop));
        TRANSSHIP_ASSIGN(const auto engineThere, destination.engine(stop));
        TRANSSHIP_ASSIGN(const auto infoThere, engineThere.get("/info"));
        TRANSSHIP_ASSIGN(facts.initThere, firstFile(destination, candidates(infoThere), stop));
    }
    if (facts.agentHere.serves) {
        TRANSSHIP_ASSIGN(const auto found,
                         look(source, {sharedMemoryMount(facts.source.dockerRoot, facts.container.at("Id").get<std::string>())}, stop));
        if (!found.empty()) facts.sharedMemory = found.front();
    }
    return {};
}

void checkHostFiles(const Facts& facts, Findings& findings) {
    if (initDiffers(facts) && !facts.bothAgents())
        findings.stop("init", "The container was started with --init, and docker-init is another program on the destination.",
                      "With the agent on both hosts, the source's comes along.");
    else if (initDiffers(facts))
        findings.warn(
            "init",
            "The container was started with --init, and docker-init is another program on the destination: the source's comes along as " +
                carriedInit(facts) + ".");
    if (usesSharedMemory(facts) && !facts.bothAgents())
        findings.stop("shm", "The container keeps something in /dev/shm.", "With the agent on both hosts, it comes along.");
    if (!facts.agentHere.serves)
        findings.unknown("shm-unknown",
                         "Without the agent on the source nobody can tell whether the container keeps something in /dev/shm.",
                         "If it does, the restore fails and the container goes on where it was.");
}

}  // namespace transship::migration
