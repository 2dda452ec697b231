// SPDX-License-Identifier: Apache-2.0
#include "core/json/path.h"

#include <gtest/gtest.h>

using namespace transship::json;

namespace {

const Json document = Json::parse(R"({"Config": {"Env": ["PATH=/bin", "Token=x"], "Labels": {"com.example.Owner": "shop"}},
                                      "State": {"Pid": 17, "Paused": false}, "a b": null})");

Step key(const std::string& name) { return {.key = name}; }
Step at(std::size_t index) { return {.key = {}, .index = index, .isIndex = true}; }

std::vector<std::string> found(std::string_view text, std::size_t most = 100) {
    std::vector<std::string> paths;
    for (const auto& path : search(document, text, most)) paths.push_back(dotted(path));
    return paths;
}

using Paths = std::vector<std::string>;

}  // namespace

TEST(JsonPath, IsWrittenAsEachToolTakesIt) {
    const Path plain{key("Config"), key("Env"), at(1)};
    EXPECT_EQ(dotted(plain), "Config.Env[1]");
    EXPECT_EQ(jqPath(plain), ".Config.Env[1]");
    EXPECT_EQ(goTemplate(plain), "{{json (index .Config.Env 1)}}");
    const Path odd{key("Config"), key("Labels"), key("com.example.Owner")};
    EXPECT_EQ(jqPath(odd), R"(.Config.Labels["com.example.Owner"])");
    EXPECT_EQ(goTemplate(odd), R"({{json (index .Config.Labels "com.example.Owner")}})");
    const Path inside{key("Mounts"), at(0), key("Source")};
    EXPECT_EQ(goTemplate(inside), "{{json (index .Mounts 0).Source}}");
    EXPECT_EQ(jqPath({}), ".");
    EXPECT_EQ(goTemplate({}), "{{json .}}");
    EXPECT_EQ(jqPath({key("a\"b")}), R"(.["a\"b"])");
    EXPECT_EQ(jqPath({at(2)}), ".[2]");
}

TEST(JsonSearch, FindsKeysAndValuesInTheirOrderWhateverTheirCase) {
    EXPECT_EQ(found("token"), Paths{"Config.Env[1]"});
    EXPECT_EQ(found("OWNER"), Paths{"Config.Labels.com.example.Owner"});
    EXPECT_EQ(found("17"), Paths{"State.Pid"});
    EXPECT_EQ(found("pa"), (Paths{"Config.Env[0]", "State.Paused"}));
    EXPECT_EQ(found("null"), Paths{"a b"});
    EXPECT_EQ(found("n", 2).size(), 2U);
    EXPECT_TRUE(found("").empty());
    EXPECT_TRUE(found("nowhere").empty());
}
