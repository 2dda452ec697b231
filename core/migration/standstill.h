// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <stop_token>
#include <thread>

namespace transship::migration {

// Watches how long a container stands still, and asks for a stop when that is too long.
class Standstill {
public:
    explicit Standstill(std::stop_source& stop) : m_stop(&stop) {}

    // It stands still from now on; an earlier beginning counts no more.
    void begins(std::chrono::milliseconds limit);
    // It goes on, or can't be let go any more.
    void ends() { m_waiting = {}; }
    // Whether a stop was asked for.
    bool tooLong() const { return m_tooLong; }

private:
    std::stop_source* m_stop;
    std::atomic<bool> m_tooLong{false};
    std::jthread m_waiting;
};

}  // namespace transship::migration
