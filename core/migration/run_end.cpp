// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/host/containers.h"
#include "core/migration/run.h"

#include <fstream>

namespace transship::migration {

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
        TRANSSHIP_TRY(host::logs(*host, m_record.source.container, {}, [&](std::span<const std::byte> bytes) -> Status {
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

Outcome Run::finished(Outcome outcome) {
    outcome.id = m_record.id;
    outcome.downtime = m_downtime;
    outcome.predicted = m_plan.downtime;
    outcome.bySizes = m_plan.bySizes;
    outcome.way = m_plan.way;
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

Outcome Run::undone(std::optional<Error> error) {
    Outcome outcome{.ending = Ending::Undone, .error = std::move(error)};
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
    // Where the dump fails, the container is not to wait for what is read and carried beside it.
    m_beside.request_stop();
    awaitAll();
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
        auto cause = error;
        if (m_latest.passed() && error.kind == ErrorKind::Cancelled)
            cause = {ErrorKind::Failed,
                     "It stood still for longer than " + durationText(m_options->latest()) + ", and goes on where it was.",
                     "Twice the " + durationText(m_options->maxDowntime) + " that were allowed have passed in the step \"" +
                         stepName(step) + "\".",
                     "Move it when it uses less memory or the hosts have less to do, or allow more."};
        // And what fails after somebody else let the container go, because of that.
        if (const auto alone = watched(); !alone && error.kind != ErrorKind::NeedsPerson) {
            cause = alone.error();
            cause.reason += " Noticed when this failed: " + summary(error);
        }
        auto outcome = undone(cause);
        if (cause.kind == ErrorKind::NeedsPerson) outcome.ending = Ending::NeedsPerson;
        return outcome;
    }
    Outcome outcome{.ending = Ending::NeedsPerson, .error = error};
    const auto frozenSource = printable(m_record.source.name) + " on " + m_record.source.host + " stays frozen";
    const auto hint = "When both hosts can be reached, run: transship-cli recover " + m_record.id;
    if (step == StepId::Start) {
        if (m_look.fate == Fate::NeverRan || m_look.fate == Fate::Died) {
            outcome = undone(error);
            if (!m_look.detail.empty()) outcome.remarks.push_back(m_look.detail);
            return outcome;
        }
        outcome.sentence = "Whether " + printable(m_record.destination.name) + " runs on " + m_record.destination.host + " is unknown; " +
                           frozenSource + ".";
        if (!m_look.detail.empty()) outcome.remarks.push_back(m_look.detail);
        outcome.remarks.push_back(hint);
        return outcome;
    }
    if (step == StepId::Proof && error.kind != ErrorKind::Unreachable && error.kind != ErrorKind::Timeout) {
        auto look = lookAtDestination(m_sides, m_record, true);
        if (look.fate == Fate::Runs) look = endWithoutNetwork(m_sides.destination, m_record);
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

}  // namespace transship::migration
