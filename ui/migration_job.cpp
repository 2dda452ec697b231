// SPDX-License-Identifier: Apache-2.0
#include "ui/migration_job.h"

#include <chrono>
#include <mutex>

namespace transship::ui {

// What the migration's threads tell is emitted on the window's.
class MigrationJob::Relay final : public migration::Observer {
public:
    explicit Relay(MigrationJob* job) : m_job(job) {}
    void stepBegins(const migration::Step& step) override {
        workers().deliver(m_job, [name = step.name](MigrationJob& job) { Q_EMIT job.stepBegan(QString::fromStdString(name)); });
    }
    void bytes(migration::StepId step, std::uint64_t count) override {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < std::chrono::milliseconds(50)) return;
        m_last = now;
        workers().deliver(
            m_job, [step, count](MigrationJob& job) { Q_EMIT job.carried(QString::fromStdString(migration::stepName(step)), count); });
    }
    void stepEnds(const migration::Step& step, std::chrono::milliseconds took) override {
        workers().deliver(
            m_job, [name = step.name, took](MigrationJob& job) { Q_EMIT job.stepEnded(QString::fromStdString(name), took.count()); });
    }
    void frozen(bool is) override {
        workers().deliver(m_job, [is](MigrationJob& job) { Q_EMIT job.frozen(is); });
    }
    void committed() override {
        workers().deliver(m_job, [](MigrationJob& job) { Q_EMIT job.committed(); });
    }
    void says(const std::string& text) override {
        workers().deliver(m_job, [text](MigrationJob& job) { Q_EMIT job.said(QString::fromStdString(text)); });
    }

private:
    QPointer<MigrationJob> m_job;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_last;
};

MigrationJob::MigrationJob(std::shared_ptr<migration::Line> source, std::shared_ptr<migration::Line> destination, migration::Facts facts,
                           migration::Options options, QObject* parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_destination(std::move(destination)),
      m_facts(std::move(facts)),
      m_options(std::move(options)),
      m_relay(std::make_unique<Relay>(this)) {
    connect(this, &MigrationJob::committed, this, [this] { m_committed = true; });
}

MigrationJob::~MigrationJob() {
    // What was begun is undone or finished before the program may end.
    m_stop.request_stop();
    workers().waitFor(m_work);
}

void MigrationJob::start() {
    m_running = true;
    m_work = inBackground(
        this, [this] { return migration::migrate(*m_source, *m_destination, m_facts, m_options, *m_relay, m_stop.get_token()); },
        [this](migration::Outcome outcome) {
            m_running = false;
            m_outcome = std::move(outcome);
            Q_EMIT finished();
        });
}

}  // namespace transship::ui
