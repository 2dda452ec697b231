// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stream.h"
#include "core/engine/engine.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace transship::agent {

// The value of the agents' helper::migrationLabel.
inline constexpr const char* agentLabel = "agent";

// Waits until no agent is left on a host, at most as long as one goes on without its client: those of a program that died are still at what
// their lease told them. Agents of others make it wait in vain, and do no harm.
Status awaitEnd(const engine::Engine& engine);

// One request to the engine that a lease makes when it falls.
struct Request {
    std::string method;
    std::string path;
    engine::Json body = nullptr;
};

// How a socket of the host is reached past the engine.
struct Forwarding {
    std::string user;  // the number of the account that opens it; empty: there is no such way
    std::function<Result<std::unique_ptr<ByteStream>>(const std::string& path, const Patience&)> open;
};

// The agent of one host: the helper program in a throwaway privileged container that enters the namespaces of the host's first process,
// and so is root there. Each connection is a process of its own, which ends, with all that it runs, when its stream ends or is silent for
// 15 s; connections that are not in use are kept. The container ends with its last process, and removes itself.
//
// The stream is first Docker's attach, with the log driver "none", else every byte would land in a log file on the host. Over it the agent
// is asked for a socket in /run, and the stream is that socket from then on. Where the SSH server forwards none, or libssh 0.10 asks for
// none (from OpenSSH 10 and later), attach stays the stream, and each connection needs a container of its own.
class Agent {
public:
    // Refused where the host's policy forbids privileged containers.
    static Result<std::shared_ptr<Agent>> start(const engine::Engine& engine, const std::string& architecture, Forwarding forwarding = {});
    ~Agent();
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

    // Runs a job (app/helper/main.cpp lists them); `input` may be empty. Failed, with what it wrote to standard error, where it ends
    // with another status than 0.
    Status run(const std::vector<std::string>& words, const Source& input, const Sink& output, const std::stop_token& stop = {}) const;
    Result<std::string> ask(const std::vector<std::string>& words, const std::string& input = {}, const std::stop_token& stop = {}) const;

    // Opens connections until so many wait, so that nothing is started while a container stands still.
    Status warm(std::size_t count) const;

    // From now on these requests are made, in their order, when this program goes silent; a dump of the container, whose first process is
    // `pid`, is broken off before.
    Status lease(const std::string& container, int pid, const std::vector<Request>& requests);
    // Failed where the lease fell, or its agent can't be asked.
    Status leaseHolds() const;
    // After this nothing happens by itself any more. Failed as above.
    Status disarm();

    // Ends all connections, waits until their containers are gone, and removes the image unless something else uses it; also what the
    // destructor does.
    void close();

private:
    class Container;
    class Connection;
    Agent(engine::Engine engine, std::string image, Forwarding forwarding);
    Result<std::shared_ptr<Connection>> open(const std::stop_token& stop) const;
    Result<std::shared_ptr<Connection>> openContainer(const std::stop_token& stop) const;
    std::shared_ptr<Connection> takeIdle() const;
    Result<std::shared_ptr<Connection>> take(const std::stop_token& stop) const;
    void giveBack(std::shared_ptr<Connection> connection) const;
    void beat(const std::stop_token& stop) const;
    Status leaseSays(bool disarming) const;

    const engine::Engine m_engine;
    const std::string m_image;
    const Forwarding m_forwarding;
    mutable std::atomic<bool> m_forwards;
    mutable std::mutex m_mutex;
    mutable std::vector<std::weak_ptr<Connection>> m_all;
    mutable std::vector<std::shared_ptr<Connection>> m_idle;
    std::shared_ptr<Connection> m_leased;
    mutable std::condition_variable_any m_wake;
    std::jthread m_beating;
};

}  // namespace transship::agent
