// SPDX-License-Identifier: Apache-2.0
#include "core/migration/batch.h"

#include "core/base/text.h"

#include <algorithm>
#include <thread>

namespace transship::migration {
namespace {

Turn turnOf(const Outcome& outcome) {
    switch (outcome.ending) {
        case Ending::Done:
            return Turn::Moved;
        case Ending::Undone:
        case Ending::Refused:
            return Turn::Stayed;
        default:
            return Turn::NeedsPerson;
    }
}

}  // namespace

Batch::Batch(Queue queue, std::shared_ptr<Line> source, std::shared_ptr<Line> destination, BatchObserver& observer)
    : m_queue(std::move(queue)),
      m_source(std::move(source)),
      m_destination(std::move(destination)),
      m_observer(&observer),
      m_stops(m_queue.items.size()) {}

Status Batch::run(const std::stop_token& stop) {
    std::size_t count = 0;
    {
        const std::lock_guard lock(m_mutex);
        TRANSSHIP_ASSIGN(auto file, QueueFile::open(m_queue.id));
        TRANSSHIP_TRY(file.write(m_queue));
        m_file.emplace(std::move(file));
        count = std::clamp<std::size_t>(m_queue.sideBySide, 1, std::max<std::size_t>(m_queue.items.size(), 1));
    }
    {
        std::vector<std::jthread> workers;
        workers.reserve(count);
        for (std::size_t i = 0; i < count; ++i) workers.emplace_back([this, stop] { work(stop); });
    }
    const std::lock_guard lock(m_mutex);
    const bool over = std::ranges::none_of(m_queue.items, [](const auto& item) { return item.turn == Turn::Waiting; });
    const auto removed = over ? m_file->remove() : Status();
    m_file.reset();
    return removed;
}

// The first that waits and whose like have moved.
std::optional<std::size_t> Batch::next() const {
    for (std::size_t i = 0; i < m_queue.items.size(); ++i) {
        const auto& item = m_queue.items[i];
        const auto moved = [&](const std::string& id) {
            const auto other = std::ranges::find(m_queue.items, id, &QueueItem::container);
            return other == m_queue.items.end() || other->turn == Turn::Moved;
        };
        if (item.turn == Turn::Waiting && std::ranges::all_of(item.after, moved)) return i;
    }
    return std::nullopt;
}

// A container is not taken away from what it depends on. Those that are depended on come earlier in the queue.
void Batch::holdBack() {
    for (std::size_t i = 0; i < m_queue.items.size(); ++i) {
        const auto& item = m_queue.items[i];
        if (item.turn != Turn::Waiting) continue;
        for (const auto& id : item.after) {
            const auto other = std::ranges::find(m_queue.items, id, &QueueItem::container);
            if (other == m_queue.items.end() || (other->turn != Turn::Stayed && other->turn != Turn::NeedsPerson)) continue;
            turn(i, Turn::Stayed,
                 refused(item, {ErrorKind::Blocked, "It depends on " + other->name + ", which did not move.", other->outcome.sentence,
                                "Move that one first."}));
            break;
        }
    }
}

Outcome Batch::refused(const QueueItem& item, Error error) const {
    return {.ending = Ending::Refused,
            .sentence = printable(item.name) + " runs on " + m_queue.source.host + ", untouched.",
            .error = std::move(error)};
}

void Batch::turn(std::size_t item, Turn turn, Outcome outcome) {
    auto& mine = m_queue.items[item];
    mine.turn = turn;
    mine.outcome = std::move(outcome);
    if (m_file) {
        const auto written = m_file->write(m_queue);
        if (!written && turn == Turn::Moving) {
            mine.turn = Turn::Stayed;
            mine.outcome = refused(mine, written.error());
        } else if (!written) {
            mine.outcome.remarks.push_back(summary(written.error()));
        }
    }
    ++m_version;
    m_observer->turned(item, mine);
    m_changed.notify_all();
}

void Batch::work(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (stop.stop_requested()) return;
        holdBack();
        const auto busy = [](const QueueItem& item) { return item.turn == Turn::Waiting || item.turn == Turn::Moving; };
        if (std::ranges::none_of(m_queue.items, busy)) return;
        const auto mine = m_held ? std::nullopt : next();
        if (!mine) {
            // Another worker's container is waited for, or the person.
            m_changed.wait(lock, stop, [this, seen = m_version] { return m_version != seen; });
            continue;
        }
        m_stops[*mine] = {};
        turn(*mine, Turn::Moving);
        const auto item = m_queue.items[*mine];
        if (item.turn != Turn::Moving) continue;
        auto own = m_stops[*mine];
        lock.unlock();
        auto outcome = [&] {
            const std::stop_callback together(stop, [&own] { own.request_stop(); });
            return move(item, m_observer->of(*mine), own.get_token());
        }();
        lock.lock();
        // A stop ends no turn: who was undone for it goes on waiting.
        const bool undone = outcome.ending == Ending::Undone || outcome.ending == Ending::Refused;
        const auto became = stop.stop_requested() && undone ? Turn::Waiting : turnOf(outcome);
        turn(*mine, became, std::move(outcome));
    }
}

Outcome Batch::move(const QueueItem& item, Observer& observer, const std::stop_token& stop) const {
    const auto from = m_source->another();
    const auto to = m_destination->another();
    const auto facts = survey(*from, *to, item.container, stop);
    if (!facts) return refused(item, facts.error());
    return migrate(*from, *to, *facts, m_queue.options, observer, stop);
}

void Batch::retry(std::size_t item) {
    const std::lock_guard lock(m_mutex);
    if (m_queue.items.at(item).turn == Turn::Stayed) turn(item, Turn::Waiting);
}

void Batch::cancel(std::size_t item) {
    const std::lock_guard lock(m_mutex);
    const auto& mine = m_queue.items.at(item);
    if (mine.turn == Turn::Moving) m_stops[item].request_stop();
    if (mine.turn == Turn::Waiting) turn(item, Turn::Stayed, refused(mine, cancelled().error()));
}

void Batch::hold(bool is) {
    const std::lock_guard lock(m_mutex);
    m_held = is;
    ++m_version;
    m_changed.notify_all();
}

Queue Batch::queue() const {
    const std::lock_guard lock(m_mutex);
    return m_queue;
}

}  // namespace transship::migration
