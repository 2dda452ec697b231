// SPDX-License-Identifier: Apache-2.0
#include "core/agent/agent.h"

#include "core/agent/messages.h"
#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/host/containers.h"

#include <optional>

namespace transship::agent {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr auto silence = seconds(2 * heartbeatSeconds);  // the agent beats, too, however long a job takes
constexpr auto forwardLimit = seconds(10);
constexpr std::size_t saidLimit = 4 << 10;

std::span<const std::byte> bytesOf(std::string_view text) { return {reinterpret_cast<const std::byte*>(text.data()), text.size()}; }

std::string_view textOf(std::span<const std::byte> bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

Error unheard(const std::string& host, const std::string& reason) {
    return {ErrorKind::Unreachable, "The agent on " + host + " does not answer any more.", reason,
            "Check the network, and whether somebody removed the container transship-agent-… there."};
}

}  // namespace

// A container with the agent. Whoever lets go of it last, after the ends of its connections, waits until it is gone.
class Agent::Container {
public:
    Container(engine::Engine engine, std::string id) : m_engine(std::move(engine)), m_id(std::move(id)) {}
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;
    ~Container() {
        const auto path = "/containers/" + m_id;
        // The end of their input is the agents' end; removal by force is for those that do not see it.
        const auto until = std::chrono::steady_clock::now() + seconds(10);
        for (bool forced = false; std::chrono::steady_clock::now() < until; std::this_thread::sleep_for(milliseconds(50))) {
            const auto there = m_engine.get(path + "/json");
            if (!there) return;  // gone, or the host is
            if (!forced && std::chrono::steady_clock::now() > until - seconds(7)) {
                forced = true;
                static_cast<void>(m_engine.remove(path, {{"force", "1"}}));  // the loop looks at what came of it
            }
        }
    }
    const engine::Engine& engine() const { return m_engine; }

private:
    const engine::Engine m_engine;
    const std::string m_id;
};

// A process of the agent, and the stream to it.
class Agent::Connection {
public:
    Connection(std::shared_ptr<Container> container, std::unique_ptr<ByteStream> stream)
        : m_host(container->engine().host()),
          m_container(std::move(container)),
          m_stream(std::move(stream)),
          m_splitter([this](std::span<const std::byte> bytes) -> Status {
              m_decoder.add(textOf(bytes));
              return {};
          }) {}
    ~Connection() {
        // What its job still writes waits for a reader, and the engine with it, which then tells nothing about the container.
        if (m_broken) m_stream.reset();
        end();
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Status say(Kind kind, std::string_view payload = {}, const Patience& patience = {silence, {}}) {
        const auto message = encoded(kind, payload);
        std::unique_lock lock(m_writing, std::defer_lock);
        // Whoever writes right now shows as well that this end lives.
        if (kind != Kind::Beat)
            lock.lock();
        else if (!lock.try_lock())
            return {};
        auto sent = m_stream->write(bytesOf(message), patience);
        if (!sent) m_broken = true;
        return sent;
    }

    // The next message that is no beat.
    Result<Message> hear(const std::stop_token& stop) {
        for (;;) {
            while (auto message = m_decoder.next())
                if (message->kind != Kind::Beat) return std::move(*message);
            if (m_decoder.broken()) return broken("What it says can't be understood.");
            const auto count = m_stream->read(m_buffer, {silence, stop});
            if (!count) {
                m_broken = true;
                return fail(count.error());
            }
            if (*count == 0) return broken("It ended.");
            const auto bytes = std::span(m_buffer).first(*count);
            if (m_forwarded)
                m_decoder.add(textOf(bytes));
            else if (const auto split = m_splitter.take(bytes); !split)
                return fail(split.error());
        }
    }

    Status meet() {
        TRANSSHIP_TRY(say(Kind::Hello, packed({"transship-agent", std::to_string(protocolVersion)})));
        TRANSSHIP_ASSIGN(const auto answer, hear({}));
        if (answer.kind == Kind::Hello) return {};
        return broken(printable(answer.payload));
    }

    // Goes on over a socket of the host. False where it can't be reached: the stream is as before.
    Result<bool> moveTo(const Forwarding& forwarding, const std::stop_token& stop) {
        TRANSSHIP_ASSIGN(auto stream, openSocket(Kind::Listen, forwarding, stop));
        if (!stream) return false;
        m_stream = std::move(stream);
        m_decoder = {};
        m_forwarded = true;
        TRANSSHIP_TRY(meet());
        return true;
    }

    // One more, to another process in the same container; nothing where it can't be had.
    Result<std::shared_ptr<Connection>> branch(const Forwarding& forwarding, const std::stop_token& stop) {
        TRANSSHIP_ASSIGN(auto stream, openSocket(Kind::Branch, forwarding, stop));
        if (!stream) return nullptr;
        auto connection = std::make_shared<Connection>(m_container, std::move(stream));
        connection->m_forwarded = true;
        TRANSSHIP_TRY(connection->meet());
        return connection;
    }

    // Asks for a word of the lease; the agent's refusal is the error's reason.
    Status ask(Kind kind, std::string_view payload, Kind wanted) {
        TRANSSHIP_TRY(say(kind, payload));
        TRANSSHIP_ASSIGN(const auto answer, hear({}));
        if (answer.kind == wanted) return {};
        return fail(ErrorKind::Failed, "The lease on " + m_host + " does not hold.", printable(answer.payload));
    }

    Status run(const std::vector<std::string>& words, const Source& input, const Sink& output, const std::stop_token& stop);

    bool usable() const { return !m_broken; }

    void end() {
        if (m_ended.exchange(true)) return;
        if (m_stream) m_stream->finishWriting();
        m_container.reset();
    }

private:
    std::unexpected<Error> broken(const std::string& reason) {
        m_broken = true;
        return fail(unheard(m_host, reason));
    }

    // Nothing where there is no such way.
    Result<std::unique_ptr<ByteStream>> openSocket(Kind kind, const Forwarding& forwarding, const std::stop_token& stop) {
        TRANSSHIP_TRY(say(kind, forwarding.user));
        TRANSSHIP_ASSIGN(const auto answer, hear(stop));
        if (answer.kind != Kind::Listening) return nullptr;
        auto stream = forwarding.open(answer.payload, {forwardLimit, stop});
        if (!stream && stream.error().kind != ErrorKind::Cancelled) return nullptr;
        return stream;
    }

    const std::string m_host;
    std::shared_ptr<Container> m_container;
    std::unique_ptr<ByteStream> m_stream;
    std::mutex m_writing;
    Decoder m_decoder;
    host::StreamSplitter m_splitter;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(largestPiece);
    bool m_forwarded = false;
    std::atomic<bool> m_broken{false};
    std::atomic<bool> m_ended{false};
};

Status Agent::Connection::run(const std::vector<std::string>& words, const Source& input, const Sink& output, const std::stop_token& stop) {
    TRANSSHIP_TRY(say(Kind::Run, packed(words)));
    std::stop_source ending;
    const std::stop_callback passedOn(stop, [&] { ending.request_stop(); });
    std::optional<Error> inputError;
    std::jthread sender([&] {
        const auto send = [&]() -> Status {
            std::vector<std::byte> piece(largestPiece);
            while (input) {
                TRANSSHIP_ASSIGN(const auto count, input(piece));
                if (count == 0) break;
                TRANSSHIP_TRY(say(Kind::Data, textOf(std::span(piece).first(count)), {std::chrono::minutes(10), ending.get_token()}));
            }
            return say(Kind::End, {}, {silence, ending.get_token()});
        };
        if (const auto sent = send(); !sent) {
            inputError = sent.error();
            // The job would wait for ever for the rest.
            ending.request_stop();
        }
    });
    std::string said;
    const auto listen = [&]() -> Status {
        for (;;) {
            TRANSSHIP_ASSIGN(const auto message, hear(ending.get_token()));
            switch (message.kind) {
                case Kind::Data:
                    TRANSSHIP_TRY(output(bytesOf(message.payload)));
                    break;
                case Kind::Said:
                    if (said.size() < saidLimit) said += message.payload;
                    break;
                case Kind::Exit:
                    if (message.payload == "0") return {};
                    return fail(ErrorKind::Failed, "The agent on " + m_host + " could not do \"" + words.front() + "\".",
                                printable(trimmed(said)) + (said.empty() ? "Status " + message.payload + "." : ""));
                default:
                    return broken(printable(message.payload));
            }
        }
    };
    auto heard = listen();
    if (!heard) {
        // Whatever is under way on the connection ends with it.
        m_broken = true;
        ending.request_stop();
    }
    sender.join();
    if (inputError && (heard || heard.error().kind == ErrorKind::Cancelled) && !stop.stop_requested()) return fail(*inputError);
    return heard;
}

Status awaitEnd(const engine::Engine& engine) {
    const engine::Json filter{{"label", {std::string(helper::migrationLabel) + "=" + agentLabel}}};
    const auto until = std::chrono::steady_clock::now() + seconds(heartbeatSeconds + beatEverySeconds);
    for (;;) {
        TRANSSHIP_ASSIGN(const auto living, engine.get("/containers/json", {{"all", "1"}, {"filters", filter.dump()}}));
        if (living.empty() || std::chrono::steady_clock::now() > until) return {};
        std::this_thread::sleep_for(milliseconds(200));
    }
}

Agent::Agent(engine::Engine engine, std::string image, Forwarding forwarding)
    : m_engine(std::move(engine)), m_image(std::move(image)), m_forwarding(std::move(forwarding)), m_forwards(!m_forwarding.user.empty()) {
    m_beating = std::jthread([this](const std::stop_token& stop) { beat(stop); });
}

Agent::~Agent() { close(); }

Result<std::shared_ptr<Agent>> Agent::start(const engine::Engine& engine, const std::string& architecture, Forwarding forwarding) {
    TRANSSHIP_ASSIGN(auto image, helper::ensureImage(engine, architecture));
    std::shared_ptr<Agent> agent(new Agent(engine.with({}), std::move(image), std::move(forwarding)));
    TRANSSHIP_TRY(agent->warm(1));
    return agent;
}

// By a connection that is idle, if there is one.
Result<std::shared_ptr<Agent::Connection>> Agent::open(const std::stop_token& stop) const {
    std::shared_ptr<Connection> opened;
    if (auto parent = m_forwards ? takeIdle() : nullptr) {
        auto branched = parent->branch(m_forwarding, stop);
        giveBack(std::move(parent));
        if (!branched && branched.error().kind == ErrorKind::Cancelled) return branched;
        if (branched) opened = std::move(*branched);
    }
    if (!opened) {
        TRANSSHIP_ASSIGN(opened, openContainer(stop));
    }
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_all, [](const auto& connection) { return connection.expired(); });
    m_all.push_back(opened);
    return opened;
}

Result<std::shared_ptr<Agent::Connection>> Agent::openContainer(const std::stop_token& stop) const {
    if (stop.stop_requested()) return cancelled();
    const auto engine = m_engine.with(stop);
    const engine::Json body{{"Image", m_image},
                            {"Cmd", {"agent"}},
                            {"User", "0"},
                            {"OpenStdin", true},
                            {"StdinOnce", true},
                            {"AttachStdin", true},
                            {"AttachStdout", true},
                            {"Labels", {{helper::migrationLabel, agentLabel}}},
                            {"HostConfig",
                             {{"AutoRemove", true},
                              {"Privileged", true},
                              {"Runtime", helper::runtime},
                              {"PidMode", "host"},
                              {"NetworkMode", "host"},
                              {"IpcMode", "host"},
                              {"CgroupnsMode", "host"},
                              {"UsernsMode", "host"},
                              {"LogConfig", {{"Type", "none"}, {"Config", engine::Json::object()}}}}}};
    // Not stopped half-way: nobody would know of a container whose engine was not heard to the end.
    TRANSSHIP_ASSIGN(const auto made, m_engine.post("/containers/create", {{"name", "transship-agent-" + randomHex(8)}}, body));
    const auto id = made.at("Id").get<std::string>();
    const auto meet = [&]() -> Result<std::shared_ptr<Connection>> {
        TRANSSHIP_ASSIGN(auto stream, engine.attach(id));
        auto connection = std::make_shared<Connection>(std::make_shared<Container>(m_engine, id), std::move(stream));
        if (const auto started = engine.post("/containers/" + id + "/start"); !started) {
            // One that never started does not remove itself.
            static_cast<void>(m_engine.remove("/containers/" + id, {{"force", "1"}}));
            auto error = started.error();
            if (error.kind == ErrorKind::Failed) error.kind = ErrorKind::Refused;
            error.what = "The agent could not be started on " + engine.host() + ".";
            return fail(error);
        }
        TRANSSHIP_TRY(connection->meet());
        if (m_forwards) {
            TRANSSHIP_ASSIGN(m_forwards, connection->moveTo(m_forwarding, stop));
        }
        return connection;
    };
    auto met = meet();
    if (!met) static_cast<void>(m_engine.remove("/containers/" + id, {{"force", "1"}}));
    return met;
}

std::shared_ptr<Agent::Connection> Agent::takeIdle() const {
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty()) return nullptr;
    auto connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

Result<std::shared_ptr<Agent::Connection>> Agent::take(const std::stop_token& stop) const {
    if (auto connection = takeIdle()) return connection;
    return open(stop);
}

void Agent::giveBack(std::shared_ptr<Connection> connection) const {
    if (!connection->usable()) return;
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(connection));
}

Status Agent::run(const std::vector<std::string>& words, const Source& input, const Sink& output, const std::stop_token& stop) const {
    TRANSSHIP_ASSIGN(auto connection, take(stop));
    auto done = connection->run(words, input, output, stop);
    giveBack(std::move(connection));
    return done;
}

Result<std::string> Agent::ask(const std::vector<std::string>& words, const std::string& input, const std::stop_token& stop) const {
    std::string answer;
    TRANSSHIP_TRY(run(
        words, sourceOf(input),
        [&](std::span<const std::byte> bytes) -> Status {
            answer += textOf(bytes);
            return {};
        },
        stop));
    return answer;
}

Status Agent::warm(std::size_t count) const {
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_idle.size() >= count) return {};
        }
        TRANSSHIP_ASSIGN(auto connection, open({}));
        giveBack(std::move(connection));
    }
}

Status Agent::lease(const std::string& container, int pid, const std::vector<Request>& requests) {
    TRANSSHIP_ASSIGN(auto connection, take({}));
    std::vector<std::string> words{container, std::to_string(pid)};
    for (const auto& [method, path, body] : requests) {
        words.push_back(method);
        words.push_back("/v" + m_engine.apiVersion() + path);
        words.push_back(body.is_null() ? "" : body.dump());
    }
    auto leased = connection->ask(Kind::Lease, packed(words), Kind::Leased);
    if (!leased) return leased;
    const std::lock_guard lock(m_mutex);
    m_leased = std::move(connection);
    return {};
}

Status Agent::leaseSays(bool disarming) const {
    std::shared_ptr<Connection> connection;
    {
        const std::lock_guard lock(m_mutex);
        connection = m_leased;
    }
    if (!connection) return {};
    auto said = connection->ask(disarming ? Kind::Disarm : Kind::Renew, {}, disarming ? Kind::Disarmed : Kind::Leased);
    if (!said) {
        said.error().what = "The lease of the frozen container on " + m_engine.host() + " is lost.";
        said.error().reason = "Its agent ended: this program was silent for more than " + std::to_string(heartbeatSeconds) +
                              " s, so that the container was let go, or somebody removed the agent. " + said.error().reason;
        if (said.error().kind != ErrorKind::Unreachable) said.error().kind = ErrorKind::Failed;
    }
    return said;
}

Status Agent::leaseHolds() const { return leaseSays(false); }

Status Agent::disarm() {
    TRANSSHIP_TRY(leaseSays(true));
    std::shared_ptr<Connection> connection;
    {
        const std::lock_guard lock(m_mutex);
        connection = std::move(m_leased);
        m_leased.reset();
    }
    if (connection) giveBack(std::move(connection));
    return {};
}

void Agent::beat(const std::stop_token& stop) const {
    while (!stop.stop_requested()) {
        std::vector<std::shared_ptr<Connection>> living;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, seconds(beatEverySeconds), [] { return false; });
            for (const auto& connection : m_all)
                if (auto one = connection.lock(); one && one->usable()) living.push_back(std::move(one));
        }
        // A beat that does not get through breaks the connection, and whoever uses it next is told.
        for (const auto& connection : living)
            if (!stop.stop_requested()) static_cast<void>(connection->say(Kind::Beat, {}, {seconds(5), stop}));
    }
}

void Agent::close() {
    m_beating.request_stop();
    if (m_beating.joinable()) m_beating.join();
    std::vector<std::shared_ptr<Connection>> living;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& connection : m_all)
            if (auto one = connection.lock()) living.push_back(std::move(one));
        m_all.clear();
        m_idle.clear();
        m_leased.reset();
    }
    {
        // Side by side: each takes the engine a moment.
        std::vector<std::jthread> ending;
        ending.reserve(living.size());
        for (const auto& connection : living) ending.emplace_back([connection] { connection->end(); });
    }
    // What can't be removed now is removed with the last of Transship's containers there.
    if (!living.empty()) static_cast<void>(helper::dropImage(m_engine, m_image));
}

}  // namespace transship::agent
