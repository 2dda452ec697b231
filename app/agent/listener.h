// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace transship::agent {

// A unix socket in the host's /run that one user may open, once.
class Listener {
public:
    Listener() = default;
    ~Listener() { close(); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    // Its path; empty, with errno set, where there is none.
    std::string open(const std::string& user);
    // The one who opened it; the socket's name is gone then.
    int accept();
    void close();
    int descriptor() const { return m_socket; }

private:
    int m_socket = -1;
    std::string m_path;
};

}  // namespace transship::agent
