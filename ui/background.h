// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace transship::ui {

// The threads that wait for hosts, and the one way from them back to the window's thread.
// Everything that crosses goes through one lock of ours, where the thread sanitizer can follow it; it sees none of Qt's own.
class Workers {
public:
    using Call = std::move_only_function<void()>;
    // A piece of work on its way; kept by whoever must not go before it has ended.
    class Task {
        friend class Workers;
        bool ended = false;
    };

    ~Workers();
    // Runs `work` on a thread of its own.
    std::shared_ptr<Task> start(Call work);
    // From any thread: calls `told` with the receiver on the window's thread, after what was delivered before, unless it is gone by then.
    // The pointer to it must have been made on the window's thread.
    template <typename Receiver, typename Told>
    void deliver(QPointer<Receiver> receiver, Told told) {
        const QObject* to = receiver.data();
        post({to, [receiver = std::move(receiver), told = std::move(told)]() mutable {
                  if (receiver) told(*receiver);
              }});
    }

    // Throws away what is still on its way to it.
    void discard(const QObject* receiver);

    std::size_t running();
    // Wait until all work has ended, or this one; false if that takes longer. Nothing is delivered to the thread that waits.
    bool waitForDone(std::optional<std::chrono::milliseconds> atMost = std::nullopt);
    void waitFor(const std::shared_ptr<Task>& task);

private:
    struct Letter {
        const QObject* to = nullptr;
        Call call;
    };
    void post(Letter letter);
    void openNext();
    // Lets threads go that have ended.
    void join(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<std::thread> m_running;
    std::list<std::thread> m_ended;  // still to be joined
    std::deque<Letter> m_letters;
};

Workers& workers();

// Runs `work` on another thread and then `done` with its result on the thread of `receiver`, which is the window's, unless that is gone
// by then. What `work` refers to must live until the task that is given has ended.
template <typename Work, typename Done>
std::shared_ptr<Workers::Task> inBackground(QObject* receiver, Work work, Done done) {
    return workers().start([receiver = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
        auto value = work();
        workers().deliver(std::move(receiver),
                          [value = std::move(value), done = std::move(done)](QObject&) mutable { done(std::move(value)); });
    });
}

}  // namespace transship::ui
