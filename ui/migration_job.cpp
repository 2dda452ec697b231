// SPDX-License-Identifier: Apache-2.0
#include "ui/migration_job.h"

#include "ui/background.h"

#include <chrono>
#include <mutex>

namespace transship::ui {

// Signals of the job are emitted from the migration's threads; receivers of the window get them queued.
class MigrationJob::Relay final : public migration::Observer {
public:
    explicit Relay(MigrationJob* job) : m_job(job) {}
    void stepBegins(const migration::Step& step) override { Q_EMIT m_job->stepBegan(QString::fromStdString(step.name)); }
    void bytes(migration::StepId step, std::uint64_t count) override {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < std::chrono::milliseconds(50)) return;
        m_last = now;
        Q_EMIT m_job->carried(QString::fromStdString(migration::stepName(step)), count);
    }
    void stepEnds(const migration::Step& step, std::chrono::milliseconds took) override {
        Q_EMIT m_job->stepEnded(QString::fromStdString(step.name), took.count());
    }
    void frozen(bool is) override { Q_EMIT m_job->frozen(is); }
    void committed() override { Q_EMIT m_job->committed(); }
    void says(const std::string& text) override { Q_EMIT m_job->said(QString::fromStdString(text)); }

private:
    MigrationJob* m_job;
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
    m_work.waitForFinished();
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
