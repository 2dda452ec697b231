// SPDX-License-Identifier: Apache-2.0
#include "core/helper/helper.h"
#include "core/migration/binds.h"
#include "core/migration/criu_options.h"
#include "core/migration/direct.h"
#include "core/migration/host_files.h"
#include "core/migration/images.h"
#include "core/migration/lock.h"
#include "core/migration/look.h"
#include "core/migration/networks.h"
#include "core/migration/pre_copy.h"
#include "core/migration/run.h"

namespace transship::migration {

Status Run::lock() {
    TRANSSHIP_ASSIGN(m_sourceHelper, helper::ensureImage(*m_source, m_facts->source.architecture));
    TRANSSHIP_ASSIGN(m_destinationHelper, helper::ensureImage(*m_destination, m_facts->destination.architecture));
    TRANSSHIP_TRY(acquire(*m_source, m_sourceHelper, m_record, Stage::Locked, "source"));
    return acquire(*m_destination, m_destinationHelper, m_record, Stage::Locked, "destination");
}

Status Run::image() {
    const auto reference = makeSpec(*m_facts, *m_options, m_destinationHelper).imageTag;
    m_record.tagAdded = reference;
    m_record.imageBrought = !m_facts->imageThere;
    TRANSSHIP_TRY(m_journal->begin("image", m_record));
    if (!m_facts->imageThere) {
        auto counting = meter(StepId::Image);
        std::optional<StraightWay> straight;
        if (goesDirectly(*m_facts, *m_options))
            straight.emplace(m_sides.source.agent(), m_sides.destination.agent(), m_facts->direct.address, m_stop);
        TRANSSHIP_TRY(copyImage(
            *m_source, *m_destination, *m_facts, straight, [this](const std::string& text) { m_observer->says(text); }, counting));
    }
    if (reference.empty()) return {};
    // The last colon belongs to a port where a slash follows it.
    const auto colon = reference.rfind(':');
    const bool tagged = colon != std::string::npos && reference.find('/', colon) == std::string::npos;
    TRANSSHIP_TRY(m_destination->post(
        "/images/" + m_record.image + "/tag",
        {{"repo", reference.substr(0, tagged ? colon : std::string::npos)}, {"tag", tagged ? reference.substr(colon + 1) : "latest"}}));
    return {};
}

Status Run::create() {
    m_spec = makeSpec(*m_facts, *m_options, m_destinationHelper);
    m_record.destination.holderName = m_spec.holderName;
    const auto volumes = volumeMoves(*m_facts, *m_options);
    for (const auto& volume : volumes) {
        if (volume.create.is_null()) continue;
        m_record.volumesMade.push_back(volume.nameThere);
        TRANSSHIP_TRY(m_journal->begin("create", m_record));
        TRANSSHIP_TRY(m_destination->post("/volumes/create", {}, volume.create));
    }
    TRANSSHIP_TRY(makePaths(volumes));
    for (const auto& network : m_spec.networksToMake) {
        // Not stopped half-way: its id is all that undoing knows of it.
        TRANSSHIP_ASSIGN(const auto made, m_destination->with({}).post("/networks/create", {}, network));
        m_record.networksMade.push_back(made.at("Id").get<std::string>());
        TRANSSHIP_TRY(m_journal->begin("create", m_record));
    }
    if (!m_spec.holderName.empty()) {
        TRANSSHIP_ASSIGN(const auto made, m_destination->post("/containers/create", {{"name", m_spec.holderName}}, m_spec.holder));
        m_record.destination.holder = made.at("Id").get<std::string>();
        m_record.destination.holderRestartPolicy = m_spec.restartPolicy;
        TRANSSHIP_TRY(m_journal->begin("create", m_record));
        TRANSSHIP_TRY(connectFurther(*m_destination, m_spec, m_record.destination.holder));
        // Started now: ports or addresses that are taken show before anything is frozen.
        TRANSSHIP_TRY(m_destination->post("/containers/" + m_record.destination.holder + "/start"));
        m_spec.container["HostConfig"]["NetworkMode"] = "container:" + m_record.destination.holder;
    }
    TRANSSHIP_ASSIGN(const auto made, m_destination->post("/containers/create", {{"name", m_spec.name}}, m_spec.container));
    m_record.destination.container = made.at("Id").get<std::string>();
    TRANSSHIP_TRY(m_journal->begin("create", m_record));
    if (m_spec.holderName.empty()) TRANSSHIP_TRY(connectFurther(*m_destination, m_spec, m_record.destination.container));
    TRANSSHIP_ASSIGN(const auto upperHere, upperDirectory(*m_source, m_record.source.container));
    TRANSSHIP_ASSIGN(const auto upperThere, upperDirectory(*m_destination, m_record.destination.container));
    m_places.push_back({.from = tree(false, upperHere), .to = tree(true, upperThere), .isLayer = true});
    for (const auto& volume : volumes)
        if (volume.carried) {
            TRANSSHIP_ASSIGN(const auto here, m_source->get("/volumes/" + engine::urlEncoded(volume.name)));
            TRANSSHIP_ASSIGN(const auto there, m_destination->get("/volumes/" + engine::urlEncoded(volume.nameThere)));
            m_places.push_back({.from = tree(false, volume.name, "", here.value("Mountpoint", "")),
                                .to = tree(true, volume.nameThere, "", there.value("Mountpoint", ""))});
        }
    for (const auto& bind : bindMoves(*m_facts, *m_options)) {
        if (!bind.carried) continue;
        if (bind.isFile) {
            m_places.push_back({.from = tree(false, parentDirectory(bind.path)),
                                .to = tree(true, parentDirectory(bind.pathThere)),
                                .only = bind.path.substr(bind.path.rfind('/') + 1)});
        } else {
            m_places.push_back({.from = tree(false, bind.path), .to = tree(true, bind.pathThere)});
        }
    }
    TRANSSHIP_ASSIGN(const auto dumpsHere, checkpointsDirectory(*m_source, m_record.source.container));
    TRANSSHIP_ASSIGN(const auto dumpsThere, checkpointsDirectory(*m_destination, m_record.destination.container));
    m_dumpHere = tree(false, dumpsHere, m_record.checkpoint);
    m_dumpThere = tree(true, dumpsThere, m_record.checkpoint);
    TRANSSHIP_TRY(makeRoomForDump());
    if (!m_options->rehearsal && m_dumpHere->agent && m_dumpThere->agent && keepsLogFiles(m_facts->container))
        m_log.emplace(tree(false, parentDirectory(dumpsHere)), tree(true, parentDirectory(dumpsThere)), m_record.source.container,
                      m_record.destination.container);
    return {};
}

// Room for what is copied: directories that are missing, and empty ones where something else is set aside.
Status Run::makePaths(const std::vector<VolumeMove>& volumes) {
    Room room(m_sides.destination, m_record, *m_journal);
    const auto setAside = [&](const std::string& path) -> Status {
        TRANSSHIP_TRY(room.setAside(path));
        m_remarks.push_back("What lay in " + path + " on " + m_record.destination.host + " is in " + path + asideSuffix(m_record) +
                            " now.");
        return {};
    };
    for (const auto& volume : volumes) {
        if (!volume.aside) continue;
        TRANSSHIP_ASSIGN(const auto there, m_destination->get("/volumes/" + engine::urlEncoded(volume.nameThere)));
        TRANSSHIP_TRY(setAside(there.at("Mountpoint").get<std::string>()));
    }
    if (const auto file = criuFile(*m_facts, *m_options); !file.empty()) {
        TRANSSHIP_TRY(room.temporary(file));
        TRANSSHIP_TRY(m_sides.destination.agent()->ask({"append", file, "0600"}, criuText(*m_facts, *m_options)));
    }
    if (const auto path = carriedInit(*m_facts); !path.empty()) TRANSSHIP_TRY(carryInit(room, path));
    for (const auto& bind : bindMoves(*m_facts, *m_options)) {
        if (bind.aside) TRANSSHIP_TRY(setAside(bind.pathThere));
        if (bind.missing && bind.isFile && bind.carried) TRANSSHIP_TRY(room.file(bind.pathThere));
        // The engine looks for what is mounted in the newer way already when it creates the container.
        if (bind.isFile && m_options->rehearsal) TRANSSHIP_TRY(m_sides.destination.agent()->ask({"append", bind.pathThere, "0600"}));
        if (bind.missing && !bind.isFile) TRANSSHIP_TRY(room.directory(bind.pathThere));
    }
    return {};
}

Status Run::carryInit(Room& room, const std::string& path) {
    TRANSSHIP_ASSIGN(const auto there, look(m_sides.destination, {path}));
    if (!there.empty() && there.front().value("hash", "") == m_facts->initHere.value("hash", "")) return {};
    TRANSSHIP_TRY(room.file(path));
    const auto here = helper::bytesOf(m_facts->initHere.at("real"));
    const auto target = path.substr(path.rfind('/') + 1);
    const auto folder = tree(true, parentDirectory(path));
    auto counting = meter(StepId::Create);
    std::uint64_t offset = 0;
    TRANSSHIP_TRY(removeBelow(folder, {target}));
    return appendTail(tree(false, parentDirectory(here)), here.substr(here.rfind('/') + 1), offset, folder, target, "0755", counting);
}

// Whether the dump is so large that it pays to treat its memory apart.
bool Run::largeByAgents() const { return m_dumpHere->agent && m_dumpThere->agent && m_facts->memory >= preflight::largeDump; }

Status Run::makeRoomForDump() {
    m_pagesThere = m_dumpThere;
    if (!m_dumpHere->agent || !m_dumpThere->agent) return {};
    if (m_facts->machineThere && m_facts->memory >= preflight::largeDump && m_plan.onDisk.empty()) {
        const auto directory = "/run/transship-" + m_record.id + "-pages";
        TRANSSHIP_TRY(Room(m_sides.destination, m_record, *m_journal).temporary(directory));
        m_pagesThere = tree(true, directory, "pages");
        TRANSSHIP_TRY(makeTree(*m_pagesThere));
    }
    return makeTree(*m_dumpThere);
}

Tree Run::tree(bool destination, std::string bound, std::string part, std::string path) const {
    if (path.empty()) path = bound;
    return {.engine = destination ? *m_destination : *m_source,
            .image = destination ? m_destinationHelper : m_sourceHelper,
            .migration = m_record.id,
            .bound = std::move(bound),
            .part = std::move(part),
            .agent = destination ? m_sides.destination.agent() : m_sides.source.agent(),
            .path = std::move(path),
            .stop = m_stop,
            .direct = destination && goesDirectly(*m_facts, *m_options) ? m_facts->direct.address : std::string()};
}

}  // namespace transship::migration
