// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stream.h"

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <vector>

namespace transship {

// Joins a producing thread (Sink) and a consuming thread (Source) through a bounded buffer.
// Either side may give up; the other then gets its error.
class Pipe {
public:
    explicit Pipe(std::size_t capacity = 1 << 20);

    Status write(std::span<const std::byte> bytes);
    Result<std::size_t> read(std::span<std::byte> buffer);

    // The producer is done; with an error, the consumer gets it after what was written.
    void close(std::optional<Error> error = {});
    // The consumer takes no more; the producer's writes fail with this error.
    void abandon(Error error);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::byte> m_ring;
    std::size_t m_start = 0;
    std::size_t m_used = 0;
    bool m_closed = false;
    std::optional<Error> m_producerError;
    std::optional<Error> m_consumerError;
};

// Runs `produce` on a thread of its own and `consume` on this one, joined by a pipe. The first failure ends both and is returned.
Status relay(const std::function<Status(const Sink&)>& produce, const std::function<Status(const Source&)>& consume);

}  // namespace transship
