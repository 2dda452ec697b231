// SPDX-License-Identifier: Apache-2.0
#include "core/migration/mending.h"

#include <gtest/gtest.h>

using namespace transship::migration;

TEST(Mending, AddsAKeyAndLeavesTheTextAsItIs) {
    EXPECT_EQ(withKey("", "experimental").value(), "{\n  \"experimental\": true\n}\n");
    EXPECT_EQ(withKey("{}\n", "experimental").value(), "{\n  \"experimental\": true\n}\n");
    EXPECT_EQ(withKey("{\n    \"labels\": [\"a=b\"],\n    \"dns\": [\"1.1.1.1\"]\n}\n", "experimental").value(),
              "{\n  \"experimental\": true,\n    \"labels\": [\"a=b\"],\n    \"dns\": [\"1.1.1.1\"]\n}\n");
    EXPECT_EQ(withKey("{\"log\": \"{\"}", "experimental").value(), "{\n  \"experimental\": true,\n \"log\": \"{\"}");
}

TEST(Mending, ReplacesAKeyThatSaysOtherwise) {
    EXPECT_EQ(withKey("{\"z\": 1, \"experimental\": false}", "experimental").value(), "{\n  \"z\": 1,\n  \"experimental\": true\n}\n");
}

TEST(Mending, RefusesWhatIsNoObject) {
    for (const auto* text : {"[]", "{", "{\"a\": 1} trailing", "\"x\""}) EXPECT_FALSE(withKey(text, "experimental")) << text;
}

TEST(Mending, ShowsTheLinesThatDiffer) {
    EXPECT_EQ(lineDifference("a\nb\nc\n", "a\nx\nc\nd\n"), "  a\n- b\n+ x\n  c\n+ d\n");
    EXPECT_EQ(lineDifference("", "a\n"), "+ a\n");
    EXPECT_EQ(lineDifference("a\n", "a\n"), "  a\n");
}

TEST(Mending, KnowsWhatItCanMend) {
    for (const auto* id : {"experimental-source", "experimental-destination", "criu-source", "iptables-destination", "leftovers-source"})
        EXPECT_TRUE(canMend(id)) << id;
    for (const auto* id : {"experimental", "criu-kernel-source", "cpu", "criu-unknown-source", "", "-source"})
        EXPECT_FALSE(canMend(id)) << id;
}
