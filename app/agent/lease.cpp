// SPDX-License-Identifier: Apache-2.0
#include "app/agent/lease.h"

#include "app/agent/network_lock.h"
#include "app/helper/processes.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace transship::agent {
namespace {

constexpr const char* engineSocket = "/var/run/docker.sock";
constexpr int answerSeconds = 120;  // an unpause waits for what the engine does with the container
constexpr int attempts = 120;       // one a second
constexpr int refused = 300;        // and above: HTTP's word for it

int connected() {
    const int engine = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, engineSocket, sizeof address.sun_path - 1);
    if (engine >= 0 && connect(engine, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return engine;
    if (engine >= 0) close(engine);
    return -1;
}

// The engine's status for the request; 0 if there was no answer. HTTP/1.0 ends the answer with the connection.
int exchange(const std::string& method, const std::string& path, const std::string& body) {
    const int engine = connected();
    if (engine < 0) return 0;
    const auto request = method + " " + path +
                         " HTTP/1.0\r\nHost: docker\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                         "\r\n\r\n" + body;
    for (std::size_t sent = 0; sent < request.size();) {
        const ssize_t count = send(engine, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
        if (count <= 0) break;
        sent += static_cast<std::size_t>(count);
    }
    std::string answer;
    pollfd waiting{engine, POLLIN, 0};
    char block[4096];
    while (answer.size() < sizeof block && poll(&waiting, 1, answerSeconds * 1000) == 1) {
        const ssize_t count = recv(engine, block, sizeof block, 0);
        if (count <= 0) break;
        answer.append(block, static_cast<std::size_t>(count));
    }
    close(engine);
    const auto space = answer.find(' ');
    return space == std::string::npos ? 0 : std::atoi(answer.c_str() + space);
}

}  // namespace

std::string Lease::arm(const std::vector<std::string>& words) {
    if (words.size() < 5 || words.size() % 3 != 2) return "the lease is incomplete";
    if (exchange("GET", "/_ping", "") != 200) return std::string("the engine does not answer on ") + engineSocket;
    m_container = words[0];
    m_pid = words[1];
    m_requests.clear();
    for (std::size_t i = 2; i + 2 < words.size(); i += 3) m_requests.push_back({words[i], words[i + 1], words[i + 2]});
    m_armed = true;
    return "";
}

void Lease::fall() {
    m_armed = false;
    helper::killDump(m_container.c_str());
    unlockNetworkOf(m_pid.c_str());
    for (std::size_t i = 0; i < m_requests.size(); ++i) {
        const int status = insist(m_requests[i]);
        if (i > 0 || status < refused) continue;
        helper::setGroupOf(m_pid.c_str(), true);
        if (insist(m_requests[i]) >= refused) helper::setGroupOf(m_pid.c_str(), false);
    }
}

// The engine may be restarting.
int Lease::insist(const Request& request) {
    int status = 0;
    for (int attempt = 0; status == 0 && attempt < attempts; ++attempt) {
        if (attempt > 0) sleep(1);
        status = exchange(request.method, request.path, request.body);
    }
    return status;
}

}  // namespace transship::agent
