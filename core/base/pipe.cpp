// SPDX-License-Identifier: Apache-2.0
#include "core/base/pipe.h"

#include <algorithm>
#include <thread>

namespace transship {

Pipe::Pipe(std::size_t capacity) : m_ring(capacity) {}

Status Pipe::write(std::span<const std::byte> bytes) {
    std::unique_lock lock(m_mutex);
    while (!bytes.empty()) {
        m_changed.wait(lock, [&] { return m_consumerError || m_used < m_ring.size(); });
        if (m_consumerError) return fail(*m_consumerError);
        const auto end = (m_start + m_used) % m_ring.size();
        const auto room = std::min(m_ring.size() - m_used, m_ring.size() - end);
        const auto count = std::min(room, bytes.size());
        std::ranges::copy(bytes.first(count), m_ring.begin() + static_cast<std::ptrdiff_t>(end));
        m_used += count;
        bytes = bytes.subspan(count);
        m_changed.notify_all();
    }
    return {};
}

Result<std::size_t> Pipe::read(std::span<std::byte> buffer) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_used > 0 || m_closed; });
    if (m_used == 0) {
        if (m_producerError) return fail(*m_producerError);
        return 0;
    }
    const auto count = std::min({m_used, m_ring.size() - m_start, buffer.size()});
    std::copy_n(m_ring.begin() + static_cast<std::ptrdiff_t>(m_start), count, buffer.begin());
    m_start = (m_start + count) % m_ring.size();
    m_used -= count;
    m_changed.notify_all();
    return count;
}

void Pipe::close(std::optional<Error> error) {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_producerError = std::move(error);
    m_changed.notify_all();
}

void Pipe::abandon(Error error) {
    const std::lock_guard lock(m_mutex);
    m_consumerError = std::move(error);
    m_changed.notify_all();
}

Status relay(const std::function<Status(const Sink&)>& produce, const std::function<Status(const Source&)>& consume) {
    Pipe pipe;
    Status produced;
    std::jthread producer([&] {
        produced = produce([&](std::span<const std::byte> bytes) { return pipe.write(bytes); });
        pipe.close(produced ? std::nullopt : std::optional(produced.error()));
    });
    auto consumed = consume([&](std::span<std::byte> buffer) { return pipe.read(buffer); });
    // A consumer that is done early must not leave the producer waiting for room.
    pipe.abandon(consumed ? Error{ErrorKind::Cancelled, "The receiver takes no more.", "", ""} : consumed.error());
    producer.join();
    if (!consumed) return consumed;
    if (!produced && produced.error().kind != ErrorKind::Cancelled) return produced;
    return {};
}

}  // namespace transship
