// SPDX-License-Identifier: Apache-2.0
#include "core/migration/files.h"

#include <gtest/gtest.h>

using namespace transship::migration;
using transship::engine::Json;

namespace {

Json file(const std::string& hash) {
    return {{"type", "file"}, {"mode", 420}, {"uid", 0}, {"gid", 0}, {"size", 1}, {"mtime", 1}, {"links", 1}, {"hash", hash}};
}
Json directory() { return {{"type", "directory"}, {"mode", 493}, {"uid", 0}, {"gid", 0}}; }
Json whiteout() { return {{"type", "character"}, {"rdev", {0, 0}}}; }
using Paths = std::set<std::string>;

}  // namespace

TEST(Difference, OfEqualTreesIsEmpty) {
    const Listing tree{{"a", directory()}, {"a/f", file("1")}, {"gone", whiteout()}};
    EXPECT_TRUE(difference(tree, tree, {"gone"}).empty());
}

TEST(Difference, SendsWhatChangedWithTheDirectoriesAboveIt) {
    const auto result = difference({{"a", directory()}, {"a/b", directory()}, {"a/b/f", file("2")}, {"x", file("1")}},
                                   {{"a", directory()}, {"a/b", directory()}, {"a/b/f", file("1")}, {"x", file("1")}}, {});
    EXPECT_EQ(result.send, (Paths{"a", "a/b", "a/b/f"}));
    EXPECT_TRUE(result.remove.empty());
}

TEST(Difference, RemovesWhatWasStagedAndDeletedSince) {
    const auto result = difference({{"d", directory()}}, {{"d", directory()}, {"d/old", directory()}, {"d/old/x", file("1")}}, {});
    EXPECT_EQ(result.remove, (std::vector<std::string>{"d/old"}));
    EXPECT_EQ(result.send, (Paths{"d"}));
}

TEST(Difference, AFileThatBecameADirectoryIsReplacedWithAllInIt) {
    const auto result = difference({{"p", directory()}, {"p/f", file("1")}}, {{"p", file("1")}}, {});
    EXPECT_EQ(result.remove, (std::vector<std::string>{"p"}));
    EXPECT_EQ(result.send, (Paths{"p", "p/f"}));
}

TEST(Difference, DeletionsOfTheImageBecomeWhiteouts) {
    // Engines name what is missing below a replaced directory, ...
    EXPECT_EQ(difference({{"d", directory()}}, {{"d", directory()}}, {"d/old"}).whiteouts, (std::vector<std::string>{"d/old"}));
    // ... or the replaced directory itself.
    EXPECT_EQ(difference({{"d", directory()}}, {{"d", directory()}}, {"d"}).opaque, (Paths{"d"}));
    EXPECT_TRUE(difference({{"d", directory()}}, {{"d", directory()}, {"d/old", whiteout()}}, {"d/old"}).empty());
}

TEST(Difference, SocketsStayBehind) { EXPECT_TRUE(difference({{"s", {{"type", "socket"}}}}, {}, {}).empty()); }

TEST(Difference, AnAttributeAloneIsReasonToSendAndTravelsBesideTheTar) {
    auto marked = file("1");
    marked["xattrs"] = {{"user.note", "a\u00ff"}};
    const auto result = difference({{"f", marked}}, {{"f", file("1")}}, {});
    EXPECT_EQ(result.send, (Paths{"f"}));
    EXPECT_EQ(result.attributes.at("f").at("user.note"), "a\xff");
}

TEST(Difference, TheDirectoryItselfIsSentForItsOwnSakeOnly) {
    auto owned = directory();
    owned["uid"] = 1000;
    EXPECT_EQ(difference({{"", owned}}, {{"", directory()}}, {}).send, (Paths{""}));
    EXPECT_EQ(difference({{"", owned}, {"f", file("1")}}, {{"", owned}}, {}).send, (Paths{"f"}));
}
