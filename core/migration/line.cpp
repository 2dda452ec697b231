// SPDX-License-Identifier: Apache-2.0
#include "core/migration/line.h"

#include <thread>

namespace transship::migration {

Result<std::shared_ptr<host::Host>> Line::host(std::chrono::milliseconds patience) {
    const std::lock_guard lock(m_mutex);
    if (m_host && m_host->session().alive()) return m_host;
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        auto connected = m_connector();
        if (connected) return m_host = *connected;
        if (connected.error().kind != ErrorKind::Unreachable || std::chrono::steady_clock::now() >= until) return fail(connected.error());
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
}

Result<engine::Engine> Line::engine(const std::stop_token& stop, std::chrono::milliseconds patience) {
    TRANSSHIP_ASSIGN(const auto connected, host(patience));
    return connected->engine().with(stop);
}

}  // namespace transship::migration
