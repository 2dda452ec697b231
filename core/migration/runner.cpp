// SPDX-License-Identifier: Apache-2.0
#include "core/migration/runner.h"

#include "core/base/text.h"
#include "core/checkpoint/place.h"
#include "core/migration/lock.h"
#include "core/migration/run.h"

#include <algorithm>

namespace transship::migration {
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
        party->jump = host->jumpHost();
    }
    // The plan counts on them; time has passed since it was made, and a connection may have been lost.
    if (m_facts->agentHere.serves) TRANSSHIP_TRY(m_sides.source.startAgent());
    if (m_facts->agentThere.serves) TRANSSHIP_TRY(m_sides.destination.startAgent());
    m_record.image = container.at("Image").get<std::string>();
    m_record.runc = m_facts->runtime.words;
    m_record.checkpoint = checkpoint::migrationPrefix + m_record.id;
    m_record.lock = lockName(m_record.source.container);
    m_record.rehearsal = m_options->rehearsal;
    m_record.removeSource = m_options->removeSource;
    m_record.autoRemove = container.at("HostConfig").value("AutoRemove", false);
    auto journal = Journal::open(m_record.id);
    if (!journal) return fail(journal.error());
    m_journal.emplace(std::move(*journal));
    return {};
}

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
        case StepId::PreCopy:
            return preCopy();
        case StepId::Freeze:
            return freeze();
        case StepId::Dump:
            return dump();
        case StepId::Memory:
            return memory();
        case StepId::Difference:
            return differing();
        case StepId::LetGo:
            return letGo();
        case StepId::Verify:
            return verify();
        case StepId::Start:
            return m_options->rehearsal ? tryCopy() : start();
        case StepId::Proof:
            return m_options->rehearsal ? copyProof() : proof();
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
        if (done && (step.id != StepId::Start || m_options->rehearsal)) done = m_journal->begin(step.name, m_record);
        m_observer->stepBegins(step);
        try {
            if (done) done = act(step.id);
        } catch (const Json::exception& exception) {
            done = fail(ErrorKind::Failed, "The Docker Engine's answer lacks something.", exception.what());
        }
        // The engine may have started it although its answer was lost.
        if (!done && step.id == StepId::Start && m_record.committed) {
            m_look = lookAtDestination(m_sides, m_record, m_startAnswered);
            if (m_look.fate == Fate::Runs) m_look = endWithoutNetwork(m_sides.destination, m_record);
            if (m_look.fate == Fate::Runs) {
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
    if (m_options->rehearsal) return finished(rehearsed());
    Outcome outcome{.ending = Ending::Done,
                    .sentence = printable(m_record.destination.name) + " runs on " + m_record.destination.host + "."};
    if (const auto engine = m_sides.destination.engine())
        if (const auto after = engine->get("/containers/" + m_record.destination.container + "/json"))
            outcome.differences =
                compareConfiguration(m_facts->container, *after, !m_record.source.holder.empty(), !m_record.destination.holder.empty());
    if (m_record.autoRemove)
        outcome.remarks.push_back("The original was started with --rm and is gone.");
    else if (!m_record.removeSource)
        outcome.remarks.push_back("The original stays on " + m_record.source.host + ", stopped, as " + printable(originalName(m_record)) +
                                  ".");
    return finished(std::move(outcome));
}

Json toJson(const Outcome& outcome) {
    Json json{{"id", outcome.id},
              {"result", endingName(outcome.ending)},
              {"sentence", outcome.sentence},
              {"downtime_ms", outcome.downtime.count()},
              {"predicted_downtime_ms", outcome.predicted.count()},
              {"by_sizes_ms", outcome.bySizes.count()},
              {"way", outcome.way},
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
