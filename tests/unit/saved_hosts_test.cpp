// SPDX-License-Identifier: Apache-2.0
#include "core/host/saved_hosts.h"

#include "core/base/text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace transship::host {
namespace {

class SavedHosts : public testing::Test {
protected:
    void SetUp() override {
        m_directory = std::filesystem::temp_directory_path() / ("transship-" + randomHex(8));
        setenv("XDG_CONFIG_HOME", m_directory.c_str(), 1);  // NOLINT(concurrency-mt-unsafe): single-threaded here
    }
    void TearDown() override { std::filesystem::remove_all(m_directory); }
    static SavedHost example(const std::string& name) {
        return {.name = name, .address = {"root", "10.0.0.1", 2222}, .identityFile = "/key", .jumpHost = "gate:22", .group = "rack 7"};
    }
    std::filesystem::path m_directory;
};

TEST_F(SavedHosts, ComeBackWithAllThatWasSaid) {
    ASSERT_TRUE(saveHost(example("one")));
    const auto hosts = savedHosts();
    ASSERT_TRUE(hosts);
    ASSERT_EQ(hosts->size(), 1U);
    const auto& host = hosts->front();
    EXPECT_EQ(host.address.text(), "root@10.0.0.1:2222");
    EXPECT_EQ(host.identityFile, "/key");
    EXPECT_EQ(host.jumpHost, "gate:22");
    EXPECT_EQ(host.group, "rack 7");
    EXPECT_EQ(resolveHost("one")->jumpHost, "gate:22");
}

TEST_F(SavedHosts, KeepTheirPlaceWhenTheyAreRenamedAndTakeNobodysName) {
    for (const auto* name : {"one", "two", "three"}) ASSERT_TRUE(saveHost(example(name)));
    ASSERT_TRUE(replaceSavedHost("two", example("zwei")));
    EXPECT_EQ(savedHosts()->at(1).name, "zwei");
    EXPECT_EQ(replaceSavedHost("one", example("three")).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(replaceSavedHost("nobody", example("four")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(addSavedHost(example("one")).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(savedHosts()->size(), 3U);
    EXPECT_TRUE(addSavedHost(example("four")));
}

TEST_F(SavedHosts, RefuseNamesAndJumpHostsThatAreNone) {
    for (const auto* name : {"", "-x", "a b", "a@b", "a/b", "a:1"})
        EXPECT_EQ(saveHost(example(name)).error().kind, ErrorKind::Usage) << name;
    auto host = example("one");
    host.jumpHost = "-oProxyCommand=evil";
    EXPECT_EQ(saveHost(host).error().kind, ErrorKind::Usage);
    EXPECT_TRUE(savedHosts()->empty());
}

TEST_F(SavedHosts, OfADamagedFileAreAnErrorAndTheFileStays) {
    ASSERT_TRUE(saveHost(example("one")));
    const auto file = m_directory / "transship" / "hosts.json";
    std::ofstream(file) << "[{";
    EXPECT_FALSE(savedHosts());
    EXPECT_FALSE(saveHost(example("two")));
    std::ifstream kept(file);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(kept), {}), "[{");
}

}  // namespace
}  // namespace transship::host
