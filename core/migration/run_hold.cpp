// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/migration/connections.h"
#include "core/migration/criu_host_file.h"
#include "core/migration/criu_options.h"
#include "core/migration/dump.h"
#include "core/migration/host_files.h"
#include "core/migration/lock.h"
#include "core/migration/restore.h"
#include "core/migration/run.h"

#include <future>
#include <set>
#include <thread>

namespace transship::migration {
namespace {

constexpr std::uint64_t muchMemory = 1 << 30;  // bytes; of more the taking is seen
constexpr auto execPatience = seconds(60);     // for processes that were started by exec to end

}  // namespace

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
        error.remedy = "On " + m_record.source.host + ": " + pauseByHand(m_record) + ", then docker unpause it.";
    }
    return error;
}

// Should this program, its machine or the link to it die, the agent lets the container go.
Status Run::takeLease() {
    const auto agent = m_sides.source.agent();
    if (!agent || m_leased) return {};
    const auto path = "/containers/" + m_record.source.container;
    const auto leased =
        agent->lease(m_record.source.container, m_facts->container.at("State").value("Pid", 0),
                     {{"POST", path + "/unpause"}, {"POST", path + "/update", {{"RestartPolicy", m_record.source.restartPolicy}}}});
    m_leased = leased.has_value();
    if (!leased && leased.error().kind != ErrorKind::Failed) return leased;
    if (!leased) m_remarks.push_back("Without a lease: " + summary(leased.error()));
    return {};
}

// What needs not be done while the container stands still.
Status Run::makeWayForMemory() {
    TRANSSHIP_TRY(makeTree(*m_dumpHere));
    if (m_rounds > 0 || m_pagesThere->path == m_dumpThere->path) return {};
    if (m_facts->memory >= muchMemory)
        m_observer->says(m_record.destination.host + " takes " + sizeText(2 * m_facts->memory) + " of memory for it first.");
    const auto reserved = reservePages(*m_pagesThere, m_facts->memory);
    if (!reserved && reserved.error().kind != ErrorKind::Failed) return reserved;
    if (!reserved) m_observer->says("No memory was taken on the destination beforehand: " + summary(reserved.error()));
    m_memoryThere.emplace(m_pagesThere->agent, m_facts->memory, m_stop);
    return {};
}

Status Run::freeze() {
    const auto path = "/containers/" + m_record.source.container;
    m_sourceWatch = std::make_unique<Watch>(*m_source, m_record.source.container);
    m_destinationWatch = std::make_unique<Watch>(*m_destination, m_record.destination.container);
    m_sourceWatch->allow({"pause"});
    m_record.frozen = true;
    m_record.networkCut = m_options->tcp == TcpWay::Keep && m_facts->dumpsByRunc() && ownsNetwork(*m_facts);
    if (!hasAnnotations(*m_facts)) m_record.criuOptions = criuText(*m_facts, *m_options);
    TRANSSHIP_TRY(m_journal->begin("freeze", m_record));
    TRANSSHIP_TRY(acquire(*m_source, m_sourceHelper, m_record, Stage::Held, "source"));
    TRANSSHIP_TRY(acquire(*m_destination, m_destinationHelper, m_record, Stage::Held, "destination"));
    TRANSSHIP_TRY(takeLease());
    if (carriesAhead()) TRANSSHIP_TRY(makeWayForMemory());
    const auto until = Clock::now() + execPatience;
    for (;;) {
        // A frozen process does not show any more that it was stopped.
        TRANSSHIP_TRY(intruder(engine::Engine::defaultLimit));
        m_frozenAt = Clock::now();
        m_observer->frozen(true);
        if (m_options->rollBackLate) m_latest.set(m_options->latest());
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
        m_latest.clear();
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

// One may have been opened since the plan was made, which CRIU would take for one to be kept where it keeps any.
Status Run::connectionsAsPlanned() {
    const auto agent = m_sides.source.agent();
    if (!agent || !m_facts->bothAgents()) return {};
    const auto pid = std::to_string(m_facts->container.at("State").value("Pid", 0));
    // What arrived after the dump would be acknowledged, and never seen by the copy. The cut ends with the namespace, or is undone.
    if (m_record.networkCut) TRANSSHIP_TRY(agent->ask({"cut-network", pid}));
    auto facts = *m_facts;
    TRANSSHIP_ASSIGN(const auto output, agent->ask({"connections", pid}));
    TRANSSHIP_ASSIGN(facts.connections, helper::answerLines(output));
    Findings findings(m_options->ignore);
    checkConnections(facts, *m_options, findings);
    const auto stops = findings.of(preflight::Severity::Block);
    if (stops.empty()) return {};
    return fail(ErrorKind::Failed, "A connection was opened meanwhile.", stops.front().text, stops.front().remedy);
}

Status Run::dump() {
    TRANSSHIP_TRY(connectionsAsPlanned());
    auto counting = meter(StepId::Dump);
    std::optional<PagesAhead> carrying;
    if (carriesAhead()) {
        carrying.emplace(*m_dumpHere, *m_pagesThere, counting);
        beginBringing();
    }
    beginReading();
    auto held = dumping();
    if (m_options->rollBackLate) held.latest = m_options->latest();
    held.flags = dumpFlags(*m_facts, *m_options);
    auto dumped = migration::dump(held, m_stop);
    // The source's files are listed while the rest of its memory travels; in a rehearsal they are before it is let go.
    if (dumped && !m_options->rehearsal) m_listed = std::async(std::launch::async, [this] { return listFrozen(); });
    // The locks for the start, too, where that rest is short: who recovers waits for a start that they tell of.
    if (dumped && carrying && !m_pagesThere->direct.empty()) beginMarking();
    if (carrying) {
        m_ahead = carrying->end();
        if (const auto& failure = carrying->failure(); dumped && !failure)
            m_observer->says("The head start with the memory was cut short: " + summary(failure.error()));
    }
    return dumped;
}

Status Run::listFrozen() {
    if (m_changes.valid()) TRANSSHIP_TRY(m_changes.get());
    TRANSSHIP_ASSIGN(m_deleted, deletedPaths(*m_source, m_record.source.container));
    TRANSSHIP_ASSIGN(m_held, listHeld());
    return {};
}

Status Run::memory() {
    const auto counting = std::make_shared<Meter>(*m_observer, StepId::Memory, m_bytes);
    if (m_log) m_logged = std::async(std::launch::async, [this, counting] { return m_log->finish(*counting); });
    auto carried = copyCheckpoint(*m_dumpHere, *m_dumpThere, *m_pagesThere,
                                  {.withHolder = !m_record.destination.holder.empty(),
                                   .sourceId = m_record.source.container,
                                   .destinationId = m_record.destination.container},
                                  m_ahead, *counting);
    const auto listed = m_listed.valid() ? m_listed.get() : Status();
    if (!carried) return fail(carried.error());
    if (!listed) return listed;
    m_summary = std::move(carried->summary);
    m_changedImages = std::move(carried->changed);
    m_arrived = std::async(std::launch::async, [this] { return listArrivedDump(); });
    return {};
}

// Whoever finds these locks looks at the destination before anything else. They are made a little before the start, never later.
Status Run::mark(Record record) const {
    record.committed = true;
    const auto source = m_source->with({});
    auto marked = std::async(std::launch::async, [&] { return acquire(source, m_sourceHelper, record, Stage::Started, "source"); });
    const auto markedThere = acquire(m_destination->with({}), m_destinationHelper, record, Stage::Started, "destination");
    if (const auto markedHere = marked.get(); !markedHere) return markedHere;
    return markedThere;
}

void Run::beginMarking() {
    m_marked = std::async(std::launch::async, [this, record = m_record] { return mark(record); });
}

void Run::awaitAll() {
    if (m_listed.valid()) m_listed.wait();  // before m_read, which it takes
    if (m_read.valid()) m_read.wait();
    if (m_brought.valid()) m_brought.wait();
    if (m_logged.valid()) m_logged.wait();
    if (m_arrived.valid()) m_arrived.wait();
    if (m_marked.valid()) m_marked.wait();
    m_memoryThere.reset();
}

Status Run::noForeignAct() {
    // A lease that fell has unfrozen the container, which is nobody else's act.
    if (const auto agent = m_sides.source.agent()) TRANSSHIP_TRY(agent->leaseHolds());
    return watched();
}

// What the engines' events told so far.
Status Run::watched() const {
    for (const auto* watch : {m_sourceWatch.get(), m_destinationWatch.get()})
        if (watch != nullptr)
            if (const auto act = watch->foreign())
                return fail(ErrorKind::NeedsPerson, *act, "Transship does not go on when somebody else handles the container.",
                            "Find out who it was: a script, a supervisor, a colleague.");
    return {};
}

Restored Run::restoreCopy() {
    m_destinationWatch->allow({"start"});
    auto restored = startCopy(m_sides.destination, *m_destination, m_record, m_facts->destination.dockerRoot, m_sharedMemory);
    m_startAnswered = restored.answered;
    // Where that fails, the clean-up does it again.
    if (const auto withdrawn = withdrawFromCriu(m_sides.destination, m_record); !withdrawn) m_remarks.push_back(summary(withdrawn.error()));
    m_filled = restored.sharedMemory;
    return restored;
}

Status Run::start() {
    TRANSSHIP_TRY(noForeignAct());
    if (m_logged.valid()) TRANSSHIP_TRY(m_logged.get());
    TRANSSHIP_TRY(m_marked.get());
    // From here on nothing is stopped half-way; calls have no stop token.
    m_source = m_source->with({});
    m_destination = m_destination->with({});
    m_latest.clear();
    if (m_stop.stop_requested()) return cancelled();
    TRANSSHIP_TRY(tellCriu(m_sides.destination, m_record));
    auto record = m_record;
    record.committed = true;
    // From here on the container stays frozen until it is known what became of the copy.
    if (const auto agent = m_sides.source.agent()) TRANSSHIP_TRY(agent->disarm());
    TRANSSHIP_TRY(m_journal->begin("start", record));
    m_record = record;
    m_observer->committed();
    if (m_memoryThere) m_memoryThere->giveBack();
    const auto restored = restoreCopy();
    if (!restored.started) return restored.started;
    m_downtime = std::chrono::duration_cast<milliseconds>(restored.at - m_frozenAt);
    m_observer->frozen(false);
    if (m_memoryThere)
        if (const auto held = m_memoryThere->end(); !held)
            m_observer->says("No memory was taken for it beforehand: " + summary(held.error()));
    return {};
}

}  // namespace transship::migration
