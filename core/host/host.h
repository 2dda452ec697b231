// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"
#include "core/ssh/session.h"

#include <memory>
#include <string>
#include <vector>

namespace transship::host {

// How the engine's socket is reached on the host.
enum class Road {
    Docker,      // docker system dial-stdio, as `docker -H ssh://` does
    SudoDocker,  // the same after sudo -n
    Socket,      // /var/run/docker.sock, forwarded by SSH
};

std::string_view roadText(Road road);

// One remote machine: an SSH session and the Docker Engine behind it.
class Host {
public:
    // Errors beyond those of the session: NotFound (no Docker), Unreachable (daemon down), Refused (permission),
    // Blocked (engine too old).
    static Result<std::shared_ptr<Host>> connect(const ssh::Address& address, const ssh::Access& access, ssh::Questions& questions,
                                                 const std::stop_token& stop = {});

    const ssh::Address& address() const { return m_address; }
    std::string name() const { return m_address.text(); }
    const engine::Engine& engine() const { return *m_engine; }
    ssh::Session& session() const { return *m_session; }
    Road road() const { return m_road; }
    // The account's number there, as `id -u` says it.
    Result<std::string> userNumber() const;
    // How it was got in, for a connection that somebody else makes later.
    const std::string& identityFile() const { return m_identityFile; }
    const std::string& jumpHost() const { return m_jumpHost; }
    // Things the person should know, such as SSH options that are not followed.
    const std::vector<std::string>& remarks() const { return m_remarks; }

private:
    Host() = default;
    ssh::Address m_address;
    std::shared_ptr<ssh::Session> m_session;
    std::unique_ptr<engine::Engine> m_engine;
    Road m_road = Road::Docker;
    std::string m_identityFile;
    std::string m_jumpHost;
    std::vector<std::string> m_remarks;
};

}  // namespace transship::host
