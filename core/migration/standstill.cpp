// SPDX-License-Identifier: Apache-2.0
#include "core/migration/standstill.h"

#include <condition_variable>
#include <mutex>

namespace transship::migration {

void Standstill::begins(std::chrono::milliseconds limit) {
    m_waiting = std::jthread([this, limit](const std::stop_token& ended) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait_for(lock, ended, limit, [] { return false; });
        if (ended.stop_requested()) return;
        m_tooLong = true;
        m_stop->request_stop();
    });
}

}  // namespace transship::migration
