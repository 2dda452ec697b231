// SPDX-License-Identifier: Apache-2.0
#include "core/migration/networks.h"

namespace transship::migration {

Status connectFurther(const engine::Engine& engine, const Spec& spec, const std::string& container) {
    for (const auto& [name, settings] : spec.networks)
        TRANSSHIP_TRY(engine.post("/networks/" + engine::urlEncoded(name) + "/connect", {},
                                  {{"Container", container}, {"EndpointConfig", settings}}));
    return {};
}

}  // namespace transship::migration
