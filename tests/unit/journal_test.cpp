// SPDX-License-Identifier: Apache-2.0
#include "core/migration/journal.h"

#include "core/base/text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

using namespace transship;
using namespace transship::migration;

namespace {

class JournalTest : public testing::Test {
protected:
    void SetUp() override {
        m_directory = std::filesystem::temp_directory_path() / ("transship-" + randomHex(8));
        setenv("XDG_STATE_HOME", m_directory.c_str(), 1);  // NOLINT(concurrency-mt-unsafe): single-threaded here
    }
    void TearDown() override { std::filesystem::remove_all(m_directory); }
    static Record record() {
        Record record{.id = "20261124-010203-abcdef"};
        record.source = {.host = "root@a", .container = "c1", .name = "web", .restartPolicy = {{"Name", "always"}}};
        record.destination = {.host = "root@b", .name = "web2", .holder = "h1"};
        record.networksMade = {"n1"};
        return record;
    }
    std::filesystem::path m_directory;
};

}  // namespace

TEST_F(JournalTest, TellsTheLastStepAndRecord) {
    auto written = record();
    {
        auto journal = Journal::open(written.id).value();
        ASSERT_TRUE(journal.begin("lock", written));
        written.frozen = true;
        ASSERT_TRUE(journal.begin("dump", written));
    }
    const auto read = chapter(written.id).value();
    EXPECT_EQ(read.step, "dump");
    EXPECT_EQ(read.ending, Ending::Open);
    EXPECT_EQ(toJson(read.record), toJson(written));
}

TEST_F(JournalTest, TellsHowItEnded) {
    auto journal = Journal::open(record().id).value();
    ASSERT_TRUE(journal.begin("lock", record()));
    ASSERT_TRUE(journal.end(Ending::Undone, record(), {{"sentence", "It runs."}}));
    EXPECT_EQ(history().value().chapters.front().ending, Ending::Undone);
    EXPECT_EQ(chapter(record().id).value().outcome["sentence"], "It runs.");
}

TEST_F(JournalTest, TellsWhichFileIsDamagedAndShowsTheOthers) {
    ASSERT_TRUE(Journal::open(record().id).value().begin("lock", record()));
    const auto damaged = journalFile("20261126-000000-ffffff", ".jsonl").value();
    ASSERT_TRUE(writeFile(damaged, "{\"record\": 7}\n"));
    ASSERT_TRUE(writeFile(journalFile("20261126-000001-ffffff", ".jsonl").value(), ""));
    const auto read = history().value();
    EXPECT_EQ(read.chapters.size(), 1);
    EXPECT_EQ(read.damaged, std::vector{damaged.string()});
    EXPECT_NE(damagedFile(damaged.string()).what.find(damaged.string()), std::string::npos);
}

TEST_F(JournalTest, IsHeldByOneProgramAtATime) {
    const auto first = Journal::open("one-two");
    ASSERT_TRUE(first);
    EXPECT_EQ(Journal::open("one-two").error().kind, ErrorKind::Conflict);
}

TEST_F(JournalTest, RefusesHostileIds) {
    EXPECT_EQ(Journal::open("../x").error().kind, ErrorKind::Usage);
    EXPECT_EQ(chapter("../../etc/passwd").error().kind, ErrorKind::Usage);
    EXPECT_EQ(chapter("none-such").error().kind, ErrorKind::NotFound);
}

TEST(Replay, PassesOverALineThatACrashCut) {
    Record record{.id = "r1"};
    record.source = {.host = "a", .name = "w"};
    record.destination = {.host = "b", .name = "w"};
    const Json line{{"event", "begin"}, {"step", "freeze"}, {"time", "t"}, {"record", toJson(record)}};
    EXPECT_EQ(replay(line.dump() + "\n" + line.dump().substr(0, 40)).value().step, "freeze");
    EXPECT_FALSE(replay(""));
    EXPECT_FALSE(replay("garbage\n{}\n[1]\n"));
}

TEST(Record, HoldsNoSecretOfTheContainer) {
    const auto text = toJson(Record{.id = "x"}).dump();
    for (const char* word : {"Env", "password", "Labels", "Cmd"}) EXPECT_EQ(text.find(word), std::string::npos) << word;
}
