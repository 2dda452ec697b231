// SPDX-License-Identifier: Apache-2.0
#include "core/agent/agent.h"

#include "app/agent/serve.h"
#include "core/agent/messages.h"
#include "core/base/text.h"

#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <deque>
#include <random>

using namespace transship;
using namespace transship::agent;

namespace {

const auto hello = encoded(Kind::Hello, packed({"transship-agent", std::to_string(protocolVersion)}));

// A job for the agent's own end: repeats its input behind its words, or fails.
int job(int count, char** arguments) {
    for (int i = 1; i < count; ++i) std::printf("%s ", arguments[i]);
    std::fflush(stdout);
    std::array<char, 4096> block{};
    for (ssize_t got = 0; (got = read(STDIN_FILENO, block.data(), block.size())) > 0;)
        if (write(STDOUT_FILENO, block.data(), static_cast<std::size_t>(got)) != got) return 9;
    if (count > 1 && std::strcmp(arguments[1], "fail") == 0) {
        std::fputs("why", stderr);
        return 7;
    }
    return 0;
}

struct Served {
    std::vector<Message> messages;
    int status = -1;
};

// An agent at these pipes, whose near ends stay open.
pid_t startAgent(const std::array<int, 2>& in, const std::array<int, 2>& out) {
    const pid_t agent = fork();
    if (agent == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        for (const int end : {in[0], in[1], out[0], out[1]}) close(end);
        _exit(serveInPlace(job));
    }
    close(in[0]);
    close(out[1]);
    return agent;
}

// What the agent says to these bytes, all at once, and how it ends.
Served served(const std::string& bytes) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (pipe(in.data()) != 0 || pipe(out.data()) != 0) return {};
    const pid_t agent = startAgent(in, out);
    Served result;
    Decoder decoder;
    std::array<char, 4096> block{};
    const auto wanted = bytes.empty() ? 0 : write(in[1], bytes.data(), bytes.size());
    EXPECT_EQ(static_cast<std::size_t>(wanted), bytes.size());
    // The end of input ends the agent with its job, so one that runs is waited for.
    const bool runs = bytes.contains(encoded(Kind::End));
    if (!runs) close(in[1]);
    for (ssize_t got = 0; (got = read(out[0], block.data(), block.size())) > 0;) {
        decoder.add({block.data(), static_cast<std::size_t>(got)});
        while (auto message = decoder.next()) {
            if (message->kind == Kind::Exit) close(in[1]);
            result.messages.push_back(std::move(*message));
        }
    }
    close(out[0]);
    waitpid(agent, &result.status, 0);
    return result;
}

std::string textOf(const Served& served, Kind kind) {
    std::string text;
    for (const auto& message : served.messages)
        if (message.kind == kind) text += message.payload;
    return text;
}

// The next message that is no beat.
Message nextOf(int from, Decoder& decoder) {
    std::array<char, 4096> block{};
    for (;;) {
        while (auto message = decoder.next())
            if (message->kind != Kind::Beat) return *message;
        const ssize_t got = read(from, block.data(), block.size());
        if (got <= 0) return {};
        decoder.add({block.data(), static_cast<std::size_t>(got)});
    }
}

int connected(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "%s", path.c_str());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    EXPECT_EQ(connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    return socket;
}

// An agent that was asked for a socket, and has one.
struct Listening {
    pid_t agent = 0;
    int in = -1;  // the near ends of its first stream
    int out = -1;
    Decoder decoder;
    std::string path;
};

Listening askedForSocket(Kind kind) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (pipe(in.data()) != 0 || pipe(out.data()) != 0) return {};
    Listening result{.agent = startAgent(in, out), .in = in[1], .out = out[0], .decoder = {}, .path = {}};
    const auto words = hello + encoded(kind, std::to_string(getuid()));
    EXPECT_EQ(write(result.in, words.data(), words.size()), static_cast<ssize_t>(words.size()));
    EXPECT_EQ(nextOf(result.out, result.decoder).kind, Kind::Hello);
    const auto listening = nextOf(result.out, result.decoder);
    EXPECT_EQ(listening.kind, Kind::Listening) << listening.payload;
    result.path = listening.payload;
    return result;
}

}  // namespace

TEST(Agent, ServesWhoOpenedItsSocketThoughTheFirstStreamHasEnded) {
    auto [agent, in, out, before, path] = askedForSocket(Kind::Listen);
    // The agent finds both at once: somebody at its socket, and the end of its first stream.
    kill(agent, SIGSTOP);
    int status = 0;
    waitpid(agent, &status, WUNTRACED);
    const int socket = connected(path);
    close(in);
    close(out);
    kill(agent, SIGCONT);
    EXPECT_EQ(write(socket, hello.data(), hello.size()), static_cast<ssize_t>(hello.size()));
    Decoder after;
    EXPECT_EQ(nextOf(socket, after).kind, Kind::Hello);
    EXPECT_NE(access(path.c_str(), F_OK), 0) << "the name goes when it is opened";
    close(socket);
    waitpid(agent, &status, 0);
    EXPECT_EQ(status, 0);
}

TEST(Agent, OutlivesItsFirstStreamForABranch) {
    auto [agent, in, out, before, path] = askedForSocket(Kind::Branch);
    const int socket = connected(path);
    // The first client is served as before, and may go.
    const auto job = encoded(Kind::Run, packed({"one"})) + encoded(Kind::End);
    ASSERT_EQ(write(in, job.data(), job.size()), static_cast<ssize_t>(job.size()));
    EXPECT_EQ(nextOf(out, before).payload, "one ");
    EXPECT_EQ(nextOf(out, before).kind, Kind::Exit);
    close(in);
    close(out);
    const auto second = hello + encoded(Kind::Run, packed({"two"})) + encoded(Kind::End);
    ASSERT_EQ(write(socket, second.data(), second.size()), static_cast<ssize_t>(second.size()));
    Decoder after;
    EXPECT_EQ(nextOf(socket, after).kind, Kind::Hello);
    EXPECT_EQ(nextOf(socket, after).payload, "two ");
    EXPECT_EQ(nextOf(socket, after).kind, Kind::Exit);
    int status = -1;
    EXPECT_EQ(waitpid(agent, &status, WNOHANG), 0) << "all would end with the container's first process";
    close(socket);
    waitpid(agent, &status, 0);
    EXPECT_EQ(status, 0);
}

TEST(AgentMessages, ComeOutWholeHoweverTheyArrive) {
    const std::string stream = hello + encoded(Kind::Beat) + encoded(Kind::Data, std::string("\0\xff", 2));
    for (std::size_t piece = 1; piece < stream.size(); ++piece) {
        Decoder decoder;
        std::vector<Message> messages;
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            decoder.add(std::string_view(stream).substr(at, piece));
            while (auto message = decoder.next()) messages.push_back(std::move(*message));
        }
        ASSERT_EQ(messages.size(), 3U) << piece;
        EXPECT_EQ(messages[2].payload, std::string("\0\xff", 2));
        EXPECT_FALSE(decoder.broken());
    }
}

TEST(AgentMessages, GarbageBreaksTheStreamAndNothingElse) {
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 200, '\0');
        for (auto& byte : bytes) byte = static_cast<char>(random());
        Decoder decoder;
        decoder.add(bytes);
        while (decoder.next()) {
        }
        static_cast<void>(unpacked(bytes));
    }
    for (const auto& bytes : {std::string("\0\0\0\0", 4), std::string("\xff\xff\xff\xff", 4), std::string("\x01\0\0\0\x63", 5)}) {
        Decoder decoder;
        decoder.add(bytes + hello);
        EXPECT_FALSE(decoder.next());
        EXPECT_TRUE(decoder.broken());
    }
}

TEST(AgentMessages, WordsMayHoldAnything) {
    const std::vector<std::string> words{"", std::string("a\0b", 3), "\n\xff", std::string(70'000, 'x')};
    EXPECT_EQ(unpacked(packed(words)), words);
    EXPECT_EQ(unpacked(packed(words).substr(0, 70'000)), std::nullopt);
    EXPECT_EQ(unpacked(std::string("\x05\0\0\0abc", 7)), std::nullopt);
}

TEST(AgentProgram, RunsAJobWithItsInput) {
    const auto done = served(hello + encoded(Kind::Run, packed({"say", "it"})) + encoded(Kind::Data, "loud") + encoded(Kind::End));
    EXPECT_EQ(textOf(done, Kind::Data), "say it loud");
    EXPECT_EQ(textOf(done, Kind::Exit), "0");
    const auto failed = served(hello + encoded(Kind::Run, packed({"fail"})) + encoded(Kind::End));
    EXPECT_EQ(textOf(failed, Kind::Said), "why");
    EXPECT_EQ(textOf(failed, Kind::Exit), "7");
}

TEST(AgentProgram, EndsAtGarbageAndAtTheEnd) {
    for (const auto& bytes :
         {std::string("GET / HTTP/1.1\r\n\r\n"), encoded(Kind::Beat), hello + "\xff\xff\xff\xff\xff", hello + encoded(Kind::Exit, "0"),
          encoded(Kind::Hello, packed({"transship-agent", "999"})), hello + encoded(Kind::Run, "\x09\x01\x01\x01")}) {
        const auto ended = served(bytes);
        EXPECT_TRUE(WIFEXITED(ended.status)) << printable(bytes);
        EXPECT_EQ(WEXITSTATUS(ended.status), 1) << printable(bytes);
        EXPECT_EQ(textOf(ended, Kind::Data), "");
    }
    EXPECT_EQ(WEXITSTATUS(served("").status), 0);
}

TEST(AgentProgram, RefusesALeaseThatCanNotBeRead) {
    for (const auto& payload : {std::string("\xff"), packed({"id"}), packed({"id", "POST", "/x"})})
        EXPECT_NE(textOf(served(hello + encoded(Kind::Lease, payload)), Kind::Refused), "");
    EXPECT_EQ(textOf(served(hello + encoded(Kind::Disarm)), Kind::Refused), "the lease does not hold");
}

namespace {

// An engine whose attach stream says these bytes.
class Scripted final : public ByteStream {
public:
    explicit Scripted(std::string answer) : m_answer(std::move(answer)) {}
    Result<std::size_t> read(std::span<std::byte> buffer, const Patience&) override {
        const auto count = std::min(buffer.size(), m_answer.size() - m_at);
        std::memcpy(buffer.data(), m_answer.data() + m_at, count);
        m_at += count;
        return count;
    }
    Status write(std::span<const std::byte>, const Patience&) override { return {}; }
    void finishWriting() override {}

private:
    std::string m_answer;
    std::size_t m_at = 0;
};

std::string answer(const std::string& body, int status = 200) {
    return "HTTP/1.1 " + std::to_string(status) + " X\r\nApi-Version: 1.45\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           body;
}

// Docker's multiplexing: one frame of standard output.
std::string framed(const std::string& bytes) {
    std::string header(8, '\0');
    header[0] = 1;
    for (unsigned i = 0; i < 4; ++i) header[7 - i] = static_cast<char>(bytes.size() >> (8 * i));
    return header + bytes;
}

Result<std::string> asked(const std::string& said, const Forwarding& forwarding = {}) {
    // One connection answers the calls in their order, the next is the attach stream; whatever follows finds nobody.
    std::deque<std::string> connections{answer("OK") + answer("{}") + answer("{\"Id\":\"c0ffee\"}", 201) + answer("", 204),
                                        "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n" + said};
    const auto engine = engine::Engine::connect("h",
                                                [&](const Patience&) -> Result<std::unique_ptr<ByteStream>> {
                                                    if (connections.empty()) return fail(ErrorKind::Unreachable, "gone");
                                                    auto next = std::move(connections.front());
                                                    connections.pop_front();
                                                    return std::make_unique<Scripted>(std::move(next));
                                                },
                                                {});
    const auto agent = Agent::start(**engine, "x86_64", forwarding);
    if (!agent) return fail(agent.error());
    return (*agent)->ask({"job"});
}

}  // namespace

TEST(AgentClient, TakesAnAnswer) {
    EXPECT_EQ(asked(framed(hello) + framed(encoded(Kind::Beat) + encoded(Kind::Data, "da")) +
                    framed(encoded(Kind::Data, "ta") + encoded(Kind::Exit, "0")))
                  .value(),
              "data");
    const auto failed = asked(framed(hello + encoded(Kind::Said, "no room") + encoded(Kind::Exit, "1")));
    EXPECT_EQ(failed.error().reason, "no room");
}

TEST(AgentClient, GoesOnOverASocketWhereOneIsForwarded) {
    std::string opened;
    const Forwarding forwarding{"1000", [&](const std::string& path, const Patience&) -> Result<std::unique_ptr<ByteStream>> {
                                    opened = path;
                                    return std::make_unique<Scripted>(hello + encoded(Kind::Data, "direct") + encoded(Kind::Exit, "0"));
                                }};
    EXPECT_EQ(asked(framed(hello + encoded(Kind::Listening, "/run/it")), forwarding).value(), "direct");
    EXPECT_EQ(opened, "/run/it");
    const Forwarding broken{"1000", [](const std::string&, const Patience&) -> Result<std::unique_ptr<ByteStream>> {
                                return std::make_unique<Scripted>("nonsense");
                            }};
    EXPECT_FALSE(asked(framed(hello + encoded(Kind::Listening, "/run/it")), broken));
}

TEST(AgentClient, StaysWithAttachWhereNothingIsForwarded) {
    const Forwarding refused{"1000", [](const std::string&, const Patience&) -> Result<std::unique_ptr<ByteStream>> {
                                 return fail(ErrorKind::Refused, "administratively prohibited");
                             }};
    const auto work = encoded(Kind::Data, "attached") + encoded(Kind::Exit, "0");
    EXPECT_EQ(asked(framed(hello + encoded(Kind::Listening, "/run/it") + work), refused).value(), "attached");
    EXPECT_EQ(asked(framed(hello + encoded(Kind::Refused, "no socket: Read-only file system") + work), refused).value(), "attached");
}

TEST(AgentClient, SaysSoWhenTheAgentTalksNonsense) {
    for (const auto& said : {std::string(), std::string("garbage that is no frame"), framed("garbage in a frame"),
                             framed(encoded(Kind::Refused, "another version")), framed(hello), framed(hello + encoded(Kind::Hello)),
                             framed(hello + std::string("\xff\xff\xff\xff", 4))}) {
        const auto failed = asked(said);
        ASSERT_FALSE(failed) << printable(said);
        EXPECT_EQ(failed.error().kind, ErrorKind::Unreachable) << printable(said);
    }
}
