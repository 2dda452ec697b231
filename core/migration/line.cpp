// SPDX-License-Identifier: Apache-2.0
#include "core/migration/line.h"

#include "core/helper/helper.h"

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

std::unique_ptr<Line> Line::another() {
    // A lost connection is made again once, by this line, for all.
    auto line = std::make_unique<Line>(nullptr, [this] { return host(); });
    line->m_agentRefusal = m_agentRefusal;
    return line;
}

Result<engine::Engine> Line::engine(const std::stop_token& stop, std::chrono::milliseconds patience) {
    TRANSSHIP_ASSIGN(const auto connected, host(patience));
    return connected->engine().with(stop);
}

namespace {

agent::Forwarding forwardingOf(const std::shared_ptr<host::Host>& host) {
    const auto open = [host](const std::string& path, const Patience& patience) -> Result<std::unique_ptr<ByteStream>> {
        TRANSSHIP_ASSIGN(auto channel, host->session().forwardUnix(path, patience));
        return std::unique_ptr<ByteStream>(std::move(channel));
    };
    // An account without a shell for this, such as one that may only call docker, does without the socket.
    return {host->userNumber().value_or(""), open};
}

}  // namespace

Status Line::startAgent() {
    TRANSSHIP_ASSIGN(const auto connected, host());
    {
        const std::lock_guard lock(m_mutex);
        if (m_agent && m_agentHost == connected) return {};
    }
    endAgent();
    TRANSSHIP_ASSIGN(const auto info, connected->engine().get("/info"));
    TRANSSHIP_ASSIGN(auto started, agent::Agent::start(connected->engine(), info.value("Architecture", ""), forwardingOf(connected)));
    const std::lock_guard lock(m_mutex);
    m_agent = std::move(started);
    m_agentHost = connected;
    return {};
}

std::shared_ptr<agent::Agent> Line::agent() const {
    const std::lock_guard lock(m_mutex);
    return m_agent;
}

void Line::endAgent() {
    std::shared_ptr<agent::Agent> ending;
    {
        const std::lock_guard lock(m_mutex);
        ending = std::move(m_agent);
        m_agent.reset();
        m_agentHost.reset();
    }
    if (ending) ending->close();
}

}  // namespace transship::migration
