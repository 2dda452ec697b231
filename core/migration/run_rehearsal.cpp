// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/migration/criu_host_file.h"
#include "core/migration/proof.h"
#include "core/migration/run.h"

#include <thread>

namespace transship::migration {

Status Run::letGo() {
    m_latest.clear();
    m_sourceWatch->allow({"unpause"});
    bool runs = false;
    TRANSSHIP_TRY(migration::letGo(m_sides.source, m_record, runs));
    m_downtime = std::chrono::duration_cast<milliseconds>(Clock::now() - m_frozenAt);
    m_observer->frozen(false);
    m_record.frozen = false;
    m_record.letGo = true;
    // What becomes of it from here on is nobody's concern.
    m_sourceWatch.reset();
    TRANSSHIP_TRY(m_sides.source.agent()->disarm());
    return m_journal->begin(stepName(StepId::LetGo), m_record);
}

Status Run::tryCopy() {
    const auto agent = m_sides.destination.agent();
    const auto& id = m_record.destination.container;
    TRANSSHIP_ASSIGN(const auto holder, m_destination->get("/containers/" + m_record.destination.holder + "/json"));
    TRANSSHIP_TRY(agent->ask({"lone-network", std::to_string(holder.at("State").value("Pid", 0))}));
    // However this ends, the copy goes with the agent.
    TRANSSHIP_TRY(agent->lease(id, 0, {{"DELETE", "/containers/" + id + "?force=1&v=1"}}));
    TRANSSHIP_TRY(tellCriu(m_sides.destination, m_record));
    m_destinationWatch->allow({"pause"});
    const auto restored = restoreCopy();
    if (!restored.started) return restored.started;
    Result<Json> paused;
    for (int i = 0; i < 4; ++i) {
        paused = m_destination->post("/containers/" + id + "/pause");
        if (paused || paused.error().kind != ErrorKind::Failed) break;
        std::this_thread::sleep_for(milliseconds(100));
    }
    if (!paused) {
        paused.error().what = "The copy did not go on.";
        return fail(paused.error());
    }
    m_remarks.push_back("The copy ran for " + durationText(std::chrono::duration_cast<milliseconds>(Clock::now() - restored.at)) + " on " +
                        m_record.destination.host + ".");
    if (!m_filled) return fail(ErrorKind::Failed, "What the container keeps in /dev/shm did not arrive.", summary(m_filled.error()));
    return {};
}

Status Run::copyProof() {
    TRANSSHIP_ASSIGN(const auto container, m_destination->get("/containers/" + m_record.destination.container + "/json"));
    TRANSSHIP_ASSIGN(const auto seen, sight(m_sides.destination, m_record.id, container, {}));
    return prove(m_summary.processes, seen.processes, m_remarks);
}

Outcome Run::rehearsed() {
    // While it is frozen nothing of it runs any more; the removal would thaw it first.
    const auto copy = m_destination->get("/containers/" + m_record.destination.container + "/json");
    const auto agent = m_sides.destination.agent();
    if (copy && agent) static_cast<void>(agent->ask({"kill-frozen", std::to_string(copy->at("State").value("Pid", 0))}));
    auto outcome = undone({});
    if (outcome.ending != Ending::Undone) return outcome;
    outcome.ending = Ending::Rehearsed;
    outcome.sentence = "A copy of " + printable(m_record.source.name) + " was restored on " + m_record.destination.host +
                       ", and removed; the container itself runs on " + m_record.source.host + ".";
    return outcome;
}

}  // namespace transship::migration
