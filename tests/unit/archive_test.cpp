// SPDX-License-Identifier: Apache-2.0
#include "core/archive/tar.h"
#include "core/helper/image.h"

#include <gtest/gtest.h>

#include <cstring>

using namespace transship;
using namespace transship::archive;

namespace {

Source from(const std::string& text, std::size_t piece = 1000) {
    return [text, piece, at = std::size_t{0}](std::span<std::byte> buffer) mutable -> Result<std::size_t> {
        const auto count = std::min({piece, buffer.size(), text.size() - at});
        std::memcpy(buffer.data(), text.data() + at, count);
        at += count;
        return count;
    };
}

Sink into(std::string& text) {
    return [&text](std::span<const std::byte> bytes) -> Status {
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    };
}

Visitor keepAll() {
    Visitor visitor;
    visitor.decide = [](const Member&) -> Result<Verdict> { return Verdict::Keep; };
    return visitor;
}

// A tar made from additions alone.
std::string tarOf(const std::vector<Addition>& members) {
    std::string result;
    const auto made =
        copyTar(from(std::string(1024, '\0')), into(result), keepAll(), [&]() -> Result<std::vector<Addition>> { return members; });
    EXPECT_TRUE(made);
    return result;
}

std::map<std::string, std::string> contentsOf(const std::string& tar) {
    std::map<std::string, std::string> contents;
    Visitor visitor;
    visitor.decide = [](const Member&) -> Result<Verdict> { return Verdict::Capture; };
    visitor.take = [&](const Member& member, std::string content) -> Status {
        contents[member.path] = std::move(content);
        return {};
    };
    EXPECT_TRUE(copyTar(from(tar), {}, visitor));
    return contents;
}

}  // namespace

TEST(Tar, KeepsDropsReplacesAndAdds) {
    const auto tar = tarOf({{.path = "a", .content = "one"}, {.path = "b", .content = "two"}, {.path = "c", .content = "three"}});
    Visitor visitor;
    visitor.decide = [](const Member& member) -> Result<Verdict> {
        return member.path == "a" ? Verdict::Drop : member.path == "b" ? Verdict::Replace : Verdict::Keep;
    };
    visitor.replace = [](const Member&, const std::string& content) { return content + " and more"; };
    std::string result;
    ASSERT_TRUE(copyTar(from(tar), into(result), visitor,
                        []() -> Result<std::vector<Addition>> { return std::vector<Addition>{{.path = "d", .content = "four"}}; }));
    EXPECT_EQ(contentsOf(result), (std::map<std::string, std::string>{{"b", "two and more"}, {"c", "three"}, {"d", "four"}}));
}

TEST(Tar, OneIsWrittenOutOfSeveralUnderOtherPaths) {
    std::string result;
    const auto sink = into(result);
    TarWriter writer(sink);
    ASSERT_TRUE(
        writer.add({.path = "deep", .type = '5', .mode = 01750, .user = 7, .group = 8, .modified = 9, .attributes = {{"user.a", "b"}}}));
    for (const auto* name : {"one", "two"}) {
        auto visitor = keepAll();
        visitor.path = [&](const Member& member) { return "deep/" + std::string(name) + "-" + member.path; };
        ASSERT_TRUE(writer.copy(from(tarOf({{.path = "file", .content = name}})), visitor));
    }
    ASSERT_TRUE(writer.close());
    std::vector<std::string> met;
    Visitor visitor;
    visitor.decide = [&](const Member& member) -> Result<Verdict> {
        met.push_back(member.type + member.path);
        EXPECT_EQ(member.modified, member.type == '5' ? 9 : 0);
        return Verdict::Capture;
    };
    ASSERT_TRUE(copyTar(from(result), {}, visitor));
    EXPECT_EQ(met, (std::vector<std::string>{"5deep", "0deep/one-file", "0deep/two-file"}));
    EXPECT_EQ(contentsOf(result)["deep/two-file"], "two");
    EXPECT_NE(result.find("SCHILY.xattr.user.a=b"), std::string::npos);
}

TEST(Tar, NamesOutsideAsciiAndLongOnesSurvive) {
    const std::string longName(180, 'n');
    const auto tar = tarOf({{.path = "größe", .content = "1"}, {.path = "deep/" + longName, .content = "2"}});
    std::string copy;
    ASSERT_TRUE(copyTar(from(tar, 13), into(copy), keepAll()));
    EXPECT_EQ(contentsOf(copy), (std::map<std::string, std::string>{{"größe", "1"}, {"deep/" + longName, "2"}}));
}

TEST(Tar, DigestsWithoutKeeping) {
    std::string digest;
    Visitor visitor;
    visitor.decide = [](const Member&) -> Result<Verdict> { return Verdict::Digest; };
    visitor.take = [&](const Member&, std::string text) -> Status {
        digest = std::move(text);
        return {};
    };
    ASSERT_TRUE(copyTar(from(tarOf({{.path = "a", .content = "abc"}})), {}, visitor));
    EXPECT_EQ(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(digest, helper::sha256Hex("abc"));
}

TEST(Tar, WhiteoutsAreCharacterDevicesOfNumberZero) {
    char type = '?';
    Visitor visitor;
    visitor.decide = [&](const Member& member) -> Result<Verdict> {
        type = member.type;
        return Verdict::Drop;
    };
    ASSERT_TRUE(copyTar(from(tarOf({{.path = "gone", .type = '3', .content = ""}})), {}, visitor));
    EXPECT_EQ(type, '3');
}

TEST(Tar, DamageIsAnError) {
    auto tar = tarOf({{.path = "a", .content = std::string(5000, 'x')}});
    std::string ignored;
    EXPECT_FALSE(copyTar(from(tar.substr(0, 3000)), into(ignored), keepAll())) << "cut";
    tar[0] = static_cast<char>(tar[0] + 1);
    EXPECT_FALSE(copyTar(from(tar), into(ignored), keepAll())) << "flipped";
}
