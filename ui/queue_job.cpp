// SPDX-License-Identifier: Apache-2.0
#include "ui/queue_job.h"

#include "ui/spoken.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace transship::ui {

// What the threads that move tell is emitted on the window's.
class QueueJob::Relay final : public migration::BatchObserver {
public:
    Relay(QueueJob* job, std::size_t count) : m_job(job) {
        for (std::size_t i = 0; i < count; ++i) m_each.push_back(std::make_unique<One>(job, static_cast<int>(i)));
    }
    migration::Observer& of(std::size_t item) override { return *m_each[item]; }
    void turned(std::size_t number, const migration::QueueItem& item) override {
        workers().deliver(m_job, [number, item](QueueJob& job) { Q_EMIT job.turned(static_cast<int>(number), item); });
    }

private:
    class One final : public migration::Observer {
    public:
        One(QueueJob* job, int item) : m_job(job), m_item(item) {}
        void stepBegins(const migration::Step& step) override {
            {
                const std::lock_guard lock(m_mutex);
                m_step = step.id;
            }
            workers().deliver(m_job, [item = m_item, title = step.title, bytes = step.bytes](QueueJob& job) {
                Q_EMIT job.stepBegan(item, spoken(title), bytes);
            });
        }
        void bytes(migration::StepId step, std::uint64_t count) override {
            const std::lock_guard lock(m_mutex);
            const auto now = std::chrono::steady_clock::now();
            if (step != m_step || now - m_last < std::chrono::milliseconds(100)) return;
            m_last = now;
            workers().deliver(m_job, [item = m_item, count](QueueJob& job) { Q_EMIT job.carried(item, count); });
        }
        void frozen(bool is) override {
            workers().deliver(m_job, [item = m_item, is](QueueJob& job) { Q_EMIT job.frozen(item, is); });
        }

    private:
        QPointer<QueueJob> m_job;
        int m_item;
        std::mutex m_mutex;
        std::chrono::steady_clock::time_point m_last;
        migration::StepId m_step{};
    };
    QPointer<QueueJob> m_job;
    std::vector<std::unique_ptr<One>> m_each;
};

QueueJob::QueueJob(migration::Queue queue, std::shared_ptr<migration::Line> source, std::shared_ptr<migration::Line> destination,
                   QObject* parent)
    : QObject(parent), m_relay(std::make_unique<Relay>(this, queue.items.size())) {
    m_batch = std::make_unique<migration::Batch>(std::move(queue), std::move(source), std::move(destination), *m_relay);
}

QueueJob::~QueueJob() {
    // What was begun is undone or finished before the program may end.
    m_stop.request_stop();
    workers().waitFor(m_work);
}

void QueueJob::start() {
    if (m_running) return;
    m_running = true;
    m_work = inBackground(
        this, [this] { return m_batch->run(m_stop.get_token()); },
        [this](Status status) {
            m_running = false;
            m_status = std::move(status);
            // Somebody may have been given another turn just when the last one ended.
            const auto queue = m_batch->queue();
            const bool waits = std::ranges::any_of(queue.items, [](const auto& item) { return item.turn == migration::Turn::Waiting; });
            if (m_status && waits && !m_stop.stop_requested()) return start();
            Q_EMIT finished();
        });
}

}  // namespace transship::ui
