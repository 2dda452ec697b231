// SPDX-License-Identifier: Apache-2.0
#include "core/migration/deadline.h"

#include <condition_variable>
#include <mutex>

namespace transship::migration {

void Deadline::set(std::chrono::milliseconds limit) {
    m_waiting = std::jthread([this, limit](const std::stop_token& cleared) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait_for(lock, cleared, limit, [] { return false; });
        if (cleared.stop_requested()) return;
        m_passed = true;
        m_stop->request_stop();
    });
}

}  // namespace transship::migration
