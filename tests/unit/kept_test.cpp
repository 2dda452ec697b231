// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/kept.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace transship::preflight {
namespace {

class Kept : public testing::Test {
protected:
    void SetUp() override {
        m_directory = std::filesystem::temp_directory_path() / ("transship-" + randomHex(8));
        setenv("XDG_STATE_HOME", m_directory.c_str(), 1);  // NOLINT(concurrency-mt-unsafe): single-threaded here
    }
    void TearDown() override {
        unsetenv("XDG_STATE_HOME");  // NOLINT(concurrency-mt-unsafe)
        std::filesystem::remove_all(m_directory);
    }
    static Report of(const std::string& date, const std::string& container) {
        Report report{.date = date, .version = "1"};
        report.source.address = "root@a";
        report.destination.address = "root@b";
        report.containers.push_back({.name = container});
        return report;
    }
    std::filesystem::path m_directory;
};

TEST_F(Kept, IsWhatWasSaidInEachForm) {
    const auto report = of("2026-11-26T07:15:26Z", "web");
    ASSERT_TRUE(keep(report));
    const auto list = keptReports().value().reports;
    ASSERT_EQ(list.size(), 1);
    const auto& one = list.front();
    EXPECT_EQ(one.date, report.date);
    EXPECT_EQ(one.source, "root@a");
    EXPECT_EQ(one.verdict, verdict(report));
    EXPECT_TRUE(one.allCanMove);
    EXPECT_TRUE(isKeptReport(one.id));
    for (const auto* file : {"x.json", "x.html", "x.md"}) EXPECT_EQ(keptReport(one.id, file).value_or(""), *rendered(report, file)) << file;
    EXPECT_EQ(keptReport(one.id, "x.odt").error().kind, ErrorKind::Usage);
}

TEST_F(Kept, TakesTheLaterReportOfOneLook) {
    auto report = of("2026-11-26T07:15:26Z", "web");
    ASSERT_TRUE(keep(report));
    report.containers.front().findings.push_back({"rehearsal", Severity::Block, "It did not go on.", ""});
    ASSERT_TRUE(keep(report));
    ASSERT_TRUE(keep(of("2026-11-26T07:15:26Z", "db")));
    const auto list = keptReports().value().reports;
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(std::ranges::count(list, false, &KeptReport::allCanMove), 1);
}

TEST_F(Kept, LetsTheOldestGo) {
    for (int i = 0; i < 205; ++i)
        ASSERT_TRUE(keep(of("2026-11-26T07:" + std::to_string(10 + i / 60) + ":" + std::to_string(10 + i % 60) + "Z", "web")));
    const auto list = keptReports().value().reports;
    ASSERT_EQ(list.size(), 200);
    EXPECT_EQ(list.front().date, "2026-11-26T07:10:15Z");
}

TEST_F(Kept, TellsWhatIsNotThereOrDamaged) {
    for (const auto* id : {"", "check-", "check-../../etc/passwd", "20261126-071526-1a2b3c", "check-20261126T071526Z-0000"})
        EXPECT_EQ(keptReport(id, "x.md").error().kind, ErrorKind::NotFound) << id;
    ASSERT_TRUE(keep(of("2026-11-26T07:15:26Z", "web")));
    const auto id = keptReports()->reports.front().id;
    ASSERT_TRUE(writeFile(m_directory / "transship" / "preflights" / (id + ".jsonl"), "half a li"));
    EXPECT_EQ(keptReport(id, "x.md").error().kind, ErrorKind::Failed);
    EXPECT_TRUE(keptReports()->reports.empty());
    EXPECT_EQ(keptReports()->damaged, std::vector{(m_directory / "transship" / "preflights" / (id + ".jsonl")).string()});
}

}  // namespace
}  // namespace transship::preflight
