// SPDX-License-Identifier: Apache-2.0
#include "core/migration/recover.h"

#include "core/base/text.h"
#include "core/migration/criu_host_file.h"
#include "core/migration/lock.h"
#include "core/migration/settlement.h"

#include <algorithm>

namespace transship::migration {
namespace {

Outcome needsPerson(const Record& record, std::string sentence, const Error& error) {
    Outcome outcome{.ending = Ending::NeedsPerson, .id = record.id, .sentence = std::move(sentence), .error = error};
    return outcome;
}

// What either of them knows; a lock is as old as its stage.
void unite(std::vector<std::string>& known, const std::vector<std::string>& more) {
    for (const auto& one : more)
        if (std::ranges::find(known, one) == known.end()) known.push_back(one);
}

// What is further: the journal, or a lock that a host still holds.
Record furthest(Record record, const std::vector<Lock>& locks) {
    for (const auto& lock : locks) {
        if (lock.record.id != record.id) continue;
        auto merged = lock.record;
        merged.letGo = merged.letGo || record.letGo;
        merged.frozen = (merged.frozen || record.frozen) && !merged.letGo;
        merged.committed = merged.committed || record.committed || lock.stage == Stage::Started;
        merged.verified = merged.verified || record.verified;
        merged.source.restartPolicy = record.source.restartPolicy;
        if (merged.destination.container.empty()) merged.destination = record.destination;
        for (const auto list : {&Record::volumesMade, &Record::pathsMade, &Record::temporary, &Record::setAside, &Record::networksMade})
            unite(merged.*list, record.*list);
        if (merged.criuOptions.empty()) merged.criuOptions = record.criuOptions;
        merged.networkCut = merged.networkCut || record.networkCut;
        merged.imageBrought = merged.imageBrought || record.imageBrought;
        if (merged.tagAdded.empty()) merged.tagAdded = record.tagAdded;
        record = std::move(merged);
    }
    return record;
}

// From the start on: prove, end the original, tidy up.
Outcome finish(const Sides& sides, const Record& record, Observer& observer) {
    Outcome outcome{.ending = Ending::NeedsPerson, .id = record.id};
    const auto stopAt = [&](const Error& error, std::string sentence) {
        outcome.error = error;
        outcome.sentence = std::move(sentence);
        return outcome;
    };
    const auto there = printable(record.destination.name) + " runs on " + record.destination.host;
    const auto source = sides.source.engine();
    const auto original = source ? source->get("/containers/" + record.source.container + "/json") : Result<Json>(fail(source.error()));
    const bool alive = original && original->at("State").value("Running", false);
    if (alive) {
        observer.says("Proving that the destination runs what was frozen.");
        auto summary = readSummary(sides.source, record, record.source);
        if (!summary) summary = readSummary(sides.destination, record, record.destination);
        if (!summary) return stopAt(summary.error(), there + "; the original stays frozen on " + record.source.host + ".");
        if (auto proven = proveDestination(sides.destination, record, *summary, outcome.remarks); !proven)
            return stopAt(proven.error(), there + ", but it is not proven; the original stays frozen on " + record.source.host + ".");
        observer.says("Ending the original.");
        if (auto ended = endSource(sides.source, record); !ended)
            return stopAt(ended.error(), there + "; the original could not be ended.");
    }
    for (const auto& act : {std::function<Status()>([&] { return makeInert(sides.source, record); }),
                            std::function<Status()>([&] { return givePolicies(sides.destination, record); }),
                            std::function<Status()>([&] { return cleanUp(sides, record); })})
        if (auto done = act(); !done) return stopAt(done.error(), there + "; something of ours is left behind.");
    outcome.ending = Ending::Done;
    outcome.sentence = there + ".";
    return outcome;
}

Outcome back(const Sides& sides, const Record& record, Observer& observer) {
    Outcome outcome{.ending = Ending::Undone, .id = record.id};
    bool runs = true;
    const auto undone = undo(sides, record, runs, [&](const std::string& text) { observer.says(text); });
    outcome.sentence = runs ? printable(record.source.name) + " runs on " + record.source.host + "."
                            : printable(record.source.name) + " does not run on " + record.source.host + ".";
    if (!undone) {
        outcome.ending = Ending::NeedsPerson;
        outcome.error = undone.error();
    }
    return outcome;
}

// The source died in the hold. If the destination has everything, it is the only copy that can go on.
Outcome startWhatArrived(const Sides& sides, Record record, Observer& observer) {
    const auto lost = [&](const Error& error) {
        return needsPerson(record,
                           printable(record.source.name) + " died on " + record.source.host + " before its memory had arrived on " +
                               record.destination.host + "; unless its dump is of use, it is lost.",
                           error);
    };
    if (!record.verified) return lost({ErrorKind::NeedsPerson, "The destination has not everything.", "", goOnAtTheSource(record)});
    observer.says("The source died while it was frozen; the destination has everything and is started.");
    const auto engine = sides.destination.engine();
    if (!engine) return lost(engine.error());
    if (const auto told = tellCriu(sides.destination, record); !told) return lost(told.error());
    const auto started = engine->post("/containers/" + record.destination.container + "/start", {{"checkpoint", record.checkpoint}},
                                      nullptr, std::chrono::minutes(30));
    if (!started) return lost(started.error());
    record.committed = true;
    if (auto summary = readSummary(sides.destination, record, record.destination)) {
        Outcome outcome;
        if (auto proven = proveDestination(sides.destination, record, *summary, outcome.remarks); !proven)
            return needsPerson(
                record, printable(record.destination.name) + " was started on " + record.destination.host + ", but it is not proven.",
                proven.error());
    }
    return finish(sides, record, observer);
}

}  // namespace

Result<Record> recordFromLocks(Line& line, const std::string& id) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine());
    TRANSSHIP_ASSIGN(const auto all, locks(engine));
    const auto found = std::ranges::find_if(all, [&](const Lock& lock) { return id.empty() || lock.record.id == id; });
    if (found == all.end())
        return fail(ErrorKind::NotFound,
                    "There is no migration " + (id.empty() ? std::string() : id + " ") + "to recover on " + engine.host() + ".");
    return furthest(found->record, all);
}

Outcome recover(const Record& journalled, const LineTo& lineTo, Observer& observer) {
    const auto source = lineTo(journalled.source);
    const auto destination = lineTo(journalled.destination);
    const Sides sides{*source, *destination};
    auto record = journalled;
    bool sourceIsThere = true;
    for (auto* line : {source.get(), destination.get()}) {
        const auto engine = line->engine();
        if (engine)
            if (const auto ended = agent::awaitEnd(*engine); !ended) return needsPerson(record, "Nothing was changed.", ended.error());
        const auto held = engine ? locks(*engine) : Result<std::vector<Lock>>(fail(engine.error()));
        if (!held)
            return needsPerson(record,
                               "Nothing was changed: " + (line == source.get() ? record.source.host : record.destination.host) +
                                   " can't be reached, and the outcome hangs on it.",
                               held.error());
        record = furthest(record, *held);
    }
    auto journal = Journal::open(record.id);
    if (!journal) return needsPerson(record, "Nothing was changed.", journal.error());
    if (auto noted = journal->begin("recover", record); !noted) return needsPerson(record, "Nothing was changed.", noted.error());

    const auto work = [&]() -> Outcome {
        const auto engine = source->engine();
        const auto original = engine->get("/containers/" + record.source.container + "/json");
        if (!original && original.error().kind != ErrorKind::NotFound) return needsPerson(record, "Nothing was changed.", original.error());
        sourceIsThere = original && original->at("State").value("Running", false);
        // With the source dead, the copy is all there is: it is looked at without touching it, and started if it never was.
        if (record.frozen && !sourceIsThere && !record.rehearsal) {
            const auto there = destination->engine();
            const auto copy =
                there ? there->get("/containers/" + record.destination.container + "/json") : Result<Json>(fail(there.error()));
            if (!copy && copy.error().kind != ErrorKind::NotFound) return needsPerson(record, "Nothing was changed.", copy.error());
            if (copy && copy->at("State").value("Running", false)) return finish(sides, record, observer);
            if (!copy || copy->at("State").value("Status", "") == "created") return startWhatArrived(sides, record, observer);
            return needsPerson(record, printable(record.source.name) + " runs nowhere: it ended on both hosts.",
                               {ErrorKind::NeedsPerson, "", "", "docker start on the source starts it from zero."});
        }
        if (record.committed) {
            const auto look = lookAtDestination(sides, record, false);
            if (look.fate == Fate::Runs) return finish(sides, record, observer);
            if (look.fate == Fate::Unknown)
                return needsPerson(record,
                                   "Nothing was changed: whether " + printable(record.destination.name) + " runs on " +
                                       record.destination.host + " is unknown.",
                                   {ErrorKind::NeedsPerson, look.detail, "", ""});
            observer.says("The destination does not run it; the source goes on. " + look.detail);
        }
        return back(sides, record, observer);
    };
    auto outcome = work();
    if (auto noted = journal->end(outcome.ending, record, toJson(outcome)); !noted) outcome.remarks.push_back(summary(noted.error()));
    return outcome;
}

}  // namespace transship::migration
