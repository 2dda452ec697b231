// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/base/pipe.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/host/abilities.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <numeric>
#include <thread>

using namespace transship;
using std::chrono::milliseconds;

TEST(Text, SizesHaveBinaryUnitsAndOneDecimal) {
    EXPECT_EQ(sizeText(0), "0 B");
    EXPECT_EQ(sizeText(1023), "1023 B");
    EXPECT_EQ(sizeText(1024), "1.0 KiB");
    EXPECT_EQ(sizeText(1536), "1.5 KiB");
    EXPECT_EQ(sizeText((1ULL << 20) - 1), "1.0 MiB");
    EXPECT_EQ(sizeText(~0ULL), "16.0 EiB");
}

TEST(Text, DurationsGrowCoarser) {
    EXPECT_EQ(durationText(milliseconds(840)), "0.84 s");
    EXPECT_EQ(durationText(milliseconds(9994)), "9.99 s");
    EXPECT_EQ(durationText(milliseconds(12'340)), "12.3 s");
    EXPECT_EQ(durationText(milliseconds(59'960)), "1 min 00 s");
    EXPECT_EQ(durationText(milliseconds(245'000)), "4 min 05 s");
    EXPECT_EQ(durationText(milliseconds(7'380'000)), "2 h 03 min");
}

TEST(Text, ShellWordsSurviveAShell) {
    for (const std::string word : {"plain", "", "a b", "it's", "$(reboot)", "`id`", "a\nb", "\"q\"", "-rf", "*", "~", "ü"}) {
        const auto command = "printf %s " + shellQuoted(word);
        FILE* shell = popen(command.c_str(), "r");  // NOLINT: the shell is what is tested
        std::string got(256, '\0');
        got.resize(fread(got.data(), 1, got.size(), shell));
        pclose(shell);
        EXPECT_EQ(got, word) << command;
    }
    EXPECT_EQ(shellCommand({"docker", "inspect", "a b"}), "docker inspect 'a b'");
}

TEST(Text, HostileNamesCanNotSteerATerminal) { EXPECT_EQ(printable("a\x1b[2Jb\x7f"), "a\\x1b[2Jb\\x7f"); }

TEST(Pipe, CarriesEverythingInOrderThroughASmallBuffer) {
    std::vector<std::byte> sent(100'000);
    for (std::size_t i = 0; i < sent.size(); ++i) sent[i] = static_cast<std::byte>(i * 7);
    std::vector<std::byte> got;
    const auto status = relay(
        [&](const Sink& sink) -> Status {
            for (std::size_t at = 0; at < sent.size(); at += 999)
                TRANSSHIP_TRY(sink(std::span(sent).subspan(at, std::min<std::size_t>(999, sent.size() - at))));
            return {};
        },
        [&](const Source& source) -> Status {
            std::vector<std::byte> block(1234);
            for (;;) {
                TRANSSHIP_ASSIGN(const auto count, source(block));
                if (count == 0) return {};
                got.insert(got.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
            }
        });
    EXPECT_TRUE(status);
    EXPECT_EQ(got, sent);
}

TEST(Pipe, ProducersErrorReachesTheConsumer) {
    const auto status = relay([](const Sink&) -> Status { return fail(ErrorKind::Failed, "the disk broke"); },
                              [](const Source& source) -> Status {
                                  std::vector<std::byte> block(10);
                                  TRANSSHIP_TRY(source(block));
                                  return {};
                              });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().what, "the disk broke");
}

TEST(Pipe, ConsumerThatGivesUpEndsAProducerThatIsStillWriting) {
    const auto status = relay(
        [](const Sink& sink) -> Status {
            const std::vector<std::byte> block(1 << 16);
            for (;;) TRANSSHIP_TRY(sink(block));
        },
        [](const Source&) -> Status { return fail(ErrorKind::Failed, "the disk is full"); });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().what, "the disk is full");
}

TEST(Files, AreReplacedWholeAndPrivate) {
    const auto path = std::filesystem::temp_directory_path() / ("transship-" + randomHex(8));
    ASSERT_TRUE(writeFile(path, "one"));
    ASSERT_TRUE(writeFile(path, "two"));
    ASSERT_TRUE(appendFile(path, " three"));
    EXPECT_EQ(readFile(path).value(), "two three");
    EXPECT_EQ(std::filesystem::status(path).permissions() & std::filesystem::perms::all,
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::filesystem::remove(path);
    EXPECT_EQ(readFile(path).error().kind, ErrorKind::NotFound);
}

TEST(Version, IsReadFromWhatProgramsCallThemselves) {
    EXPECT_EQ(versionFrom("4.2.1"), (Version{4, 2, 1}));
    EXPECT_EQ(versionFrom("6.12.9-1-amd64"), (Version{6, 12, 9}));
    EXPECT_EQ(versionFrom("20.10.24+dfsg1"), (Version{20, 10, 24}));
    EXPECT_EQ(versionFrom("3.17"), (Version{3, 17, 0}));
    EXPECT_EQ(versionFrom(""), Version{});
    EXPECT_GT(versionFrom("4.10"), versionFrom("4.9.9"));
}

TEST(Version, OfCriuDecidesWhatItReadsWithoutPatches) {
    EXPECT_TRUE(host::readsLess("3.17.1", "4.1.1"));
    EXPECT_FALSE(host::readsLess("4.2", "4.2.1"));
    EXPECT_FALSE(host::readsLess("4.2.1", "4.1"));
}
