// SPDX-License-Identifier: Apache-2.0
#include "app/agent/direct.h"

#include "app/agent/tls.h"

#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

using namespace transship::agent;

namespace {

constexpr const char* loopback = "127.0.0.1";
const std::string key(Tls::keySize, 'k');
const std::string otherKey(Tls::keySize, 'o');

// Jobs: "echo" writes its input; "many N" so many bytes; "keep FILE" writes its input to a file; "refuse" reads nothing and fails; "half"
// writes something and fails; "stall" writes something and waits.
int directJob(int count, char** words) {
    const std::string mode = count > 1 ? words[1] : "";
    std::array<char, 65536> block{};
    if (mode == "refuse") return 7;
    if (mode == "many")
        for (long left = std::atol(words[2]); left > 0; left -= static_cast<long>(block.size()))
            if (std::fwrite(block.data(), 1, block.size(), stdout) != block.size()) return 1;
    if (mode == "half" || mode == "stall") std::fputs("half", stdout);
    if (mode == "half" || mode == "stall") std::fflush(stdout);
    if (mode == "half") return 9;
    if (mode == "stall") pause();
    if (mode == "many") return 0;
    std::FILE* to = mode == "keep" ? std::fopen(words[2], "we") : stdout;
    if (to == nullptr) return 1;
    for (std::size_t got = 0; (got = std::fread(block.data(), 1, block.size(), stdin)) > 0;) std::fwrite(block.data(), 1, got, to);
    const bool written = std::fflush(to) == 0;
    if (to != stdout) std::fclose(to);
    return written ? 0 : 1;
}

// One end, in a process of its own.
class End {
public:
    template <typename Act>
    explicit End(const std::string& input, Act act) {
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        if (pipe(in.data()) != 0 || pipe(out.data()) != 0) std::abort();
        m_pid = fork();
        if (m_pid == 0) {
            setpgid(0, 0);
            dup2(in[0], STDIN_FILENO);
            dup2(out[1], STDOUT_FILENO);
            for (const int each : {in[0], in[1], out[0], out[1]}) close(each);
            _exit(act());
        }
        close(in[0]);
        close(out[1]);
        m_out = out[0];
        if (write(in[1], input.data(), input.size()) != static_cast<ssize_t>(input.size())) std::abort();
        close(in[1]);
    }
    ~End() {
        if (m_pid > 0) kill(-m_pid, SIGKILL);
        if (m_pid > 0) waitpid(m_pid, nullptr, 0);
        close(m_out);
    }
    End(const End&) = delete;
    End& operator=(const End&) = delete;

    std::string line() const {
        std::string text;
        for (char c = 0; read(m_out, &c, 1) == 1 && c != '\n';) text += c;
        return text;
    }
    std::string rest() const {
        std::string text;
        for (char c = 0; read(m_out, &c, 1) == 1;) text += c;
        return text;
    }
    int status() {
        int status = 0;
        waitpid(m_pid, &status, 0);
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    void kill9() const { kill(-m_pid, SIGKILL); }

private:
    pid_t m_pid = -1;
    int m_out = -1;
};

// As a program's main function gets them; the first is passed over.
template <typename Act>
int withWords(std::vector<std::string> words, Act act) {
    words.insert(words.begin(), "direct");
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (auto& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return act(static_cast<int>(words.size()), pointers.data());
}

class DirectPath : public testing::Test {
protected:
    void listen(const std::vector<std::string>& words) {
        m_receiver.emplace(key, [words] {
            return withWords(words, [](int count, char** texts) { return receiveDirectly(loopback, directJob, count, texts); });
        });
        const auto told = m_receiver->line();
        ASSERT_TRUE(told.starts_with("{\"port\":")) << told;
        m_port = told.substr(8, told.size() - 9);
    }
    // What follows the key is the job's input.
    std::unique_ptr<End> send(const std::string& secret, const std::vector<std::string>& words, const std::string& input = {}) const {
        return std::make_unique<End>(secret + input, [port = m_port, words] {
            return withWords(words, [&](int count, char** texts) { return sendDirectly(loopback, port.c_str(), directJob, count, texts); });
        });
    }
    int connected() const {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(std::stoi(m_port)));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int stranger = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (stranger < 0) std::abort();
        if (connect(stranger, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return stranger;
        close(stranger);
        return -1;
    }
    std::optional<End> m_receiver;
    std::string m_port;
};

}  // namespace

TEST_F(DirectPath, WhatOneJobWritesTheOtherReads) {
    listen({"echo"});
    EXPECT_EQ(send(key, {"echo"}, "hello there")->status(), 0);
    EXPECT_EQ(m_receiver->rest(), "hello there");
    EXPECT_EQ(m_receiver->status(), 0);
}

TEST_F(DirectPath, TheSenderTellsHowMuchWent) {
    listen({"keep", "/dev/null"});
    const auto sender = send(key, {"many", std::to_string(8 << 20)});
    const auto told = sender->rest();
    EXPECT_EQ(sender->status(), 0);
    EXPECT_TRUE(told.ends_with(std::to_string(8 << 20) + "\n")) << told;
    EXPECT_EQ(m_receiver->status(), 0);
}

TEST_F(DirectPath, StrangersAreTurnedAwayAndDoNotKeepTheRightOneWaiting) {
    listen({"echo"});
    const int silent = connected();
    ASSERT_GE(silent, 0);
    const int loud = connected();
    ASSERT_GE(loud, 0);
    ASSERT_EQ(::send(loud, "GET / HTTP/1.1\r\n\r\n", 18, MSG_NOSIGNAL), 18);
    EXPECT_EQ(send(otherKey, {"echo"}, "let me in")->status(), 1);
    EXPECT_EQ(send(key, {"echo"}, "it is me")->status(), 0);
    EXPECT_EQ(m_receiver->rest(), "it is me");
    EXPECT_EQ(m_receiver->status(), 0);
    close(silent);
    close(loud);
}

TEST_F(DirectPath, NobodyIsLetInAfterTheOneWhoHasTheKey) {
    listen({"echo"});
    const auto first = send(key, {"stall"});
    for (int i = 0; i < 100; ++i) {
        const int stranger = connected();
        if (stranger < 0) return;
        close(stranger);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    ADD_FAILURE() << "the port is still open";
}

TEST_F(DirectPath, ACutConnectionIsNoEnd) {
    listen({"keep", "/dev/null"});
    const auto sender = send(key, {"stall"});
    while (connected() >= 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    sender->kill9();
    EXPECT_NE(m_receiver->status(), 0);
}

TEST_F(DirectPath, WhatAWriterCouldNotFinishIsNotTakenForAll) {
    listen({"keep", "/dev/null"});
    EXPECT_EQ(send(key, {"half"})->status(), 9);
    EXPECT_NE(m_receiver->status(), 0);
}

TEST_F(DirectPath, AReadersFailureIsTheSendersToo) {
    listen({"refuse"});
    EXPECT_NE(send(key, {"many", std::to_string(64 << 20)})->status(), 0);
    EXPECT_EQ(m_receiver->status(), 7);
}
