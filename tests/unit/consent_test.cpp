// SPDX-License-Identifier: Apache-2.0
#include "core/host/consent.h"

#include "core/base/files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

using namespace transship;
namespace fs = std::filesystem;

namespace {

class Consent : public testing::Test {
protected:
    void SetUp() override {
        fs::remove_all(m_directory);
        setenv("XDG_CONFIG_HOME", m_directory.c_str(), 1);  // NOLINT(concurrency-mt-unsafe): single-threaded here
    }
    void TearDown() override { fs::remove_all(m_directory); }
    fs::path m_directory = fs::temp_directory_path() / "transship-consent-test";
};

}  // namespace

TEST_F(Consent, IsGivenForOneHostAndRemembered) {
    EXPECT_FALSE(host::agentConsent("root@a").value());
    EXPECT_TRUE(host::giveAgentConsent("root@a"));
    EXPECT_TRUE(host::giveAgentConsent("root@a"));
    EXPECT_TRUE(host::giveAgentConsent("ops@b:2222"));
    EXPECT_TRUE(host::agentConsent("root@a").value());
    EXPECT_FALSE(host::agentConsent("root@b").value());
}

TEST_F(Consent, ADamagedFileIsNoConsentAndIsNotOverwritten) {
    const auto file = m_directory / "transship" / "agent-consent.json";
    fs::create_directories(file.parent_path());
    ASSERT_TRUE(writeFile(file, "{\"root@a\": tr"));
    EXPECT_FALSE(host::agentConsent("root@a"));
    EXPECT_FALSE(host::giveAgentConsent("root@a"));
    EXPECT_EQ(readFile(file).value(), "{\"root@a\": tr");
}
