// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace transship::agent {

inline constexpr const char* engineSocket = "/var/run/docker.sock";

// A connection to the host's engine, or -1.
int connectToEngine();

// Sends all of it; false where the engine takes no more.
bool sendAll(int engine, const char* bytes, unsigned long size);

// The engine's status for one request, whose body is JSON; 0 if there was no answer.
int askEngine(const std::string& method, const std::string& path, const std::string& body);

// The status of an answer, whose header is read to its end and not beyond; 0 if there was none.
int readHeader(int engine);

}  // namespace transship::agent
