// SPDX-License-Identifier: Apache-2.0
#include "app/agent/engine_socket.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace transship::agent {
namespace {

constexpr int answerSeconds = 120;  // an unpause waits for what the engine does with the container
constexpr unsigned long longestHeader = 16 << 10;

}  // namespace

int connectToEngine() {
    const int engine = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, engineSocket, sizeof address.sun_path - 1);
    if (engine >= 0 && connect(engine, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return engine;
    if (engine >= 0) close(engine);
    return -1;
}

bool sendAll(int engine, const char* bytes, unsigned long size) {
    while (size > 0) {
        const ssize_t count = send(engine, bytes, size, MSG_NOSIGNAL);
        if (count <= 0) return false;
        bytes += count;
        size -= static_cast<unsigned long>(count);
    }
    return true;
}

int readHeader(int engine) {
    std::string header;
    for (char byte = 0; header.size() < longestHeader && recv(engine, &byte, 1, 0) == 1;) {
        header += byte;
        if (header.size() < 4 || header.compare(header.size() - 4, 4, "\r\n\r\n") != 0) continue;
        const auto space = header.find(' ');
        return space == std::string::npos ? 0 : std::atoi(header.c_str() + space);
    }
    return 0;
}

int askEngine(const std::string& method, const std::string& path, const std::string& body) {
    const int engine = connectToEngine();
    if (engine < 0) return 0;
    // HTTP/1.0 ends the answer with the connection.
    const auto request = method + " " + path +
                         " HTTP/1.0\r\nHost: docker\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                         "\r\n\r\n" + body;
    const timeval limit{.tv_sec = answerSeconds, .tv_usec = 0};
    setsockopt(engine, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    const int status = sendAll(engine, request.data(), request.size()) ? readHeader(engine) : 0;
    close(engine);
    return status;
}

}  // namespace transship::agent
