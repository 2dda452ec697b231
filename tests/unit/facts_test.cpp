// SPDX-License-Identifier: Apache-2.0
#include "core/host/facts.h"

#include "core/migration/facts.h"

#include <gtest/gtest.h>

using namespace transship;

TEST(HostFacts, TellWhetherTheEngineNeedsAHolder) {
    for (const auto& [version, needs] : {std::pair("20.10.24", false), std::pair("27.5.1", false), std::pair("28.0.0", true),
                                         std::pair("29.1.0-rc1", true), std::pair("", false)}) {
        host::HostFacts facts;
        facts.engineVersion = version;
        EXPECT_EQ(facts.needsHolder(), needs) << version;
    }
}

TEST(HostFacts, SurviveBeingSaved) {
    host::HostFacts facts;
    facts.address = "root@web";
    facts.engineVersion = "28.5.2";
    facts.securityOptions = {"name=seccomp"};
    facts.experimental = true;
    facts.memory = 1ULL << 40;
    EXPECT_EQ(host::hostFactsFromJson(host::toJson(facts)), facts);
}

TEST(Memory, OfADumpIsWithoutTheCacheOfFiles) {
    using engine::Json;
    // As engine 26 tells it where control groups are of version 1, of a program with 8 MB that wrote 20 MB.
    const auto told = Json::parse(R"({"usage": 30748672, "stats": {"active_file": 0, "inactive_file": 20971520, "total_active_file": 0,
        "total_inactive_file": 20971520, "total_inactive_anon": 8441856}})");
    EXPECT_EQ(migration::memoryOf(told), 9777152U);
    EXPECT_EQ(migration::memoryOf(Json::parse(R"({"usage": 100, "stats": {"active_file": 20, "inactive_file": 30, "anon": 50}})")), 50U);
    EXPECT_EQ(migration::memoryOf(Json::parse(R"({"usage": 100})")), 100U);
    EXPECT_EQ(migration::memoryOf(Json::parse(R"({"usage": 10, "stats": {"active_file": 20}})")), 0U);
    EXPECT_EQ(migration::memoryOf(Json::object()), 0U);
}

TEST(Layers, AreCommonFromTheLowestUpOnly) {
    const std::vector<std::string> image{"a", "b", "c"};
    EXPECT_EQ(migration::commonLayers(image, {}), 0U);
    EXPECT_EQ(migration::commonLayers(image, {{"x"}, {"a"}, {"a", "b", "y"}}), 2U);
    EXPECT_EQ(migration::commonLayers(image, {{"b", "c"}}), 0U);
    EXPECT_EQ(migration::commonLayers(image, {{"a", "b", "c", "d"}}), 3U);
}
