// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the agent and its client say to each other. Both ends are built from this file; the agent's without exceptions or libraries.
//
// A message is a length (32 bits, little-endian, of what follows), a kind (8 bits) and a payload. Whoever connects says Hello first; one
// job runs at a time on a connection.
namespace transship::agent {

// Either end refuses another version.
inline constexpr std::uint32_t protocolVersion = 3;
inline constexpr std::size_t largestMessage = 1 << 20;
inline constexpr std::size_t largestPiece = 64 << 10;  // of Data, so that beats come through in between

// The agent ends, with all that it started, when it hears nothing for so long; the client beats three times as often or more.
inline constexpr int heartbeatSeconds = 15;
inline constexpr int beatEverySeconds = 3;

enum class Kind : std::uint8_t {
    Hello = 1,  // both: "transship-agent" and the version, as words
    Beat,       // both: nothing; shows that the other end lives
    Run,        // client: the words of a job, as for the helper's command line
    Data,       // client: a piece of the job's input; agent: a piece of its output
    End,        // client: the job's input is complete
    Said,       // agent: what the job wrote to standard error
    Exit,       // agent: the job ended; the status as a decimal number
    Lease,      // client: the container's id, then three words (method, path, body) for each request to the engine
    Leased,     // agent: the lease holds
    Renew,      // client: does it hold? Leased, or Refused with what happened
    Disarm,     // client: the lease is given up; Disarmed, or Refused
    Disarmed,
    Listen,     // client: wants a socket that this user (a decimal number) alone may open
    Listening,  // agent: the socket's path; whoever opens it is the client from then on, and says Hello again
    Branch,     // client: wants such a socket for one more connection, which a process of its own serves
    Refused,    // agent: in words, why not
};

struct Message {
    Kind kind = Kind::Beat;
    std::string payload;
};

std::string encoded(Kind kind, std::string_view payload = {});

// Takes messages out of a stream of bytes, whatever its pieces are.
class Decoder {
public:
    void add(std::string_view bytes) { m_bytes.append(bytes); }
    // The next whole message; nothing while it is incomplete, or when the stream is broken.
    std::optional<Message> next();
    // What came can't be a message: a length beyond the limit, or an unknown kind. Nothing more will come out.
    bool broken() const { return m_broken; }

private:
    std::string m_bytes;
    bool m_broken = false;
};

// Words as one payload, whatever bytes they hold: each with its length (32 bits, little-endian) before it.
std::string packed(const std::vector<std::string>& words);
std::optional<std::vector<std::string>> unpacked(std::string_view payload);

}  // namespace transship::agent
