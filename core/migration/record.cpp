// SPDX-License-Identifier: Apache-2.0
#include "core/migration/record.h"

#include "core/base/text.h"

namespace transship::migration {
namespace {

Json partyJson(const Party& party) {
    return {{"host", party.host},
            {"identity", party.identity},
            {"jump", party.jump},
            {"container", party.container},
            {"name", party.name},
            {"holder", party.holder},
            {"holder_name", party.holderName},
            {"restart_policy", party.restartPolicy},
            {"holder_restart_policy", party.holderRestartPolicy}};
}

Party partyFrom(const Json& json) {
    Party party;
    party.host = json.at("host").get<std::string>();
    party.identity = json.value("identity", "");
    party.jump = json.value("jump", "");
    party.container = json.value("container", "");
    party.name = json.at("name").get<std::string>();
    party.holder = json.value("holder", "");
    party.holderName = json.value("holder_name", "");
    party.restartPolicy = json.value("restart_policy", Json());
    party.holderRestartPolicy = json.value("holder_restart_policy", Json());
    return party;
}

}  // namespace

std::string originalName(const Record& record) { return record.source.name + ".moved-" + record.id.substr(record.id.rfind('-') + 1); }

std::string pauseByHand(const Record& record) {
    auto words = record.runc.empty() ? std::vector<std::string>{"runc", "--root", "/run/docker/runtime-runc/moby"} : record.runc;
    words.insert(words.end(), {"pause", record.source.container});
    return shellCommand(words);
}

Json toJson(const Record& record) {
    return {{"id", record.id},
            {"started", record.started},
            {"source", partyJson(record.source)},
            {"destination", partyJson(record.destination)},
            {"image", record.image},
            {"image_brought", record.imageBrought},
            {"tag_added", record.tagAdded},
            {"networks_made", record.networksMade},
            {"volumes_made", record.volumesMade},
            {"paths_made", record.pathsMade},
            {"set_aside", record.setAside},
            {"temporary", record.temporary},
            {"criu_options", record.criuOptions},
            {"network_cut", record.networkCut},
            {"runc", record.runc},
            {"checkpoint", record.checkpoint},
            {"lock", record.lock},
            {"frozen", record.frozen},
            {"verified", record.verified},
            {"committed", record.committed},
            {"rehearsal", record.rehearsal},
            {"let_go", record.letGo},
            {"remove_source", record.removeSource},
            {"auto_remove", record.autoRemove}};
}

Result<Record> recordFromJson(const Json& json) {
    try {
        Record record;
        record.id = json.at("id").get<std::string>();
        record.started = json.value("started", "");
        record.source = partyFrom(json.at("source"));
        record.destination = partyFrom(json.at("destination"));
        record.image = json.value("image", "");
        record.imageBrought = json.value("image_brought", false);
        record.tagAdded = json.value("tag_added", "");
        record.volumesMade = json.value("volumes_made", std::vector<std::string>());
        record.pathsMade = json.value("paths_made", std::vector<std::string>());
        record.setAside = json.value("set_aside", std::vector<std::string>());
        record.temporary = json.value("temporary", std::vector<std::string>());
        record.networksMade = json.value("networks_made", std::vector<std::string>());
        record.criuOptions = json.value("criu_options", "");
        record.networkCut = json.value("network_cut", false);
        record.runc = json.value("runc", std::vector<std::string>());
        record.checkpoint = json.value("checkpoint", "");
        record.lock = json.value("lock", "");
        record.frozen = json.value("frozen", false);
        record.verified = json.value("verified", false);
        record.committed = json.value("committed", false);
        record.rehearsal = json.value("rehearsal", false);
        record.letGo = json.value("let_go", false);
        record.removeSource = json.value("remove_source", false);
        record.autoRemove = json.value("auto_remove", false);
        return record;
    } catch (const Json::exception& error) {
        return fail(ErrorKind::Failed, "A migration's record can't be understood.", error.what());
    }
}

}  // namespace transship::migration
