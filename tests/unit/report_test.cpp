// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/report.h"

#include "core/preflight/catalogue.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace transship;
using namespace transship::preflight;

namespace {

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

const std::filesystem::path root = TRANSSHIP_SOURCE_DIR;

Report report() {
    Report report;
    report.date = "2026-11-25T22:00:00Z";
    report.version = "1.0";
    report.source = {.address = "root@a", .engineVersion = "28.5.2", .kernel = "6.18.0", .cgroupVersion = "2"};
    report.destination = {.address = "root@b", .engineVersion = "26.1.5", .kernel = "6.1.0", .cgroupVersion = "2"};
    report.machineHere = Machine{.criu = "4.2.1"};
    report.containers = {
        {.name = "shop",
         .image = "shop:1",
         .memory = 64 << 20,
         .downtime = std::chrono::milliseconds(1500),
         .findings = {{"descriptor", Severity::Block, "Process 17 (redis) holds io_uring as descriptor 9.", "Switch it off."},
                      {"clock", Severity::Warn, "The clocks differ.", ""}}},
        {.name = "mail", .image = "mail:1", .findings = {}}};
    return report;
}

}  // namespace

TEST(Report, SaysTheVerdictInOneSentence) {
    auto given = report();
    EXPECT_EQ(verdict(given), "1 of 2 containers can move from root@a to root@b.");
    EXPECT_FALSE(given.allCanMove());
    given.containers.erase(given.containers.begin());
    EXPECT_EQ(verdict(given), "mail can move from root@a to root@b.");
    EXPECT_TRUE(given.allCanMove());
    given.containers.push_back(given.containers.front());
    EXPECT_EQ(verdict(given), "All 2 containers can move from root@a to root@b.");
    given.containers.clear();
    EXPECT_EQ(verdict(given), "There is no running container to move from root@a to root@b.");
}

TEST(Report, HoldsTheSameInEachForm) {
    const auto given = report();
    const auto json = toJson(given);
    EXPECT_EQ(json["containers"][0]["findings"][0]["why"], entryOf("descriptor").why);
    EXPECT_EQ(json["containers"][0]["findings"][0]["severity"], "block");
    EXPECT_EQ(json["containers"][0]["predicted_downtime_ms"], 1500);
    EXPECT_EQ(json["source"]["machine"]["criu"], "4.2.1");
    EXPECT_TRUE(json["destination"]["machine"].is_null());
    for (const auto& text : {markdown(given), html(given)})
        for (const std::string part : {"1 of 2 containers can move", "Process 17", "Switch it off.", "2026-11-25T22:00:00Z", "6.1.0",
                                       "unknown without the agent", "Nothing speaks against it."})
            EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST(Report, TakesNothingOfANameForMarkup) {
    auto given = report();
    given.containers.front().name = "<script>alert('x')</script>&\"|**b**\x1b[31m";
    given.containers.front().findings.front().text = "<img src=x onerror=alert(1)> [link](http://x)";
    const auto page = html(given);
    for (const auto* part : {"<script", "<img", "'x'"}) EXPECT_EQ(page.find(part), std::string::npos) << part;
    EXPECT_EQ(page.find('\x1b'), std::string::npos);
    const auto text = markdown(given);
    for (const auto* part : {"<script", "<img", "|**b**", "[link](", "\x1b"}) EXPECT_EQ(text.find(part), std::string::npos) << part;
}

TEST(Report, NeedsNothingFromOutside) {
    const auto page = html(report());
    for (const auto* part : {"http://", "https://", "src=", "@import", "url("}) EXPECT_EQ(page.find(part), std::string::npos) << part;
}

TEST(Catalogue, KnowsEachIdOnce) {
    std::set<std::string> ids;
    for (const auto& entry : catalogue()) {
        EXPECT_TRUE(ids.insert(entry.id).second) << entry.id;
        EXPECT_TRUE(*entry.title != '\0' && *entry.why != '\0') << entry.id;
    }
    EXPECT_EQ(entryOf("criu-kernel-destination").id, std::string("criu-kernel"));
    EXPECT_EQ(entryOf("nothing").id, std::string());
}

TEST(Catalogue, HasAPageForEachFindingOfTheChecksAndTheIndexNamesIt) {
    const auto documentation = contentOf(root / "resources/docs/findings.md");
    const std::regex found(R"((?:findings\.|\b)(?:stop|warn|note|unknown|stopIfShared)\(\s*(?:std::string\()?\"([a-z0-9-]+)\")");
    std::set<std::string> ids;
    for (const auto& file : std::filesystem::recursive_directory_iterator(root / "core")) {
        if (file.path().extension() != ".cpp") continue;
        const auto text = contentOf(file.path());
        for (std::sregex_iterator match(text.begin(), text.end(), found), end; match != end; ++match) ids.insert((*match)[1]);
    }
    EXPECT_GT(ids.size(), 50U);
    for (auto id : ids) {
        if (id.ends_with('-')) id.pop_back();  // a side follows
        const std::string known = entryOf(id).id;
        EXPECT_TRUE(known == id || known + "-source" == id || known + "-destination" == id) << id;
    }
    for (const auto& entry : catalogue()) {
        const std::string id = entry.id;
        EXPECT_TRUE(documentation.contains("[`" + id + "`](findings/" + id + ".md) | " + entry.title + " |")) << id;
        EXPECT_TRUE(std::string(entry.page).contains("\n## What to do\n")) << id;
    }
}

TEST(Report, SaysThatNotAllCouldBeSeen) {
    Report report;
    report.source.address = "a";
    report.destination.address = "b";
    report.containers = {{.name = "web"}};
    EXPECT_EQ(verdict(report), "web can move from a to b.");
    report.containers.front().findings = {{"held-unknown", Severity::Warn, "Nobody can tell.", "", true}};
    EXPECT_EQ(verdict(report), "web can move from a to b, as far as can be seen.");
    report.containers.front().findings = {{"mount-unknown", Severity::Warn, "It has no such mount.", ""}};
    EXPECT_EQ(verdict(report), "web can move from a to b.");
}
