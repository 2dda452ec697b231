// SPDX-License-Identifier: Apache-2.0
#include "app/agent/pages_stream.h"

#include "app/agent/held_memory.h"
#include "core/helper/helper.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

using namespace transship;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void append(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary | std::ios::app) << text; }

std::string noise(std::size_t size) {
    std::string text(size, '\0');
    std::uint32_t state = 1;
    for (auto& c : text) c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    return text;
}

// A job in a process of its own, with these descriptors as its streams.
template <typename Job>
pid_t started(int in, int out, Job job) {
    const pid_t pid = fork();
    if (pid != 0) return pid;
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    close_range(STDERR_FILENO + 1, ~0U, 0);
    const int status = job();
    std::fflush(stdout);
    _exit(status);
}

int statusOf(pid_t pid) {
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

class PagesStream : public testing::Test {
protected:
    void SetUp() override {
        fs::create_directories(m_from);
        fs::create_directories(m_to);
    }
    void TearDown() override { fs::remove_all(m_folder); }

    std::array<int, 2> newPipe() const {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) std::abort();
        return ends;
    }
    // What the taker says to a stream.
    int taken(const std::string& stream) {
        const auto in = newPipe();
        const auto pid = started(in[0], STDERR_FILENO, [this] { return agent::takePages(m_to.c_str()); });
        close(in[0]);
        EXPECT_EQ(write(in[1], stream.data(), stream.size()), static_cast<ssize_t>(stream.size()));
        close(in[1]);
        return statusOf(pid);
    }

    const fs::path m_folder = fs::temp_directory_path() / ("pages-" + std::to_string(getpid()));
    const std::string m_from = m_folder / "from";
    const std::string m_to = m_folder / "to";
};

std::string number(std::uint64_t value) {
    std::string text;
    for (int i = 0; i < 8; ++i) text += static_cast<char>(value >> 8 * i);
    return text;
}

}  // namespace

TEST_F(PagesStream, CarriesWhatComesUntilItIsToldThatThisWasAll) {
    const auto first = noise(700'000);
    const auto second = noise(5000);
    append(m_from + "/pages-1.img", first.substr(0, 300'000));
    append(m_from + "/core-1.img", "not memory");
    ASSERT_EQ(agent::reservePages((m_to + "/pages-1.img").c_str(), 1'000'000), 0);
    EXPECT_EQ(fs::file_size(m_to + "/pages-1.img"), 1'000'000U);
    const auto ending = newPipe();
    const auto stream = newPipe();
    const auto told = newPipe();
    const auto sender = started(ending[0], stream[1], [this] { return agent::sendPages(m_from.c_str()); });
    const auto taker = started(stream[0], told[1], [this] { return agent::takePages(m_to.c_str()); });
    for (const int each : {ending[0], stream[0], stream[1], told[1]}) close(each);
    append(m_from + "/pages-2.img", second);
    while (!fs::exists(m_to + "/pages-2.img")) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    append(m_from + "/pages-1.img", first.substr(300'000));
    close(ending[1]);
    EXPECT_EQ(statusOf(sender), 0);
    EXPECT_EQ(statusOf(taker), 0);
    EXPECT_EQ(contentOf(m_to + "/pages-1.img"), first) << "nothing of what was reserved is left";
    EXPECT_EQ(contentOf(m_to + "/pages-2.img"), second);
    EXPECT_FALSE(fs::exists(m_to + "/core-1.img"));
    std::string said(4096, '\0');
    said.resize(static_cast<std::size_t>(std::max<ssize_t>(read(told[0], said.data(), said.size()), 0)));
    close(told[0]);
    const auto lines = helper::answerLines(said);
    ASSERT_TRUE(lines && lines->size() == 2) << said;
    EXPECT_EQ(lines->front().at("path"), "pages-1.img");
    EXPECT_EQ(lines->front().at("hash"), helper::checksum(first));
    EXPECT_EQ(lines->front().at("size"), first.size());
    EXPECT_EQ(lines->back().at("hash"), helper::checksum(second));
}

TEST_F(PagesStream, HoldsMemoryUntilItIsNeeded) {
    constexpr std::size_t bytes = 32 << 20;
    const auto ending = newPipe();
    const auto told = newPipe();
    const auto holder = started(ending[0], told[1], [] { return agent::holdMemory(bytes); });
    for (const int each : {ending[0], told[1]}) close(each);
    std::string said(100, '\0');
    said.resize(static_cast<std::size_t>(std::max<ssize_t>(read(told[0], said.data(), said.size()), 0)));
    close(told[0]);
    const auto lines = helper::answerLines(said);
    ASSERT_TRUE(lines && lines->size() == 1) << said;
    EXPECT_EQ(lines->front().at("held"), bytes);
    const auto process = "/proc/" + std::to_string(holder);
    EXPECT_EQ(contentOf(process + "/oom_score_adj"), "1000\n") << "no other process is to end for it";
    const auto status = contentOf(process + "/status");
    EXPECT_GE(std::stoul(status.substr(status.find("VmRSS:") + 6)), bytes >> 10);
    close(ending[1]);
    EXPECT_EQ(statusOf(holder), 0);
}

TEST_F(PagesStream, WritesNoOtherFiles) {
    const std::string outside = "../pages-1.img";
    EXPECT_NE(taken(number(outside.size()) + outside + number(1) + "x" + number(0)), 0);
    EXPECT_NE(taken(number(8) + "core.img" + number(1) + "x" + number(0)), 0);
    EXPECT_FALSE(fs::exists(m_folder / "pages-1.img"));
    EXPECT_TRUE(fs::is_empty(m_to));
}

TEST_F(PagesStream, ACutStreamIsNoEnd) {
    const std::string name = "pages-1.img";
    EXPECT_EQ(taken(number(name.size()) + name + number(1) + "x" + number(0)), 0);
    EXPECT_NE(taken(number(name.size()) + name + number(1) + "x"), 0);
    EXPECT_NE(taken(number(name.size()) + name + number(2) + "x"), 0);
    EXPECT_NE(taken(number(~0ULL)), 0);
    EXPECT_NE(taken(""), 0);
}
