// SPDX-License-Identifier: Apache-2.0
#include "app/agent/lease.h"

#include "app/agent/engine_socket.h"
#include "app/agent/network_lock.h"
#include "app/helper/processes.h"

#include <unistd.h>

namespace transship::agent {
namespace {

constexpr int attempts = 120;  // one a second
constexpr int refused = 300;   // and above: HTTP's word for it

}  // namespace

std::string Lease::arm(const std::vector<std::string>& words) {
    if (words.size() < 5 || words.size() % 3 != 2) return "the lease is incomplete";
    if (askEngine("GET", "/_ping", "") != 200) return std::string("the engine does not answer on ") + engineSocket;
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
        status = askEngine(request.method, request.path, request.body);
    }
    return status;
}

}  // namespace transship::agent
