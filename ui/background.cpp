// SPDX-License-Identifier: Apache-2.0
#include "ui/background.h"

#include <QCoreApplication>

namespace transship::ui {

Workers& workers() {
    static Workers all;
    return all;
}

Workers::~Workers() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_running.empty(); });
    join(lock);
}

std::shared_ptr<Workers::Task> Workers::start(Call work) {
    auto task = std::make_shared<Task>();
    std::unique_lock lock(m_mutex);
    join(lock);
    const auto place = m_running.emplace(m_running.end());
    *place = std::thread([this, place, task, work = std::move(work)]() mutable {
        work();
        // What it holds goes on this thread: a connection may take its time to close.
        work = nullptr;
        const std::lock_guard ending(m_mutex);
        task->ended = true;
        m_ended.splice(m_ended.end(), m_running, place);
        m_changed.notify_all();
    });
    return task;
}

void Workers::post(Letter letter) {
    const std::lock_guard lock(m_mutex);
    m_letters.push_back(std::move(letter));
    // Under the lock, so that whoever opens the letter comes after this call in the eyes of the thread sanitizer too.
    if (qApp != nullptr) QMetaObject::invokeMethod(qApp, [] { workers().openNext(); }, Qt::QueuedConnection);
}

void Workers::openNext() {
    Letter letter;
    {
        const std::lock_guard lock(m_mutex);
        if (m_letters.empty()) return;
        letter = std::move(m_letters.front());
        m_letters.pop_front();
    }
    letter.call();
}

void Workers::discard(const QObject* receiver) {
    std::deque<Letter> gone;
    const std::lock_guard lock(m_mutex);
    for (auto& letter : m_letters)
        if (letter.to == receiver) gone.push_back(std::exchange(letter, {nullptr, [] {}}));
}

std::size_t Workers::running() {
    const std::lock_guard lock(m_mutex);
    return m_running.size();
}

bool Workers::waitForDone(std::optional<std::chrono::milliseconds> atMost) {
    const auto none = [&] { return m_running.empty(); };
    std::unique_lock lock(m_mutex);
    if (atMost && !m_changed.wait_for(lock, *atMost, none)) return false;
    m_changed.wait(lock, none);
    join(lock);
    return true;
}

void Workers::waitFor(const std::shared_ptr<Task>& task) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !task || task->ended; });
}

void Workers::join(std::unique_lock<std::mutex>& lock) {
    std::list<std::thread> ended;
    ended.swap(m_ended);
    lock.unlock();
    for (auto& thread : ended) thread.join();
    lock.lock();
}

}  // namespace transship::ui
