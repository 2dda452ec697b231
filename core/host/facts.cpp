// SPDX-License-Identifier: Apache-2.0
#include "core/host/facts.h"

#include <charconv>

namespace transship::host {

int HostFacts::engineMajor() const {
    int major = 0;
    std::from_chars(engineVersion.data(), engineVersion.data() + engineVersion.size(), major);
    return major;
}

Result<HostFacts> survey(const Host& host, const std::stop_token& stop) {
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    TRANSSHIP_ASSIGN(const auto version, engine.get("/version"));
    if (!info.is_object() || !version.is_object())
        return fail(ErrorKind::Failed, "The Docker Engine of " + host.name() + " tells nothing about itself.");
    HostFacts facts;
    try {
        facts.address = host.name();
        facts.road = roadText(host.road());
        facts.engineVersion = version.value("Version", "");
        facts.apiVersion = engine.apiVersion();
        facts.kernel = info.value("KernelVersion", "");
        facts.architecture = info.value("Architecture", "");
        facts.operatingSystem = info.value("OperatingSystem", "");
        facts.storageDriver = info.value("Driver", "");
        facts.dockerRoot = info.value("DockerRootDir", "");
        facts.cgroupVersion = info.value("CgroupVersion", "1");
        facts.cgroupDriver = info.value("CgroupDriver", "");
        facts.defaultRuntime = info.value("DefaultRuntime", "");
        if (const auto options = info.find("SecurityOptions"); options != info.end() && options->is_array())
            facts.securityOptions = options->get<std::vector<std::string>>();
        facts.experimental = info.value("ExperimentalBuild", false);
        facts.swarm = info.contains("Swarm") && info["Swarm"].is_object() && info["Swarm"].value("LocalNodeState", "") == "active";
        facts.memory = info.value("MemTotal", std::uint64_t{0});
        facts.containersRunning = info.value("ContainersRunning", 0);
    } catch (const engine::Json::exception& error) {
        return fail(ErrorKind::Failed, "What the Docker Engine of " + host.name() + " tells about itself can't be understood.",
                    error.what());
    }
    return facts;
}

engine::Json toJson(const HostFacts& facts) {
    return {{"address", facts.address},
            {"road", facts.road},
            {"engine", facts.engineVersion},
            {"api", facts.apiVersion},
            {"kernel", facts.kernel},
            {"architecture", facts.architecture},
            {"operating_system", facts.operatingSystem},
            {"storage_driver", facts.storageDriver},
            {"docker_root", facts.dockerRoot},
            {"cgroup_version", facts.cgroupVersion},
            {"cgroup_driver", facts.cgroupDriver},
            {"default_runtime", facts.defaultRuntime},
            {"security_options", facts.securityOptions},
            {"experimental", facts.experimental},
            {"swarm", facts.swarm},
            {"memory_bytes", facts.memory},
            {"containers_running", facts.containersRunning}};
}

HostFacts hostFactsFromJson(const engine::Json& json) {
    HostFacts facts;
    facts.address = json.value("address", "");
    facts.road = json.value("road", "");
    facts.engineVersion = json.value("engine", "");
    facts.apiVersion = json.value("api", "");
    facts.kernel = json.value("kernel", "");
    facts.architecture = json.value("architecture", "");
    facts.operatingSystem = json.value("operating_system", "");
    facts.storageDriver = json.value("storage_driver", "");
    facts.dockerRoot = json.value("docker_root", "");
    facts.cgroupVersion = json.value("cgroup_version", "");
    facts.cgroupDriver = json.value("cgroup_driver", "");
    facts.defaultRuntime = json.value("default_runtime", "");
    facts.securityOptions = json.value("security_options", std::vector<std::string>());
    facts.experimental = json.value("experimental", false);
    facts.swarm = json.value("swarm", false);
    facts.memory = json.value("memory_bytes", std::uint64_t{0});
    facts.containersRunning = json.value("containers_running", 0);
    return facts;
}

}  // namespace transship::host
