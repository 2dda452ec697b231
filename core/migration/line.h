// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent/agent.h"
#include "core/host/host.h"

#include <functional>
#include <memory>
#include <mutex>

namespace transship::migration {

using Connector = std::function<Result<std::shared_ptr<host::Host>>()>;

// A host that is connected again when its connection was lost, and its agent.
class Line {
public:
    ~Line() { endAgent(); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    // `first` may be empty: then the first use connects.
    Line(std::shared_ptr<host::Host> first, Connector connector) : m_host(std::move(first)), m_connector(std::move(connector)) {}

    // The host over a living connection; tries for `patience` to get one.
    Result<std::shared_ptr<host::Host>> host(std::chrono::milliseconds patience = std::chrono::seconds(0));
    // Another line over the same connection, with the same agreement and an agent of its own: for what runs side by side.
    std::unique_ptr<Line> another();
    // Its engine, with calls that end with `stop`.
    Result<engine::Engine> engine(const std::stop_token& stop = {}, std::chrono::milliseconds patience = std::chrono::seconds(0));

    // The agent may run only where the person agreed to it; until then `refusal` says why it does not.
    void allowAgent() { m_agentRefusal.clear(); }
    void refuseAgent(std::string reason) { m_agentRefusal = std::move(reason); }
    bool agentIsAllowed() const { return m_agentRefusal.empty(); }
    const std::string& agentRefusal() const { return m_agentRefusal; }
    // Starts the agent unless it serves already over the living connection. Refused where the host does not let it run.
    Status startAgent();
    // The agent, if one was started; the connection it came by may be lost meanwhile.
    std::shared_ptr<agent::Agent> agent() const;
    void endAgent();

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<host::Host> m_host;
    Connector m_connector;
    std::shared_ptr<agent::Agent> m_agent;
    std::shared_ptr<host::Host> m_agentHost;  // that it came by
    std::string m_agentRefusal = "Nobody agreed to it.";
};

}  // namespace transship::migration
