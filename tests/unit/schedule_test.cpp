// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/schedule.h"

#include "core/checkpoint/calendar.h"

#include <gtest/gtest.h>

using namespace transship;
using namespace transship::checkpoint;

namespace {

LocalMinute at(int year, unsigned month, unsigned day, int hour, int minute) {
    return std::chrono::local_days(std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day))) +
           std::chrono::hours(hour) + std::chrono::minutes(minute);
}

std::string after(const std::string& rule, LocalMinute now) {
    const auto calendar = parseCalendar(rule);
    EXPECT_TRUE(calendar) << rule;
    if (!calendar) return {};
    const auto next = nextTime(*calendar, now);
    return next ? minuteText(*next) : "never";
}

TEST(Calendar, TellsTheNextTimeAsCronTakesIt) {
    const auto now = at(2026, 11, 27, 6, 1);  // a Friday
    EXPECT_EQ(after("hourly", now), "2026-11-27 07:00");
    EXPECT_EQ(after("daily", now), "2026-11-28 00:00");
    EXPECT_EQ(after("weekly", now), "2026-11-29 00:00");
    EXPECT_EQ(after("monthly", now), "2026-12-01 00:00");
    EXPECT_EQ(after("*/15 * * * *", now), "2026-11-27 06:15");
    EXPECT_EQ(after("1 6 * * *", now), "2026-11-28 06:01");
    EXPECT_EQ(after("30 8-18/2 * * 1-5", at(2026, 11, 27, 18, 30)), "2026-11-30 08:30");
    EXPECT_EQ(after("0 0 29 2 *", now), "2028-02-29 00:00");
    EXPECT_EQ(after("0 0 30 2 *", now), "never");
    EXPECT_EQ(after("5,10 3 * * 7", now), "2026-11-29 03:05");
    EXPECT_EQ(after("59 23 31 12 *", at(2026, 12, 31, 23, 59)), "2027-12-31 23:59");
}

TEST(Calendar, SaysTheSameToSystemd) {
    const auto written = [](const char* rule) { return onCalendar(*parseCalendar(rule)); };
    EXPECT_EQ(written("hourly"), "*-*-* *:0:00");
    EXPECT_EQ(written("weekly"), "Sun *-*-* 0:0:00");
    EXPECT_EQ(written("*/20 8-10 * 1,7 1-5"), "Mon,Tue,Wed,Thu,Fri *-1,7-* 8,9,10:0,20,40:00");
    EXPECT_EQ(written("30 4 1 * *"), "*-*-1 4:30:00");
}

TEST(Calendar, RefusesWhatIsNoTime) {
    for (const auto* text : {"", "now", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * 32 * *", "* * * 13 *",
                             "* * * * 8", "5-1 * * * *", "*/0 * * * *", "1/5 * * * *", "a * * * *", "1, * * * *", "-1 * * * *",
                             "0 0 * * mon", "0 * * * *\n* * * * * root reboot"})
        EXPECT_FALSE(parseCalendar(text)) << text;
    const auto both = parseCalendar("0 0 1 * 1");
    ASSERT_FALSE(both);
    EXPECT_NE(both.error().what.find("of the month and of the week"), std::string::npos);
}

TEST(Schedule, IsReadAsItWasWritten) {
    Schedule schedule{.container = "job.1", .calendar = *parseCalendar("*/5 * * * *"), .keep = 7, .limit = 1'000'000, .paused = true};
    const engine::Json now{{"now", "2026-11-27 06:01"}};
    const engine::Json line{{"name", "job.1"}, {"settings", settingsText(schedule)}, {"last", ""}, {"made", 3}};
    auto read = schedulesFrom({now, line});
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1);
    EXPECT_EQ(settingsText(read->front().schedule), settingsText(schedule));
    EXPECT_EQ(read->front().made, 3);
    EXPECT_FALSE(read->front().last);
    EXPECT_FALSE(read->front().next) << "it is paused";
    schedule.paused = false;
    auto other = line;
    other["settings"] = settingsText(schedule);
    other["last"] = "at=1795759200\nresult=failed\nname=auto-20261127-0600\ntook=2\nwords=no space = left\n";
    read = schedulesFrom({now, other});
    ASSERT_TRUE(read);
    EXPECT_EQ(minuteText(*read->front().next), "2026-11-27 06:05");
    ASSERT_TRUE(read->front().last);
    EXPECT_EQ(read->front().last->result, LastRun::Result::Failed);
    EXPECT_EQ(read->front().last->words, "no space = left");
    EXPECT_EQ(read->front().last->took.count(), 2);
}

TEST(Schedule, SaysWhichOneWasChangedByHand) {
    for (const auto* settings : {"", "rule=now\nkeep=3", "rule=0 * * * *\nkeep=0", "rule=0 * * * *"}) {
        const auto read = schedulesFrom({{{"name", "job"}, {"settings", settings}, {"last", ""}, {"made", 0}}});
        ASSERT_FALSE(read) << settings;
        EXPECT_NE(read.error().what.find("job"), std::string::npos);
    }
}

TEST(Schedule, UnderstandsWhatARunSays) {
    const auto run = runFrom("failed auto-20261127-0600 no space left\n");
    ASSERT_TRUE(run);
    EXPECT_EQ(run->name, "auto-20261127-0600");
    EXPECT_EQ(run->words, "no space left");
    EXPECT_EQ(runFrom("done auto-20261127-0600 \n")->words, "");
    EXPECT_FALSE(runFrom("The run before is still under way.\n"));
}

}  // namespace
