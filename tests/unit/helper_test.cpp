// SPDX-License-Identifier: Apache-2.0
#include "core/helper/helper.h"

#include "core/archive/tar.h"
#include "core/helper/last_line.h"

#include <gtest/gtest.h>

#include <cstring>

using namespace transship;
using namespace transship::helper;

TEST(HelperImage, IsTheSameEveryTimeAndHoldsTheProgram) {
    for (const auto* architecture : {"x86_64", "aarch64"}) {
        const auto image = helperImage(architecture).value();
        EXPECT_EQ(image.tar, helperImage(architecture).value().tar);
        std::map<std::string, std::string> members;
        archive::Visitor visitor;
        visitor.decide = [](const archive::Member&) -> Result<archive::Verdict> { return archive::Verdict::Capture; };
        visitor.take = [&](const archive::Member& member, std::string content) -> Status {
            members[member.path] = std::move(content);
            return {};
        };
        std::size_t at = 0;
        ASSERT_TRUE(archive::copyTar(
            [&](std::span<std::byte> buffer) -> Result<std::size_t> {
                const auto count = std::min(buffer.size(), image.tar.size() - at);
                std::memcpy(buffer.data(), image.tar.data() + at, count);
                at += count;
                return count;
            },
            {}, visitor));
        const auto manifest = Json::parse(members.at("manifest.json"));
        EXPECT_EQ(manifest[0]["RepoTags"][0], image.reference);
        const auto config = Json::parse(members.at(manifest[0]["Config"].get<std::string>()));
        EXPECT_EQ(config["rootfs"]["diff_ids"][0], "sha256:" + sha256Hex(members.at("layer.tar")));
    }
    EXPECT_EQ(helperImage("s390x").error().kind, ErrorKind::Blocked);
}

TEST(HelperAnswer, IsWholeWithItsLastLineAlone) {
    const std::string last = lastLine;
    EXPECT_FALSE(wholeAnswer(""));
    EXPECT_FALSE(wholeAnswer("{}\n" + last.substr(0, last.size() - 1)));
    EXPECT_EQ(wholeAnswer(last), "");
    EXPECT_EQ(wholeAnswer("{}\n" + last), "{}\n");
    EXPECT_EQ(wholeAnswer("{}\n" + last + "a word of standard error\n"), "{}\na word of standard error\n");
}

TEST(HelperAnswer, GivesNamesBackByteForByte) {
    const auto lines = answerLines("{\"path\":\"a\\u00ff\\u0001\\u0022b\"}\n").value();
    EXPECT_EQ(bytesOf(lines.at(0)["path"]), "a\xff\x01\"b");
    EXPECT_FALSE(answerLines("{\"cut"));
    EXPECT_FALSE(answerLines("[]"));
}
