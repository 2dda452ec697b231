// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <stop_token>
#include <thread>

namespace transship::migration {

// Asks for a stop when something takes too long.
class Deadline {
public:
    explicit Deadline(std::stop_source& stop) : m_stop(&stop) {}

    // So long from now; an earlier one counts no more.
    void set(std::chrono::milliseconds limit);
    void clear() { m_waiting = {}; }
    // Whether it has passed, and a stop was asked for.
    bool passed() const { return m_passed; }

private:
    std::stop_source* m_stop;
    std::atomic<bool> m_passed{false};
    std::jthread m_waiting;
};

}  // namespace transship::migration
