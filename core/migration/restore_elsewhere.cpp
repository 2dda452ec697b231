// SPDX-License-Identifier: Apache-2.0
#include "core/migration/restore_elsewhere.h"

#include "core/base/pipe.h"
#include "core/base/text.h"
#include "core/checkpoint/archive.h"
#include "core/helper/helper.h"
#include "core/migration/look.h"
#include "core/migration/making.h"
#include "core/migration/restore_in_place.h"
#include "core/migration/settlement.h"

#include <algorithm>

namespace transship::migration {
namespace {

std::unexpected<Error> blocked(std::string what, std::string reason, std::string remedy) {
    return fail(ErrorKind::Blocked, std::move(what), std::move(reason), std::move(remedy));
}

class Elsewhere {
public:
    Elsewhere(Line& line, const std::function<Result<Source>()>& archive, const Options& options,
              const std::function<void(const std::string&)>& says, engine::Engine engine, const std::stop_token& stop)
        : m_line(&line), m_archive(&archive), m_options(&options), m_says(&says), m_engine(std::move(engine)), m_stop(stop) {}

    Result<RestoredElsewhere> run() {
        Making making(m_engine.with({}));
        auto done = understood(making);
        // Where it is not known what runs, a person looks first.
        if (done || done.error().kind == ErrorKind::NeedsPerson) return done;
        if (const auto left = making.undo(); !left.empty()) done.error().reason += " " + left;
        if (const auto removed = removeHelperImage(m_engine.with({})); !removed) done.error().reason += " " + summary(removed.error());
        return done;
    }

private:
    // What describes the container may come from anybody.
    Result<RestoredElsewhere> understood(Making& making) {
        try {
            return make(making);
        } catch (const Json::exception& error) {
            return fail(ErrorKind::Failed, "The archive does not describe its container.", printable(error.what()),
                        "Take another copy of it.");
        }
    }

    Result<RestoredElsewhere> make(Making& making) {
        (*m_says)("Reading the archive.");
        TRANSSHIP_ASSIGN(const auto from, (*m_archive)());
        TRANSSHIP_ASSIGN(auto opened, checkpoint::open(from));
        if (opened.about.is_null())
            return blocked("This archive is not Transship's.", "It has not all settings of its container.",
                           "It can be looked into: transship-cli checkpoint show FILE");
        m_about = std::move(opened.about);
        TRANSSHIP_TRY(survey());
        TRANSSHIP_ASSIGN(auto spec, specification());
        TRANSSHIP_TRY(nameIsFree(spec));
        TRANSSHIP_TRY(mountsAreThere());
        TRANSSHIP_ASSIGN(spec.container["Image"], image(making));
        (*m_says)("Making the container " + printable(spec.name) + ".");
        TRANSSHIP_ASSIGN(const auto party, making.create(spec, {spec.name, spec.holderName}, m_facts.destination.architecture));
        (*m_says)("Bringing the checkpoint.");
        TRANSSHIP_ASSIGN(const auto host, m_line->host());
        TRANSSHIP_ASSIGN(const auto imported, checkpoint::importInto(*host, party.container, {}, *m_archive, m_stop));
        (*m_says)("Restoring it.");
        auto restored = restoreInPlace(*m_line, party.container, imported.name, m_stop);
        if (!restored && !m_about.contains("image"))
            restored.error().remedy =
                "The archive is without the container's files; where it had written any that were open, export it again "
                "with --files. " +
                restored.error().remedy;
        if (!restored) return fail(std::move(restored.error()));
        RestoredElsewhere result{spec.name, imported.name, restored->processes, std::move(restored->remarks)};
        Record record;
        record.destination = party;
        if (const auto given = givePolicies(*m_line, record); !given)
            result.remarks.push_back("Its restart policy could not be set: " + summary(given.error()));
        return result;
    }

    Status survey() {
        m_facts.container = m_about.at("container");
        m_facts.holder = m_about.value("holder", Json());
        m_facts.networks = m_about.value("networks", std::vector<Json>());
        TRANSSHIP_ASSIGN(const auto host, m_line->host());
        TRANSSHIP_ASSIGN(m_facts.destination, host::survey(*host, m_stop));
        if (const auto wanted = m_about.value("architecture", ""); wanted != m_facts.destination.architecture)
            return blocked("The checkpoint is of another kind of machine.", "It was made on " + printable(wanted) + ".",
                           "Restore it on a host of that kind.");
        TRANSSHIP_ASSIGN(const auto networks, m_engine.get("/networks"));
        m_facts.networksThere = networks.get<std::vector<Json>>();
        return {};
    }

    Result<Spec> specification() {
        TRANSSHIP_ASSIGN(m_helper, helper::ensureImage(m_engine, m_facts.destination.architecture));
        return makeSpec(m_facts, *m_options, m_helper);
    }

    Status nameIsFree(const Spec& spec) const {
        for (const auto& name : {spec.name, spec.holderName}) {
            if (name.empty()) continue;
            const auto there = m_engine.get("/containers/" + engine::urlEncoded(name) + "/json");
            if (there)
                return fail(ErrorKind::Conflict, "There is a container " + printable(name) + " on " + m_engine.host() + " already.", "",
                            "Choose another name with --name, or put the checkpoint into that container: transship-cli checkpoint import");
            if (there.error().kind != ErrorKind::NotFound) return fail(there.error());
        }
        return {};
    }

    // What they hold is not in an archive.
    Status mountsAreThere() {
        std::vector<std::string> missing;
        std::vector<std::string> paths;
        for (const Json mounts = m_facts.container.value("Mounts", Json::array()); const auto& mount : mounts) {
            const auto type = mount.value("Type", "");
            if (type == "bind") paths.push_back(mount.value("Source", ""));
            if (type != "volume") continue;
            const auto name = mount.value("Name", "");
            const auto volume = m_engine.get("/volumes/" + engine::urlEncoded(name));
            if (!volume && volume.error().kind != ErrorKind::NotFound) return fail(volume.error());
            if (!volume) missing.push_back("the volume " + name);
        }
        if (!paths.empty()) {
            TRANSSHIP_ASSIGN(const auto seen, look(*m_line, paths, m_stop));
            for (std::size_t i = 0; i < std::min(paths.size(), seen.size()); ++i)
                if (seen[i].value("type", "") == "missing") missing.push_back(paths[i]);
        }
        if (missing.empty()) return {};
        return blocked("What the container has mounted is not on " + m_engine.host() + ".", printable(joined(missing, ", ")) + ".",
                       "An archive holds no volumes and no directories of the host: bring them there, with what was in them.");
    }

    // The name or id to make the container with.
    Result<std::string> image(Making& making) {
        if (const auto brought = m_about.find("image"); brought != m_about.end())
            return load(brought->at("name").get<std::string>(), making);
        const auto id = m_facts.container.at("Image").get<std::string>();
        const auto reference = m_facts.container.at("Config").at("Image").get<std::string>();
        for (const auto& name : {id, reference}) {
            const auto there = m_engine.get("/images/" + engine::urlEncoded(name) + "/json");
            if (!there && there.error().kind != ErrorKind::NotFound) return fail(there.error());
            if (there && (name == id || there->value("RootFS", Json::object()).value("Layers", Json()) == m_about.value("layers", Json(1))))
                return name;
        }
        return blocked("The container's image is not on " + m_engine.host() + ".", printable(reference) + ", " + printable(id) + ".",
                       "Bring it there with docker pull or docker save and load, or export the checkpoint again with --files.");
    }

    Result<std::string> load(const std::string& name, Making& making) {
        (*m_says)("Bringing its image.");
        const auto path = "/images/" + engine::urlEncoded(name);
        const auto before = m_engine.get(path + "/json");
        if (!before && before.error().kind != ErrorKind::NotFound) return fail(before.error());
        if (!before) making.made(path);
        TRANSSHIP_ASSIGN(const auto from, (*m_archive)());
        TRANSSHIP_TRY(relay([&](const Sink& sink) { return checkpoint::imageOf(from, sink); },
                            [&](const Source& stream) -> Status {
                                TRANSSHIP_TRY(m_engine.upload("POST", "/images/load", {{"quiet", "1"}}, stream, std::chrono::minutes(10)));
                                return {};
                            }));
        TRANSSHIP_TRY(m_engine.get(path + "/json"));
        return name;
    }

    Line* m_line;
    const std::function<Result<Source>()>* m_archive;
    const Options* m_options;
    const std::function<void(const std::string&)>* m_says;
    engine::Engine m_engine;
    std::stop_token m_stop;
    Json m_about;
    Facts m_facts;
    std::string m_helper;
};

}  // namespace

Result<RestoredElsewhere> restoreElsewhere(Line& line, const std::function<Result<Source>()>& archive, const Options& options,
                                           const std::function<void(const std::string&)>& says, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(auto engine, line.engine(stop));
    return Elsewhere(line, archive, options, says, std::move(engine), stop).run();
}

}  // namespace transship::migration
