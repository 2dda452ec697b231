// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/deadline.h"
#include "core/migration/dump.h"
#include "core/migration/held_memory.h"
#include "core/migration/logs.h"
#include "core/migration/memory.h"
#include "core/migration/restore.h"
#include "core/migration/room.h"
#include "core/migration/runner.h"
#include "core/migration/settlement.h"
#include "core/migration/volumes.h"
#include "core/migration/watch.h"

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace transship::migration {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Paths = std::vector<std::string>;

constexpr auto heldAnswer = seconds(3);  // for Docker to tell of the frozen container

// A directory of the container that is to be the same on both hosts.
struct Place {
    Tree from;
    Tree to;
    bool isLayer = false;   // overlay2's upper directory, with its marks for what was deleted
    std::string only = {};  // one file of it alone; by the agents
};

// The source's places as they were read since then.
struct Reading {
    std::string since;
    std::vector<Listing> places;
};

// One migration: the steps in runner.cpp, what they do in run_create.cpp (what is made on the destination), run_files.cpp (files, volumes
// and mounts), run_pre_copy.cpp (memory before the freeze), run_hold.cpp (from freeze to start), run_end.cpp (the endings) and
// run_rehearsal.cpp (where only a copy is tried).
class Run {
public:
    Run(Line& source, Line& destination, const Facts& facts, const Options& options, Observer& observer, const std::stop_token& stop)
        : m_sides{source, destination},
          m_facts(&facts),
          m_options(&options),
          m_observer(&observer),
          m_passedOn(stop, [this] { m_ending.request_stop(); }),
          m_stop(m_ending.get_token()),
          m_plan(makePlan(facts, options)) {}

    Outcome run();

private:
    Status prepare();
    Status act(StepId step);
    Status lock();
    Status image();
    Status create();
    Status files();
    Status preCopy();
    Result<std::uint64_t> copyRound(std::size_t number, Meter& counting);
    Status dropRounds(std::size_t begun, const Error& error);
    Dumping dumping() const;
    Status takeLease();
    Status freeze();
    Status connectionsAsPlanned();
    Status dump();
    bool largeByAgents() const;
    bool carriesAhead() const { return largeByAgents() && !m_record.runc.empty() && !m_options->rehearsal; }
    Status makeWayForMemory();
    Status makeRoomForDump();
    Result<Listing> listArrivedDump() const;
    Status memory();
    Status differing();
    Status verify();
    Status letGo();
    Status start();
    Status tryCopy();
    Status proof();
    Status copyProof();
    Status inert();
    Status saveLog();
    Result<std::optional<std::string>> intruder(milliseconds limit);
    Status noForeignAct();
    Status watched() const;
    Error unpausable(Error error);
    Status leaseHeld(const Error& error);
    Status listFrozen();
    Status mark(Record record) const;
    void beginMarking();
    void awaitAll();
    Restored restoreCopy();
    Outcome rehearsed();
    Outcome failed(const Error& error, StepId step);
    Outcome finished(Outcome outcome);
    Outcome undone(std::optional<Error> error);
    Meter meter(StepId step) { return {*m_observer, step, m_bytes}; }
    Tree tree(bool destination, std::string bound, std::string part = {}, std::string path = {}) const;
    Status stage();
    Status restage();
    Result<std::vector<Difference>> changes();
    Status bring(const std::vector<Difference>& changed, Meter& counting, const std::stop_token& stop);
    void beginBringing();
    Result<Listing> listAgain(std::size_t place, const Known& now);
    Status carryInit(Room& room, const std::string& path);
    Status sharedMemory();
    Status makePaths(const std::vector<VolumeMove>& volumes);
    Result<std::vector<Listing>> listHeld();
    Result<Listing> listArrived(std::size_t place, const Difference& made) const;
    std::vector<Tree> trees(bool destination) const;
    Result<std::vector<Listing>> listSide(bool destination) const;
    Status listStaged();
    void beginReading();
    Difference differenceAt(std::size_t place, const Listing& there) const;

    Sides m_sides;
    const Facts* m_facts;
    const Options* m_options;
    Observer* m_observer;
    std::stop_source m_ending;
    std::stop_source m_beside;    // of what reads and carries files beside the dump
    Deadline m_latest{m_ending};  // of the standstill
    std::stop_callback<std::function<void()>> m_passedOn;
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
    std::optional<Tree> m_pagesThere;         // where its memory lies: in the dump, or in the host's memory
    Ahead m_ahead;                            // what of the memory travelled while it was dumped
    std::size_t m_rounds = 0;                 // of pre-copy, that the dump builds on
    Known m_knownDump;                        // what of the dump is there before the freeze; empty without pre-copy
    Known m_knownPages;                       // and of the destination's copy
    std::optional<HeldMemory> m_memoryThere;  // for what CRIU restores
    bool m_leased = false;
    std::string m_sharedMemory;       // what /dev/shm shall hold, packed in a file of the destination; empty: nothing
    std::optional<LogCarrier> m_log;  // where both agents serve and the log lies in files
    std::vector<Listing> m_staged;    // the destination's places, as last known
    std::string m_stagedSince;        // the destination's clock when that listing began; without its agent
    std::uint64_t m_lastStaged = 0;   // bytes that the last head start with the files carried
    std::uint64_t m_changing = 0;     // bytes that the last look before the freeze found changed
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
    // What goes on beside the steps while the container stands still; all of it has ended before anything is undone.
    std::future<Result<Reading>> m_read;                            // the source's files, since the freeze; without its agent
    std::shared_future<Result<std::vector<Difference>>> m_changes;  // what was written since the head start, since the freeze
    std::future<Status> m_brought;                                  // the same on the destination
    std::future<Status> m_listed;                                   // the source's files and its dump, since it was dumped
    std::future<Status> m_logged;                                   // the end of the log, since the memory
    std::future<Result<Listing>> m_arrived;                         // the dump on the destination, since it is there
    std::future<Status> m_marked;  // the locks of both hosts for the start, since the difference or the dump
    Status m_filled;               // whether /dev/shm got its content
    bool m_startAnswered = false;
    Look m_look;  // what became of the copy, where its start failed
    std::vector<std::string> m_remarks;
};

}  // namespace transship::migration
