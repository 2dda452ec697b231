// SPDX-License-Identifier: Apache-2.0
#include "core/migration/movable.h"

#include "core/host/containers.h"
#include "core/migration/holder.h"
#include "core/migration/stops.h"

namespace transship::migration {

Result<std::string> canMove(const host::Host& host, const host::HostFacts& source, const std::string& container,
                            const std::stop_token& stop) {
    Facts facts;
    facts.source = source;
    TRANSSHIP_ASSIGN(facts.container, host::inspect(host, container, stop));
    const auto engine = host.engine().with(stop);
    try {
        if (const auto mode = facts.container.at("HostConfig").value("NetworkMode", ""); mode.starts_with("container:")) {
            const auto owner = engine.get("/containers/" + mode.substr(std::string("container:").size()) + "/json");
            if (owner && isHolder(*owner)) facts.holder = *owner;
        }
        if (facts.container.at("State").value("Running", false)) {
            auto running = processes(engine, facts.container.at("Id").get<std::string>());
            if (running) facts.processes = std::move(*running);  // one that ends right now has none
        }
        const auto stops = stopsOfSource(facts);
        return stops.empty() ? std::string() : stops.front().text;
    } catch (const Json::exception& error) {
        return fail(ErrorKind::Failed, "What the Docker Engine tells about a container can't be understood.", error.what());
    }
}

}  // namespace transship::migration
