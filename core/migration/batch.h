// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/queue.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace transship::migration {

// What a batch tells; called from the threads that move.
class BatchObserver {
public:
    BatchObserver() = default;
    BatchObserver(const BatchObserver&) = delete;
    BatchObserver& operator=(const BatchObserver&) = delete;
    virtual ~BatchObserver() = default;

    // Who hears of the steps of one item; lives as long as the batch.
    virtual Observer& of(std::size_t item) = 0;
    // Must not call the batch.
    virtual void turned(std::size_t /*item*/, const QueueItem&) {}
};

// Works on a queue: each container has its turn when those that it depends on have moved, some side by side. One that stays does not stop
// the others, but those that depend on it stay as well.
class Batch {
public:
    Batch(Queue queue, std::shared_ptr<Line> source, std::shared_ptr<Line> destination, BatchObserver& observer);

    // Until nothing waits. After a stop those that move are undone and wait again, or are finished where their start was sent; the queue is
    // remembered then. An error says that it could not be kept on disk.
    Status run(const std::stop_token& stop);

    // From any thread, while it runs or not. Whoever stayed gets another turn, when run() is called again if it ended.
    void retry(std::size_t item);
    // One that moves is undone; one that waits stays.
    void cancel(std::size_t item);
    // Nobody gets a turn until it is resumed.
    void hold(bool is);
    Queue queue() const;

private:
    // All but work() and move() are called with the mutex held.
    void work(const std::stop_token& stop);
    std::optional<std::size_t> next() const;
    void holdBack();
    void turn(std::size_t item, Turn turn, Outcome outcome = {});
    Outcome refused(const QueueItem& item, Error error) const;
    Outcome move(const QueueItem& item, Observer& observer, const std::stop_token& stop) const;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Queue m_queue;
    std::shared_ptr<Line> m_source;
    std::shared_ptr<Line> m_destination;
    BatchObserver* m_observer;
    std::optional<QueueFile> m_file;
    std::vector<std::stop_source> m_stops;  // one for each item
    std::size_t m_version = 0;              // of the queue
    bool m_held = false;
};

}  // namespace transship::migration
