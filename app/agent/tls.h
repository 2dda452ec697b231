// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace transship::agent {

// A TLS 1.3 connection over a socket that is connected. Both ends prove that they have the same key (RFC 8446, 4.2.11), and agree on keys
// of their own for what they send; there are no certificates. Every call blocks, at most as long as the socket's own time limits let it.
class Tls {
public:
    enum class Role { Client, Server };
    static constexpr std::size_t keySize = 32;

    Tls() = default;
    ~Tls();
    Tls(const Tls&) = delete;
    Tls& operator=(const Tls&) = delete;

    // Whether the other end has the key; it does not own the socket.
    bool meet(int socket, Role role, const std::string& key);
    // How many bytes came; 0 at the end that the other one said; -1 where the connection broke, a cut one too.
    long read(char* bytes, std::size_t size);
    // What is written goes with the next flush, or earlier.
    bool write(const char* bytes, std::size_t size);
    bool flush();
    // Says that this was all, and waits for the other end to say the same.
    bool finish();
    // Of the last failure.
    static std::string failure();

private:
    struct Parts;
    Parts* m_parts = nullptr;
};

}  // namespace transship::agent
