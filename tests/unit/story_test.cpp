// SPDX-License-Identifier: Apache-2.0
#include "core/migration/story.h"

#include <gtest/gtest.h>

namespace transship::migration {
namespace {

Chapter chapter() {
    Chapter chapter;
    chapter.record.id = "20261124-010203-abcdef";
    chapter.record.started = "2026-11-24T01:02:03Z";
    chapter.record.source = {.host = "root@a", .container = "c1", .name = "<b>web|\x1b[2J"};
    chapter.record.destination = {.host = "root@b", .name = "web"};
    chapter.steps = {{"lock", "2026-11-24T01:02:04Z"}, {"memory", "2026-11-24T01:02:05Z"}};
    chapter.step = "memory";
    chapter.time = "2026-11-24T01:02:06Z";
    chapter.ending = Ending::Done;
    chapter.outcome = {{"sentence", "web runs on root@b."},
                       {"downtime_ms", 840},
                       {"predicted_downtime_ms", 900},
                       {"total_ms", 5000},
                       {"bytes", 3 << 20},
                       {"remarks", {"The original stays."}},
                       {"differences", {{{"path", "Config.Image"}, {"explanation", ""}}}}};
    return chapter;
}

TEST(Story, TellsWhatASysadminHandsIn) {
    for (const auto* kind : {".html", ".md"}) {
        const auto text = rendered(chapter(), std::string("report") + kind).value();
        for (const auto* said : {"web runs on root@b.", "0.84 s", "0.90 s", "3.0 MiB", "The original stays.", "not explained", "memory"})
            EXPECT_NE(text.find(said), std::string::npos) << kind << ": " << said;
    }
    EXPECT_EQ(Json::parse(rendered(chapter(), "x.json").value())["outcome"]["downtime_ms"], 840);
    EXPECT_EQ(rendered(chapter(), "x.doc").error().kind, ErrorKind::Usage);
}

TEST(Story, TakesNoMarkupFromNames) {
    EXPECT_EQ(html(chapter()).find("<b>web"), std::string::npos);
    EXPECT_EQ(markdown(chapter()).find("<b>web|"), std::string::npos);
    for (const auto& text : {html(chapter()), markdown(chapter()), plainText(chapter())}) EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

TEST(Story, TellsOfOneThatHasNotEnded) {
    auto open = chapter();
    open.ending = Ending::Open;
    open.outcome = nullptr;
    EXPECT_NE(plainText(open).find("cut off in step memory"), std::string::npos);
    EXPECT_NE(markdown(open).find("not yet"), std::string::npos);
    EXPECT_EQ(downtimeOf(open).count(), 0);
    open.outcome = Json::parse(R"({"error": {"what": "It broke.", "reason": "no space", "remedy": "make room"}})");
    EXPECT_NE(html(open).find("make room"), std::string::npos);
}

TEST(Story, NamesTheOriginal) { EXPECT_EQ(originalName(chapter().record), "<b>web|\x1b[2J.moved-abcdef"); }

}  // namespace
}  // namespace transship::migration
