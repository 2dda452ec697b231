// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stream.h"
#include "core/ssh/access.h"
#include "core/ssh/address.h"

#include <memory>
#include <optional>
#include <string>

namespace transship::ssh {

// One stream of a session: a command's standard input and output, or a forwarded socket.
class Channel : public ByteStream {
public:
    // What the command wrote to standard error so far, at most 64 KiB of it.
    virtual std::string errorOutput() const = 0;
    // The command's exit status, once it is known.
    virtual std::optional<int> exitStatus() const = 0;
};

// One authenticated connection. A thread of its own serves all its channels, so that channels may be used
// from any thread; libssh allows a session one thread only. Channels keep the session alive.
class Session {
public:
    // Connects, checks the host key and logs in; the person is asked through `questions`.
    // Errors: Unreachable (name, port, timeout), Refused (host key, credentials), Usage (a question nobody answers).
    static Result<std::shared_ptr<Session>> open(const Address& address, const Access& access, Questions& questions);

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    virtual ~Session() = default;

    // The command runs in the account's login shell; its words must be quoted (shellCommand).
    virtual Result<std::unique_ptr<Channel>> execute(const std::string& command, const Patience& patience) = 0;
    virtual Result<std::unique_ptr<Channel>> forwardUnix(const std::string& path, const Patience& patience) = 0;
    virtual Result<std::unique_ptr<Channel>> forwardTcp(const std::string& host, unsigned port, const Patience& patience) = 0;

    // False once the connection is lost; every channel then fails with Unreachable.
    virtual bool alive() const = 0;

protected:
    Session() = default;
};

}  // namespace transship::ssh
