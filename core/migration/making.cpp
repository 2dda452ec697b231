// SPDX-License-Identifier: Apache-2.0
#include "core/migration/making.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/migration/networks.h"

namespace transship::migration {

Result<std::string> Making::createOne(const std::string& name, const Json& wanted) {
    TRANSSHIP_ASSIGN(const auto answer, m_engine.post("/containers/create", {{"name", name}}, wanted));
    auto id = answer.at("Id").get<std::string>();
    made("/containers/" + id, {{"force", "1"}});
    return id;
}

Result<Party> Making::create(Spec& spec, const Names& names, const std::string& architecture) {
    Party party{
        .host = m_engine.host(), .identity = {}, .jump = {}, .container = {}, .name = names.container, .holder = {}, .holderName = {}};
    party.restartPolicy = spec.restartPolicy;
    for (const auto& network : spec.networksToMake) {
        TRANSSHIP_ASSIGN(const auto answer, m_engine.post("/networks/create", {}, network));
        made("/networks/" + answer.at("Id").get<std::string>());
    }
    if (!spec.holderName.empty()) {
        // Whatever was looked at took it away again.
        TRANSSHIP_TRY(helper::ensureImage(m_engine, architecture));
        TRANSSHIP_ASSIGN(party.holder, createOne(names.holder, spec.holder));
        party.holderName = names.holder;
        party.holderRestartPolicy = spec.restartPolicy;
        TRANSSHIP_TRY(connectFurther(m_engine, spec, party.holder));
        TRANSSHIP_TRY(m_engine.post("/containers/" + party.holder + "/start"));
        spec.container["HostConfig"]["NetworkMode"] = "container:" + party.holder;
    }
    TRANSSHIP_ASSIGN(party.container, createOne(names.container, spec.container));
    if (party.holder.empty()) TRANSSHIP_TRY(connectFurther(m_engine, spec, party.container));
    return party;
}

std::string Making::undo() const {
    std::vector<std::string> left;
    for (auto each = m_paths.rbegin(); each != m_paths.rend(); ++each)
        if (const auto removed = m_engine.remove(each->first, each->second); !removed && removed.error().kind != ErrorKind::NotFound)
            left.push_back("It could not be removed again: " + summary(removed.error()));
    return joined(left, " ");
}

}  // namespace transship::migration
