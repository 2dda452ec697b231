// SPDX-License-Identifier: Apache-2.0
#include "core/migration/runner.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/host/containers.h"
#include "core/migration/binds.h"
#include "core/migration/criu_options.h"
#include "core/migration/dump.h"
#include "core/migration/host_files.h"
#include "core/migration/images.h"
#include "core/migration/lock.h"
#include "core/migration/logs.h"
#include "core/migration/look.h"
#include "core/migration/memory.h"
#include "core/migration/restore.h"
#include "core/migration/room.h"
#include "core/migration/settlement.h"
#include "core/migration/volumes.h"
#include "core/migration/watch.h"

#include <algorithm>
#include <fstream>
#include <future>
#include <memory>
#include <set>
#include <thread>

namespace transship::migration {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr auto execPatience = seconds(60);  // for processes that were started by exec to end
constexpr auto heldAnswer = seconds(3);     // for Docker to tell of the frozen container

// In the words of the kernel (strerror), of tar and of Go.
bool isDiskFull(const Error& error) { return summary(error).contains("o space left on device"); }

std::string newId() {
    auto id = timeText(std::chrono::system_clock::now());
    std::erase_if(id, [](char c) { return c == ':' || c == '-' || c == 'Z'; });
    std::ranges::replace(id, 'T', '-');
    return id + "-" + randomHex(6);
}

using Paths = std::vector<std::string>;

// A directory of the container that is to be the same on both hosts.
struct Place {
    Tree from;
    Tree to;
    bool isLayer = false;   // overlay2's upper directory, with its marks for what was deleted
    std::string only = {};  // one file of it alone; by the agents
};

class Run {
public:
    Run(Line& source, Line& destination, const Facts& facts, const Options& options, Observer& observer, const std::stop_token& stop)
        : m_sides{source, destination},
          m_facts(&facts),
          m_options(&options),
          m_observer(&observer),
          m_stop(stop),
          m_plan(makePlan(facts, options)) {}

    Outcome run();

private:
    Status prepare();
    Status act(StepId step);
    Status lock();
    Status image();
    Status create();
    Status files();
    Status freeze();
    Status dump();
    Status memory();
    Status differing();
    Status verify();
    Status start();
    Status proof();
    Status inert();
    Status saveLog();
    Result<std::optional<std::string>> intruder(milliseconds limit);
    Status noForeignAct();
    Error unpausable(Error error);
    Status leaseHeld(const Error& error);
    Outcome failed(const Error& error, StepId step);
    Outcome finished(Outcome outcome);
    Outcome undone(const Error& error);
    Meter meter(StepId step) { return {*m_observer, step, m_bytes}; }
    Tree tree(bool destination, std::string bound, std::string part = {}, std::string path = {}) const;
    Status stage();
    Status carryInit(Room& room, const std::string& path);
    Status sharedMemory();
    Status makePaths(const std::vector<VolumeMove>& volumes);
    Result<std::vector<Listing>> listHeld();
    Result<Listing> listArrived(std::size_t place, const Listing& staged) const;
    Result<std::vector<Listing>> listSource(bool withDump) { return listSide(false, withDump); }
    Result<std::vector<Listing>> listDestination(bool withDump) { return listSide(true, withDump); }
    Result<std::vector<Listing>> listSide(bool destination, bool withDump);
    Difference differenceAt(std::size_t place, const Listing& there) const;

    Sides m_sides;
    const Facts* m_facts;
    const Options* m_options;
    Observer* m_observer;
    std::stop_token m_stop;
    Plan m_plan;
    Spec m_spec;
    Record m_record;
    std::optional<Journal> m_journal;
    std::optional<engine::Engine> m_source;
    std::optional<engine::Engine> m_destination;
    std::string m_sourceHelper;
    std::string m_destinationHelper;
    std::vector<Place> m_places;
    std::optional<Tree> m_dumpHere;
    std::optional<Tree> m_dumpThere;
    std::string m_sharedMemory;       // what /dev/shm shall hold, packed in a file of the destination; empty: nothing
    std::optional<LogCarrier> m_log;  // where both agents serve and the log lies in files
    std::vector<Listing> m_staged;    // the destination's places, as last known
    std::vector<Known> m_known;       // the source's places, as they were when staging began; only with its agent
    std::vector<Listing> m_held;      // the source's places, frozen, and then the dump
    Paths m_deleted;
    checkpoint::Summary m_summary;
    std::map<std::string, std::string> m_changedImages;
    std::unique_ptr<Watch> m_sourceWatch;
    std::unique_ptr<Watch> m_destinationWatch;
    std::atomic<std::uint64_t> m_bytes{0};
    Clock::time_point m_began;
    Clock::time_point m_frozenAt;
    milliseconds m_downtime{0};
    Status m_filled;  // whether /dev/shm got its content
    bool m_startAnswered = false;
    std::vector<std::string> m_remarks;
};

Status Run::prepare() {
    TRANSSHIP_ASSIGN(m_source, m_sides.source.engine(m_stop));
    TRANSSHIP_ASSIGN(m_destination, m_sides.destination.engine(m_stop));
    m_record.id = newId();
    m_record.started = timeText(std::chrono::system_clock::now());
    const auto& container = m_facts->container;
    m_record.source = {.host = m_facts->source.address,
                       .container = container.at("Id").get<std::string>(),
                       .name = m_plan.container,
                       .restartPolicy = container.at("HostConfig").value("RestartPolicy", Json())};
    if (!m_facts->holder.is_null()) {
        m_record.source.holder = m_facts->holder.at("Id").get<std::string>();
        m_record.source.holderName = m_facts->holder.at("Name").get<std::string>().substr(1);
    }
    m_record.destination = {.host = m_facts->destination.address, .name = m_plan.name, .restartPolicy = m_record.source.restartPolicy};
    for (auto [line, party] : {std::pair(&m_sides.source, &m_record.source), std::pair(&m_sides.destination, &m_record.destination)}) {
        TRANSSHIP_ASSIGN(const auto host, line->host());
        party->identity = host->identityFile();
    }
    m_record.image = container.at("Image").get<std::string>();
    m_record.checkpoint = "transship-" + m_record.id;
    m_record.lock = lockName(m_record.source.container);
    m_record.removeSource = m_options->removeSource;
    m_record.autoRemove = container.at("HostConfig").value("AutoRemove", false);
    auto journal = Journal::open(m_record.id);
    if (!journal) return fail(journal.error());
    m_journal.emplace(std::move(*journal));
    return {};
}

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
        TRANSSHIP_TRY(copyImage(*m_source, *m_destination, *m_facts, counting));
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
        m_record.volumesMade.push_back(volume.name);
        TRANSSHIP_TRY(m_journal->begin("create", m_record));
        TRANSSHIP_TRY(m_destination->post("/volumes/create", {}, volume.create));
    }
    TRANSSHIP_TRY(makePaths(volumes));
    for (const auto& network : m_spec.networksToMake) {
        TRANSSHIP_ASSIGN(const auto made, m_destination->post("/networks/create", {}, network));
        m_record.networksMade.push_back(made.at("Id").get<std::string>());
        TRANSSHIP_TRY(m_journal->begin("create", m_record));
    }
    const auto connectAll = [&](const std::string& container) -> Status {
        for (const auto& [name, settings] : m_spec.networks)
            TRANSSHIP_TRY(m_destination->post("/networks/" + engine::urlEncoded(name) + "/connect", {},
                                              {{"Container", container}, {"EndpointConfig", settings}}));
        return {};
    };
    if (!m_spec.holderName.empty()) {
        TRANSSHIP_ASSIGN(const auto made, m_destination->post("/containers/create", {{"name", m_spec.holderName}}, m_spec.holder));
        m_record.destination.holder = made.at("Id").get<std::string>();
        m_record.destination.holderRestartPolicy = m_spec.restartPolicy;
        TRANSSHIP_TRY(m_journal->begin("create", m_record));
        TRANSSHIP_TRY(connectAll(m_record.destination.holder));
        // Started now: ports or addresses that are taken show before anything is frozen.
        TRANSSHIP_TRY(m_destination->post("/containers/" + m_record.destination.holder + "/start"));
        m_spec.container["HostConfig"]["NetworkMode"] = "container:" + m_record.destination.holder;
    }
    TRANSSHIP_ASSIGN(const auto made, m_destination->post("/containers/create", {{"name", m_spec.name}}, m_spec.container));
    m_record.destination.container = made.at("Id").get<std::string>();
    TRANSSHIP_TRY(m_journal->begin("create", m_record));
    if (m_spec.holderName.empty()) TRANSSHIP_TRY(connectAll(m_record.destination.container));
    TRANSSHIP_ASSIGN(const auto upperHere, upperDirectory(*m_source, m_record.source.container));
    TRANSSHIP_ASSIGN(const auto upperThere, upperDirectory(*m_destination, m_record.destination.container));
    m_places.push_back({.from = tree(false, upperHere), .to = tree(true, upperThere), .isLayer = true});
    for (const auto& volume : volumes)
        if (volume.carried) {
            TRANSSHIP_ASSIGN(const auto here, m_source->get("/volumes/" + engine::urlEncoded(volume.name)));
            TRANSSHIP_ASSIGN(const auto there, m_destination->get("/volumes/" + engine::urlEncoded(volume.name)));
            m_places.push_back({.from = tree(false, volume.name, "", here.value("Mountpoint", "")),
                                .to = tree(true, volume.name, "", there.value("Mountpoint", ""))});
        }
    for (const auto& bind : bindMoves(*m_facts, *m_options)) {
        if (!bind.carried) continue;
        if (bind.isFile) {
            const auto parent = parentDirectory(bind.path);
            m_places.push_back({.from = tree(false, parent), .to = tree(true, parent), .only = bind.path.substr(bind.path.rfind('/') + 1)});
        } else {
            m_places.push_back({.from = tree(false, bind.path), .to = tree(true, bind.path)});
        }
    }
    TRANSSHIP_ASSIGN(const auto dumpsHere, checkpointsDirectory(*m_source, m_record.source.container));
    TRANSSHIP_ASSIGN(const auto dumpsThere, checkpointsDirectory(*m_destination, m_record.destination.container));
    m_dumpHere = tree(false, dumpsHere, m_record.checkpoint);
    m_dumpThere = tree(true, dumpsThere, m_record.checkpoint);
    if (m_dumpHere->agent && m_dumpThere->agent && keepsLogFiles(m_facts->container))
        m_log.emplace(tree(false, parentDirectory(dumpsHere)), tree(true, parentDirectory(dumpsThere)), m_record.source.container,
                      m_record.destination.container);
    return {};
}

// Room for what is copied: directories that are missing, and empty ones where something else is set aside.
Status Run::makePaths(const std::vector<VolumeMove>& volumes) {
    Room room(*m_destination, m_destinationHelper, m_record, *m_journal);
    const auto setAside = [&](const std::string& path) -> Status {
        TRANSSHIP_TRY(room.setAside(path));
        m_remarks.push_back("What lay in " + path + " on " + m_record.destination.host + " is in " + path + asideSuffix(m_record) +
                            " now.");
        return {};
    };
    for (const auto& volume : volumes) {
        if (!volume.aside) continue;
        TRANSSHIP_ASSIGN(const auto there, m_destination->get("/volumes/" + engine::urlEncoded(volume.name)));
        TRANSSHIP_TRY(setAside(there.at("Mountpoint").get<std::string>()));
    }
    if (const auto file = criuFile(*m_facts, *m_options); !file.empty()) {
        TRANSSHIP_TRY(room.temporary(file));
        TRANSSHIP_TRY(m_sides.destination.agent()->ask({"append", file, "0600"}, criuText(*m_facts, *m_options)));
    }
    if (const auto path = carriedInit(*m_facts); !path.empty()) TRANSSHIP_TRY(carryInit(room, path));
    for (const auto& bind : bindMoves(*m_facts, *m_options)) {
        if (bind.aside) TRANSSHIP_TRY(setAside(bind.path));
        if (bind.missing && bind.isFile && bind.carried) TRANSSHIP_TRY(room.file(bind.path));
        if (bind.missing && !bind.isFile) TRANSSHIP_TRY(room.directory(bind.path));
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

// /dev/shm is a file system that Docker mounts when it starts the copy: its content waits there for the mount.
Status Run::sharedMemory() {
    const auto directory = "/run/transship-" + m_record.id;
    TRANSSHIP_TRY(Room(*m_destination, m_destinationHelper, m_record, *m_journal).temporary(directory));
    TRANSSHIP_TRY(onHost(*m_destination, m_destinationHelper, m_record.id, {"make-directories", directory}));
    auto counting = meter(StepId::Difference);
    m_sharedMemory = directory + "/shm.pack";
    return packInto(tree(false, sharedMemoryMount(m_facts->source.dockerRoot, m_record.source.container)), tree(true, directory),
                    "shm.pack", counting);
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
            .stop = m_stop};
}

Result<std::vector<Listing>> Run::listSide(bool destination, bool withDump) {
    std::vector<Tree> trees;
    trees.reserve(m_places.size() + 1);
    // A single file is one of the agents' places, which list each for itself.
    if (std::ranges::any_of(m_places, [](const Place& place) { return !place.only.empty(); })) {
        std::vector<Listing> listings;
        for (const auto& place : m_places) {
            const auto& tree = destination ? place.to : place.from;
            TRANSSHIP_ASSIGN(auto listing, place.only.empty() ? listTree(tree) : listPaths(tree, {place.only}));
            listings.push_back(std::move(listing));
        }
        if (withDump) {
            TRANSSHIP_ASSIGN(auto dump, listTree(destination ? *m_dumpThere : *m_dumpHere));
            listings.push_back(std::move(dump));
        }
        return listings;
    }
    for (const auto& place : m_places) trees.push_back(destination ? place.to : place.from);
    if (withDump) trees.push_back(destination ? *m_dumpThere : *m_dumpHere);
    return listTrees(trees);
}

Status Run::stage() {
    std::optional<Known> now;
    if (const auto agent = m_sides.source.agent()) {
        TRANSSHIP_ASSIGN(now, knownNow(*agent, m_facts->container.at("State").value("Pid", 0)));
    }
    TRANSSHIP_ASSIGN(const auto here, listSource(false));
    if (now)
        for (const auto& listing : here) m_known.push_back({now->since, now->busy, listing});
    TRANSSHIP_ASSIGN(const auto there, listDestination(false));
    TRANSSHIP_ASSIGN(const auto deleted, deletedPaths(*m_source, m_record.source.container));
    auto counting = meter(StepId::Files);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        TRANSSHIP_TRY(
            copyFiles(m_places[i].from, m_places[i].to, difference(here[i], there[i], m_places[i].isLayer ? deleted : Paths()), counting));
    if (m_log) TRANSSHIP_TRY(m_log->bring(counting));
    return {};
}

Status Run::files() {
    if (const auto copied = stage(); !copied) {
        const auto kind = copied.error().kind;
        if (kind == ErrorKind::Cancelled || kind == ErrorKind::Unreachable || isDiskFull(copied.error())) return copied;
        // Files that change under the reader are no failure here; what is missing goes after the freeze.
        m_observer->says("The head start with the files was cut short: " + summary(copied.error()));
    }
    TRANSSHIP_ASSIGN(m_staged, listDestination(false));
    // No container is to be started for them while this one stands still: one for the lease, two that work.
    for (const auto* line : {&m_sides.source, &m_sides.destination})
        if (const auto agent = line->agent()) TRANSSHIP_TRY(agent->warm(3));
    return {};
}

// Which process, in words, was started by exec: it is not below the container's first process, so a dump would lose it.
Result<std::optional<std::string>> Run::intruder(milliseconds limit) {
    TRANSSHIP_ASSIGN(const auto json, m_source->get("/containers/" + m_record.source.container + "/json", {}, limit));
    const int first = json.at("State").value("Pid", 0);
    TRANSSHIP_ASSIGN(const auto running, processes(*m_source, m_record.source.container, limit));
    std::set<int> pids;
    for (const auto& process : running) pids.insert(process.pid);
    for (const auto& process : running) {
        if (process.state.starts_with('T'))
            return fail(
                ErrorKind::Blocked,
                "Process " + std::to_string(process.pid) + " (" + printable(process.command) + ") is stopped; a dump would hang on it.", "",
                "Let it go on with kill -CONT " + std::to_string(process.pid) + " on the source, or end it.");
        if (process.pid != first && !pids.contains(process.parent))
            return "process " + std::to_string(process.pid) + " (" + printable(process.command) + ")";
    }
    return std::nullopt;
}

// Docker's word on a failed pause is compared with the control group's: a group that is frozen all the same would stand still unnoticed.
Error Run::unpausable(Error error) {
    const auto said =
        helper::run(m_source->with({}), m_sourceHelper, m_record.id,
                    {.arguments = {"freezer", m_record.source.container}, .binds = {"/sys/fs/cgroup:/cgroup:ro"}}, seconds(30));
    const auto lines = said ? helper::answerLines(*said) : Result<std::vector<Json>>(fail(said.error()));
    const bool frozen = lines && !lines->empty() && lines->front().value("frozen", false);
    error.what = "The container could not be frozen.";
    if (frozen) {
        error.kind = ErrorKind::NeedsPerson;
        error.reason += " Docker says that it runs, but its control group is frozen.";
        error.remedy = "On " + m_record.source.host + ": runc --root /run/docker/runtime-runc/moby pause " + m_record.source.container +
                       ", then docker unpause it.";
    }
    return error;
}

Status Run::freeze() {
    const auto path = "/containers/" + m_record.source.container;
    m_sourceWatch = std::make_unique<Watch>(*m_source, m_record.source.container);
    m_destinationWatch = std::make_unique<Watch>(*m_destination, m_record.destination.container);
    m_sourceWatch->allow({"pause"});
    m_record.frozen = true;
    TRANSSHIP_TRY(m_journal->begin("freeze", m_record));
    TRANSSHIP_TRY(acquire(*m_source, m_sourceHelper, m_record, Stage::Held, "source"));
    TRANSSHIP_TRY(acquire(*m_destination, m_destinationHelper, m_record, Stage::Held, "destination"));
    if (const auto agent = m_sides.source.agent()) {
        // Should this program, its machine or the link to it die in the hold, the agent lets the container go.
        const auto leased =
            agent->lease(m_record.source.container,
                         {{"POST", path + "/unpause"}, {"POST", path + "/update", {{"RestartPolicy", m_record.source.restartPolicy}}}});
        if (!leased && leased.error().kind != ErrorKind::Failed) return leased;
        if (!leased) m_remarks.push_back("Without a lease: " + summary(leased.error()));
    }
    const auto until = Clock::now() + execPatience;
    for (;;) {
        // A frozen process does not show any more that it was stopped.
        TRANSSHIP_TRY(intruder(engine::Engine::defaultLimit));
        m_frozenAt = Clock::now();
        m_observer->frozen(true);
        auto paused = m_source->post(path + "/pause");
        // "unable to freeze" happens, and passes.
        for (int i = 0; i < 3 && !paused && paused.error().kind == ErrorKind::Failed; ++i) {
            std::this_thread::sleep_for(milliseconds(200));
            paused = m_source->post(path + "/pause");
        }
        if (!paused) return fail(unpausable(paused.error()));
        auto other = intruder(heldAnswer);
        // Docker says nothing about a container in which an exec, of a health check perhaps, was being started when it was frozen.
        if (!other && other.error().kind == ErrorKind::Timeout) other = "a process that was being started";
        if (!other) return fail(other.error());
        if (!*other) break;
        m_sourceWatch->allow({"unpause"});
        TRANSSHIP_TRY(m_source->post(path + "/unpause"));
        m_observer->frozen(false);
        if (Clock::now() > until)
            return fail(ErrorKind::Failed, "The container was never without a process started by docker exec.",
                        "The last one was " + **other + ".", "End it, or wait until it is done; a dump would lose it.");
        m_observer->says("Waiting for " + **other + ", which was started by docker exec.");
        for (int i = 0; i < 5 && !m_stop.stop_requested(); ++i) std::this_thread::sleep_for(milliseconds(100));
        if (m_stop.stop_requested()) return cancelled();
    }
    TRANSSHIP_TRY(m_source->post(path + "/update", {}, {{"RestartPolicy", {{"Name", "no"}, {"MaximumRetryCount", 0}}}}));
    return {};
}

Status Run::dump() {
    return migration::dump({.source = m_sides.source,
                            .record = m_record,
                            .helperImage = m_sourceHelper,
                            .directory = m_dumpHere->path,
                            .memory = m_facts->memory,
                            .flags = dumpFlags(*m_facts, *m_options)},
                           m_stop);
}

Status Run::memory() {
    // The source's files are listed while its memory travels.
    auto listed = std::async(std::launch::async, [&]() -> Result<std::vector<Listing>> {
        TRANSSHIP_ASSIGN(m_deleted, deletedPaths(*m_source, m_record.source.container));
        return listHeld();
    });
    auto counting = meter(StepId::Memory);
    auto carried = copyCheckpoint(*m_dumpHere, *m_dumpThere,
                                  {.withHolder = !m_record.destination.holder.empty(),
                                   .sourceId = m_record.source.container,
                                   .destinationId = m_record.destination.container},
                                  counting);
    auto held = listed.get();
    if (!carried) return fail(carried.error());
    if (!held) return fail(held.error());
    m_summary = std::move(carried->summary);
    m_changedImages = std::move(carried->changed);
    m_held = std::move(*held);
    return {};
}

// The source's files as they stand frozen, and the dump.
Result<std::vector<Listing>> Run::listHeld() {
    if (m_known.size() != m_places.size()) return listSource(true);
    TRANSSHIP_ASSIGN(const auto now, knownNow(*m_sides.source.agent(), m_facts->container.at("State").value("Pid", 0)));
    std::vector<Listing> held;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        auto& known = m_known[i];
        known.busy += now.busy;
        const auto& place = m_places[i];
        TRANSSHIP_ASSIGN(auto listing, place.only.empty() ? rescan(place.from, known) : listPaths(place.from, {place.only}));
        held.push_back(std::move(listing));
    }
    TRANSSHIP_ASSIGN(auto dump, listTree(*m_dumpHere));
    held.push_back(std::move(dump));
    return held;
}

// A place of the destination after the difference was copied: with its agent, only that is read again.
Result<Listing> Run::listArrived(std::size_t place, const Listing& staged) const {
    const auto& tree = m_places[place].to;
    const auto made = differenceAt(place, staged);
    auto listing = staged;
    const auto drop = [&](const std::string& path) {
        listing.erase(path);
        for (auto inside = listing.upper_bound(path); inside != listing.end() && inside->first.starts_with(path + "/");)
            inside = listing.erase(inside);
    };
    for (const auto& path : made.remove) drop(path);
    auto touched = made.send;
    touched.insert(made.whiteouts.begin(), made.whiteouts.end());
    for (const auto& path : touched) listing.erase(path);
    if (touched.empty()) return listing;
    TRANSSHIP_ASSIGN(auto read, listPaths(tree, touched));
    for (auto& [path, entry] : read) listing[path] = std::move(entry);
    return listing;
}

Difference Run::differenceAt(std::size_t place, const Listing& there) const {
    return difference(m_held[place], there, m_places[place].isLayer ? m_deleted : Paths());
}

Status Run::differing() {
    auto counting = meter(StepId::Difference);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        TRANSSHIP_TRY(copyFiles(m_places[i].from, m_places[i].to, differenceAt(i, m_staged[i]), counting));
    if (carriesSharedMemory(*m_facts)) return sharedMemory();
    return {};
}

Status Run::verify() {
    std::vector<Listing> there;
    if (m_sides.destination.agent()) {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            TRANSSHIP_ASSIGN(auto listing, listArrived(i, m_staged[i]));
            there.push_back(std::move(listing));
        }
        TRANSSHIP_ASSIGN(auto dump, listTree(*m_dumpThere));
        there.push_back(std::move(dump));
    } else {
        TRANSSHIP_ASSIGN(there, listDestination(true));
    }
    TRANSSHIP_TRY(compareCheckpoint(m_held.back(), there.back(), m_changedImages));
    for (std::size_t i = 0; i < m_places.size(); ++i) TRANSSHIP_TRY(compareFiles(m_held[i], there[i], differenceAt(i, there[i])));
    // Addresses the destination can't give would let the restore fail; it is better said now.
    if (!m_summary.boundAddresses.empty() && ownsNetwork(*m_facts)) {
        const auto owner = m_record.destination.holder.empty() ? m_record.destination.container : m_record.destination.holder;
        TRANSSHIP_ASSIGN(const auto json, m_destination->get("/containers/" + owner + "/json"));
        std::set<std::string> given;
        for (const auto& endpoint : json.at("NetworkSettings").value("Networks", Json::object())) {
            given.insert(endpoint.value("IPAddress", ""));
            given.insert(endpoint.value("GlobalIPv6Address", ""));
            if (endpoint.contains("IPAMConfig") && endpoint["IPAMConfig"].is_object())
                given.insert(endpoint["IPAMConfig"].value("IPv4Address", ""));
        }
        for (const auto& address : m_summary.boundAddresses)
            if (!given.contains(address))
                return fail(ErrorKind::Blocked,
                            "A socket is bound to " + address + ", an address the container does not have on the destination.", "",
                            "Give the container this fixed address on a user-defined network, or let the program listen on 0.0.0.0.");
    }
    m_record.verified = true;
    TRANSSHIP_TRY(m_journal->begin("verify", m_record));
    return linkPages(*m_dumpThere);
}

Status Run::noForeignAct() {
    // A lease that fell has unfrozen the container, which is nobody else's act.
    if (const auto agent = m_sides.source.agent()) TRANSSHIP_TRY(agent->leaseHolds());
    for (const auto* watch : {m_sourceWatch.get(), m_destinationWatch.get()})
        if (watch != nullptr)
            if (const auto act = watch->foreign())
                return fail(ErrorKind::NeedsPerson, *act, "Transship does not go on when somebody else handles the container.",
                            "Find out who it was: a script, a supervisor, a colleague.");
    return {};
}

Status Run::start() {
    TRANSSHIP_TRY(noForeignAct());
    if (m_log) {
        auto counting = meter(StepId::Start);
        TRANSSHIP_TRY(m_log->finish(counting));
    }
    // From here on nothing is stopped half-way; calls have no stop token.
    m_source = m_source->with({});
    m_destination = m_destination->with({});
    if (m_stop.stop_requested()) return cancelled();
    auto record = m_record;
    record.committed = true;
    auto marked = std::async(std::launch::async, [&] { return acquire(*m_source, m_sourceHelper, record, Stage::Started, "source"); });
    const auto markedThere = acquire(*m_destination, m_destinationHelper, record, Stage::Started, "destination");
    if (const auto markedHere = marked.get(); !markedHere) return markedHere;
    if (!markedThere) return markedThere;
    // From here on the container stays frozen until it is known what became of the copy.
    if (const auto agent = m_sides.source.agent()) TRANSSHIP_TRY(agent->disarm());
    TRANSSHIP_TRY(m_journal->begin("start", record));
    m_record = record;
    m_observer->committed();
    m_destinationWatch->allow({"start"});
    const auto mount = sharedMemoryMount(m_facts->destination.dockerRoot, m_record.destination.container);
    const auto restored = startCopy(m_sides.destination, *m_destination, m_record, mount, m_sharedMemory);
    m_startAnswered = restored.answered;
    m_filled = restored.sharedMemory;
    if (!restored.started) return restored.started;
    m_downtime = std::chrono::duration_cast<milliseconds>(restored.at - m_frozenAt);
    m_observer->frozen(false);
    return {};
}

Status Run::proof() {
    if (!m_filled)
        return fail(ErrorKind::NeedsPerson, "What the container kept in /dev/shm did not arrive.", summary(m_filled.error()),
                    "Look at its /dev/shm on both hosts.");
    return proveDestination(m_sides.destination, m_record, m_summary, m_remarks);
}

// A log that does not travel is kept on the workstation, beside the journal.
Status Run::saveLog() {
    if (m_log) return {};
    const auto save = [&]() -> Status {
        TRANSSHIP_ASSIGN(const auto path, journalFile(m_record.id, ".log"));
        TRANSSHIP_TRY(writeFile(path, ""));
        std::ofstream file(path, std::ios::binary | std::ios::app);
        TRANSSHIP_ASSIGN(const auto host, m_sides.source.host());
        TRANSSHIP_TRY(host::logs(*host, m_record.source.container, false, [&](std::span<const std::byte> bytes) -> Status {
            if (file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()))) return {};
            return fail(ErrorKind::Failed, "The log can't be saved in " + path.string() + ".", "", "Make room there.");
        }));
        m_remarks.push_back("What it wrote to its log before the move is in " + path.string() + ".");
        return {};
    };
    auto saved = save();
    // Where the original vanishes, its log would be lost with it.
    if (saved || m_record.autoRemove || m_record.removeSource) return saved;
    m_remarks.push_back("Its log stays with the original: " + summary(saved.error()));
    return {};
}

Status Run::inert() { return makeInert(m_sides.source, m_record); }

Status Run::act(StepId step) {
    switch (step) {
        case StepId::Lock:
            return lock();
        case StepId::Image:
            return image();
        case StepId::Create:
            return create();
        case StepId::Files:
            return files();
        case StepId::Freeze:
            return freeze();
        case StepId::Dump:
            return dump();
        case StepId::Memory:
            return memory();
        case StepId::Difference:
            return differing();
        case StepId::Verify:
            return verify();
        case StepId::Start:
            return start();
        case StepId::Proof:
            return proof();
        case StepId::End:
            TRANSSHIP_TRY(noForeignAct());
            m_sourceWatch->allow({"kill", "die", "unpause", "stop", "destroy"});
            TRANSSHIP_TRY(saveLog());
            return endSource(m_sides.source, m_record);
        case StepId::Inert:
            return inert();
        case StepId::Policy:
            return givePolicies(m_sides.destination, m_record);
        case StepId::CleanUp:
            return cleanUp(m_sides, m_record);
    }
    return {};
}

Outcome Run::finished(Outcome outcome) {
    outcome.id = m_record.id;
    outcome.downtime = m_downtime;
    outcome.predicted = m_plan.downtime;
    outcome.total = std::chrono::duration_cast<milliseconds>(Clock::now() - m_began);
    outcome.bytes = m_bytes;
    outcome.remarks.insert(outcome.remarks.end(), m_remarks.begin(), m_remarks.end());
    m_sourceWatch.reset();
    m_destinationWatch.reset();
    if (m_journal)
        if (const auto written = m_journal->end(outcome.ending, m_record, toJson(outcome)); !written)
            outcome.remarks.push_back(summary(written.error()));
    return outcome;
}

Outcome Run::undone(const Error& error) {
    Outcome outcome{.ending = Ending::Undone, .error = error};
    bool sourceRuns = true;
    const bool wasFrozen = m_record.frozen;
    if (m_sourceWatch) m_sourceWatch->allow({"unpause"});
    const auto undoing = undo(m_sides, m_record, sourceRuns, [&](const std::string& text) { m_observer->says(text); });
    if (wasFrozen) m_observer->frozen(false);
    const auto& name = m_record.source.name;
    if (sourceRuns)
        outcome.sentence = printable(name) + " runs on " + m_record.source.host + ", as before.";
    else
        outcome.sentence = printable(name) + " on " + m_record.source.host + " could not be let go; it may still be frozen there.";
    if (!undoing) {
        outcome.ending = Ending::NeedsPerson;
        outcome.remarks.push_back("Not everything could be undone: " + summary(undoing.error()));
        outcome.remarks.push_back("When both hosts can be reached, run: transship-cli recover " + m_record.id);
    }
    return outcome;
}

// Whether the lease held until this error came.
Status Run::leaseHeld(const Error& error) {
    const auto agent = m_sides.source.agent();
    if (!agent || !m_record.frozen || error.kind == ErrorKind::Cancelled) return {};
    if (error.kind != ErrorKind::Unreachable && error.kind != ErrorKind::Timeout) return agent->leaseHolds();
    // The agent ends with its lease, so where the connection to it is lost, the container tells.
    const auto json = m_source->get("/containers/" + m_record.source.container + "/json", {}, heldAnswer);
    if (!json || json->at("State").value("Paused", true)) return {};
    return fail(ErrorKind::Failed, "The lease on " + m_record.source.host + " fell, and the container went on there.");
}

Outcome Run::failed(const Error& error, StepId step) {
    // Somebody else has the lock, or it could not be taken: nothing of the container was touched.
    if (step == StepId::Lock) {
        auto outcome = undone(error);
        if (outcome.ending == Ending::Undone) outcome.ending = Ending::Refused;
        return outcome;
    }
    if (!m_record.committed) {
        // What fails after a lease fell fails because of that.
        if (const auto held = leaseHeld(error); !held) {
            auto cause = held.error();
            cause.reason += " Noticed when this failed: " + summary(error);
            return undone(cause);
        }
        auto outcome = undone(error);
        if (error.kind == ErrorKind::NeedsPerson) outcome.ending = Ending::NeedsPerson;
        return outcome;
    }
    Outcome outcome{.ending = Ending::NeedsPerson, .error = error};
    const auto frozenSource = printable(m_record.source.name) + " on " + m_record.source.host + " stays frozen";
    const auto hint = "When both hosts can be reached, run: transship-cli recover " + m_record.id;
    if (step == StepId::Start) {
        const auto look = lookAtDestination(m_sides, m_record, m_startAnswered);
        if (look.fate == Fate::NeverRan || look.fate == Fate::Died) {
            outcome = undone(error);
            if (!look.detail.empty()) outcome.remarks.push_back(look.detail);
            return outcome;
        }
        outcome.sentence = look.fate == Fate::Runs ? printable(m_record.destination.name) + " runs on " + m_record.destination.host + "."
                                                   : "Whether " + printable(m_record.destination.name) + " runs on " +
                                                         m_record.destination.host + " is unknown; " + frozenSource + ".";
        outcome.remarks.push_back(hint);
        return outcome;
    }
    if (step == StepId::Proof && error.kind != ErrorKind::Unreachable && error.kind != ErrorKind::Timeout) {
        const auto look = lookAtDestination(m_sides, m_record, true);
        if (look.fate == Fate::NeverRan || look.fate == Fate::Died) {
            outcome = undone(error);
            outcome.remarks.push_back(look.detail);
            return outcome;
        }
    }
    if (step == StepId::Proof || step == StepId::End) {
        outcome.sentence = printable(m_record.destination.name) + " was started on " + m_record.destination.host + "; " + frozenSource +
                           " until it is proven.";
        outcome.remarks.push_back(
            "Look at both containers. To finish after a look, or once the hosts can be reached: transship-cli recover " + m_record.id);
        return outcome;
    }
    outcome.sentence = printable(m_record.destination.name) + " runs on " + m_record.destination.host +
                       "; its original is dead. Something of ours is left behind.";
    outcome.remarks.push_back(hint);
    return outcome;
}

Outcome Run::run() {
    m_began = Clock::now();
    m_observer->planned(m_plan);
    if (!m_plan.allowed()) {
        Error error{ErrorKind::Blocked, "The container can't be moved as it is.", m_plan.stops.front().text, m_plan.stops.front().remedy};
        return {.ending = Ending::Refused,
                .sentence = printable(m_plan.container) + " runs on " + m_plan.source + ", untouched.",
                .error = error};
    }
    if (const auto prepared = prepare(); !prepared)
        return {.ending = Ending::Refused,
                .sentence = printable(m_plan.container) + " runs on " + m_plan.source + ", untouched.",
                .error = prepared.error()};
    for (const auto& step : m_plan.steps) {
        const auto began = Clock::now();
        Status done;
        if (m_stop.stop_requested() && !m_record.committed) done = cancelled();
        if (done && !m_record.committed && step.id > StepId::Freeze) done = noForeignAct();
        if (done && step.id != StepId::Start) done = m_journal->begin(step.name, m_record);
        m_observer->stepBegins(step);
        try {
            if (done) done = act(step.id);
        } catch (const Json::exception& exception) {
            done = fail(ErrorKind::Failed, "The Docker Engine's answer lacks something.", exception.what());
        }
        // The engine may have started it although its answer was lost.
        if (!done && step.id == StepId::Start && m_record.committed) {
            const auto look = lookAtDestination(m_sides, m_record, m_startAnswered);
            if (look.fate == Fate::Runs) {
                m_downtime = std::chrono::duration_cast<milliseconds>(Clock::now() - m_frozenAt);
                m_observer->frozen(false);
                done = {};
            }
        }
        if (!done && isDiskFull(done.error()) && done.error().remedy.empty())
            done.error().remedy = "Make room on the host that says so; docker system df shows what Docker could give back.";
        if (!done) return finished(failed(done.error(), step.id));
        m_observer->stepEnds(step, std::chrono::duration_cast<milliseconds>(Clock::now() - began));
    }
    Outcome outcome{.ending = Ending::Done,
                    .sentence = printable(m_record.destination.name) + " runs on " + m_record.destination.host + "."};
    if (const auto engine = m_sides.destination.engine())
        if (const auto after = engine->get("/containers/" + m_record.destination.container + "/json"))
            outcome.differences =
                compareConfiguration(m_facts->container, *after, !m_record.source.holder.empty(), !m_record.destination.holder.empty());
    if (m_record.autoRemove)
        outcome.remarks.push_back("The original was started with --rm and is gone.");
    else if (!m_record.removeSource)
        outcome.remarks.push_back("The original stays on " + m_record.source.host + ", stopped, as " + printable(m_record.source.name) +
                                  ".moved-" + m_record.id.substr(m_record.id.rfind('-') + 1) + ".");
    return finished(std::move(outcome));
}

}  // namespace

Json toJson(const Outcome& outcome) {
    Json json{{"id", outcome.id},
              {"result", endingName(outcome.ending)},
              {"sentence", outcome.sentence},
              {"downtime_ms", outcome.downtime.count()},
              {"predicted_downtime_ms", outcome.predicted.count()},
              {"total_ms", outcome.total.count()},
              {"bytes", outcome.bytes},
              {"differences", toJson(outcome.differences)},
              {"remarks", outcome.remarks}};
    if (outcome.error)
        json["error"] = {{"what", outcome.error->what}, {"reason", outcome.error->reason}, {"remedy", outcome.error->remedy}};
    return json;
}

Outcome migrate(Line& source, Line& destination, const Facts& facts, const Options& options, Observer& observer,
                const std::stop_token& stop) {
    return Run(source, destination, facts, options, observer, stop).run();
}

}  // namespace transship::migration
