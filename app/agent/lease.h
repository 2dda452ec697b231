// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace transship::agent {

// What the agent does for a frozen container when its client goes silent: it lets it go. The client says how, as requests to the engine.
class Lease {
public:
    // The container's id and its first process, then method, path and body of each request, of which the first lets the container go. Gives
    // why not, or nothing.
    std::string arm(const std::vector<std::string>& words);
    bool armed() const { return m_armed; }
    void disarm() { m_armed = false; }
    // Breaks off a dump that is under way, and sends the requests in their order, whatever each is answered. A criu that is killed leaves
    // the network locked and the control group thawed, and Docker does not unpause what runs: so it is frozen again first.
    void fall();

private:
    struct Request {
        std::string method;
        std::string path;
        std::string body;
    };
    static int insist(const Request& request);
    std::string m_container;
    std::string m_pid;
    std::vector<Request> m_requests;
    bool m_armed = false;
};

}  // namespace transship::agent
