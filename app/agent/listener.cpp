// SPDX-License-Identifier: Apache-2.0
#include "app/agent/listener.h"

#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace transship::agent {

std::string Listener::open(const std::string& user) {
    close();
    char* end = nullptr;
    errno = EINVAL;
    const auto number = std::strtoul(user.c_str(), &end, 10);
    if (user.empty() || *end != '\0') return {};
    unsigned long chance = 0;
    if (getrandom(&chance, sizeof chance, 0) != sizeof chance) return {};
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "/run/transship-agent-%016lx", chance);
    m_socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_socket < 0) return {};
    const mode_t before = umask(0177);
    const bool bound = bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    umask(before);
    if (bound) m_path = address.sun_path;
    if (bound && lchown(address.sun_path, static_cast<uid_t>(number), static_cast<gid_t>(-1)) == 0 && listen(m_socket, 1) == 0)
        return m_path;
    const int failure = errno;
    close();
    errno = failure;
    return {};
}

int Listener::accept() {
    const int client = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (client >= 0) close();
    return client;
}

void Listener::close() {
    if (m_socket >= 0) ::close(m_socket);
    if (!m_path.empty()) unlink(m_path.c_str());
    m_socket = -1;
    m_path.clear();
}

}  // namespace transship::agent
