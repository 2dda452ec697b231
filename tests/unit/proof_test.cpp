// SPDX-License-Identifier: Apache-2.0
#include "core/migration/proof.h"

#include <gtest/gtest.h>

using namespace transship;
using namespace transship::migration;
using transship::checkpoint::Process;

namespace {

std::vector<Process> tree() {
    return {{1, 0, 2, "/bin/app", "/srv", 100, 200}, {7, 1, 1, "/bin/worker", "/", 300, 400}, {9, 7, 1, "/bin/sleep", "/", 500, 600}};
}

Status check(const std::vector<Process>& seen) {
    std::vector<std::string> remarks;
    return prove(tree(), seen, remarks);
}

}  // namespace

TEST(Proof, TheSameTreeIsProven) {
    auto seen = tree();
    seen[0].executable = "bin/app";  // as seen from another mount namespace
    EXPECT_TRUE(check(seen));
    seen.push_back({12, 1, 1, "/bin/new", "/", 1, 1});
    EXPECT_TRUE(check(seen)) << "it may have started a child since";
}

TEST(Proof, AProgramThatWasStartedAnewIsNot) {
    auto seen = tree();
    seen[0].stack = 101;
    EXPECT_EQ(check(seen).error().kind, ErrorKind::NeedsPerson);
}

TEST(Proof, EachTraitCounts) {
    for (const auto& change :
         std::vector<std::function<void(Process&)>>{[](Process& p) { p.threads = 1; }, [](Process& p) { p.executable = "/bin/other"; },
                                                    [](Process& p) { p.directory = "/tmp"; }, [](Process& p) { p.arguments = 1; }}) {
        auto seen = tree();
        change(seen[0]);
        EXPECT_FALSE(check(seen));
    }
}

TEST(Proof, AChildlessProcessMayHaveEndedOthersNot) {
    std::vector<std::string> remarks;
    EXPECT_TRUE(prove(tree(), {tree()[0], tree()[1]}, remarks));
    EXPECT_EQ(remarks.size(), 1U);
    EXPECT_FALSE(check({tree()[0], tree()[2]}));
    EXPECT_FALSE(check({tree()[1], tree()[2]}));
    EXPECT_FALSE(check({}));
}
