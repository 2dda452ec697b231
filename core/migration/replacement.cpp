// SPDX-License-Identifier: Apache-2.0
#include "core/migration/replacement.h"

#include "core/base/text.h"
#include "core/checkpoint/staged.h"
#include "core/checkpoint/surroundings.h"
#include "core/helper/helper.h"
#include "core/migration/settlement.h"

namespace transship::migration {

Replacement::Replacement(Line& line, const host::Host& host, host::HostFacts facts, checkpoint::Place original)
    : m_line(&line),
      m_host(&host),
      m_facts(std::move(facts)),
      m_original(std::move(original)),
      m_engine(host.engine().with({})),
      m_making(m_engine),
      m_name(m_original.container.at("Name").get<std::string>().substr(1)) {}

Result<checkpoint::Place> Replacement::make(const std::string& name, const checkpoint::Images& images, const std::stop_token& stop) {
    const auto engine = m_host->engine().with(stop);
    Facts facts;
    facts.container = m_original.container;
    facts.destination = m_facts;
    TRANSSHIP_ASSIGN(const auto around, checkpoint::surroundings(engine, m_original.container));
    facts.networks = around.at("networks").get<std::vector<Json>>();
    facts.networksThere = facts.networks;
    TRANSSHIP_ASSIGN(const auto helper, helper::ensureImage(engine, m_facts.architecture));
    auto spec = makeSpec(facts, {}, helper);
    TRANSSHIP_ASSIGN(const auto image, checkpoint::commitFiles(engine, m_original.container, name));
    m_making.made("/images/" + image);
    spec.container["Image"] = image;
    TRANSSHIP_ASSIGN(m_party, m_making.create(spec, {m_name + checkpoint::stagedSuffix, spec.holderName}, m_facts.architecture));
    TRANSSHIP_ASSIGN(const auto container, engine.get("/containers/" + m_party.container + "/json"));
    TRANSSHIP_TRY(checkpoint::stage(*m_host, m_original, name, images, {container, name, "kept-" + randomHex(8)}, stop));
    return checkpoint::placeOf(*m_host, m_party.container, name, stop);
}

std::vector<std::string> Replacement::takePlace() {
    std::vector<std::string> remarks;
    const auto kept = m_name + ".before-" + randomHex(3);
    const auto swap = [&]() -> Status {
        const auto original = "/containers/" + m_original.id;
        TRANSSHIP_TRY(m_engine.post(original + "/update", {}, {{"RestartPolicy", {{"Name", "no"}, {"MaximumRetryCount", 0}}}}));
        TRANSSHIP_TRY(m_engine.post(original + "/rename", {{"name", kept}}));
        remarks.push_back(
            "A new container took its place, since this engine restores none with a network of its own. The old one is kept "
            "as " +
            kept + ", stopped, with its checkpoints.");
        TRANSSHIP_TRY(m_engine.post("/containers/" + m_party.container + "/rename", {{"name", m_name}}));
        return {};
    };
    if (const auto swapped = swap(); !swapped)
        remarks.push_back("It runs as " + m_party.name + ", and could not be given its name: " + summary(swapped.error()));
    Record record;
    record.destination = m_party;
    if (const auto given = givePolicies(*m_line, record); !given)
        remarks.push_back("Its restart policy could not be set: " + summary(given.error()));
    return remarks;
}

std::string Replacement::undo() {
    auto left = m_making.undo();
    if (const auto removed = removeHelperImage(m_engine); !removed) left += " " + summary(removed.error());
    return left;
}

}  // namespace transship::migration
