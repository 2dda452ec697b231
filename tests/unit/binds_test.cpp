// SPDX-License-Identifier: Apache-2.0
#include "core/migration/binds.h"

#include "tests/unit/stops.h"

#include <gtest/gtest.h>

using namespace transship::migration;

namespace {

const Json missing{{"type", "missing"}};
const Json empty{{"type", "directory"}, {"empty", true}};
const Json full{{"type", "directory"}, {"empty", false}};

Json file(const char* hash) { return {{"type", "file"}, {"hash", hash}}; }

Facts with(BindFacts bind) {
    Facts facts;
    facts.source.dockerRoot = "/var/lib/docker";
    facts.agentHere.serves = facts.agentThere.serves = true;
    facts.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    facts.binds = {std::move(bind)};
    return facts;
}

Ids stops(const Facts& facts, const Options& options = {}) {
    return stopsOf([&](Findings& findings) { checkBinds(facts, options, findings); }, options);
}

}  // namespace

TEST(Binds, AreCopiedWhereTheDestinationHasNothing) {
    for (const auto& there : {missing, empty}) {
        const auto facts = with({.target = "/data", .path = "/srv/data", .here = full, .there = there});
        const auto move = bindMoves(facts, {}).front();
        EXPECT_TRUE(move.carried);
        EXPECT_FALSE(move.aside);
        EXPECT_EQ(move.missing, there == missing);
        EXPECT_EQ(stops(facts), Ids());
    }
}

TEST(Binds, NeverOverwriteWhatIsThere) {
    const auto facts = with({.target = "/data", .path = "/srv/data", .here = full, .there = full});
    EXPECT_EQ(stops(facts), Ids{"mount-there"});
    const Options copying{.mounts = {{"/data", MountWay::Copy}}};
    EXPECT_TRUE(bindMoves(facts, copying).front().aside);
    EXPECT_EQ(stops(facts, copying), Ids());
    const Options reusing{.mounts = {{"/data", MountWay::Reuse}}};
    EXPECT_FALSE(bindMoves(facts, reusing).front().carried);
    EXPECT_EQ(stops(facts, reusing), Ids());
}

TEST(Binds, KeptFromAnEarlierMoveAreBroughtUpToDate) {
    const auto facts = with({.target = "/data", .path = "/srv/data", .here = full, .there = full, .keptThere = true});
    EXPECT_TRUE(bindMoves(facts, {}).front().carried);
    EXPECT_FALSE(bindMoves(facts, {.mounts = {{"/data", MountWay::Copy}}}).front().aside);
    EXPECT_EQ(stops(facts), Ids());
}

TEST(Binds, LeaveWhatBelongsToTheHost) {
    for (const auto* path : {"/", "/proc/sys", "/sys", "/dev", "/dev/snd", "/run/x", "/var/run", "/var/lib/docker/volumes", "/var/lib"})
        EXPECT_FALSE(bindMoves(with({.target = "/x", .path = path, .here = full, .there = full}), {}).front().carried) << path;
    EXPECT_TRUE(bindMoves(with({.target = "/x", .path = "/devices", .here = full, .there = empty}), {}).front().carried);
    const Json socket{{"type", "socket"}};
    EXPECT_FALSE(bindMoves(with({.target = "/x", .path = "/srv/s", .here = socket, .there = socket}), {}).front().carried);
    EXPECT_EQ(stops(with({.target = "/x", .path = "/srv/s", .here = socket, .there = missing})), Ids{"mount-missing"});
    const Json share{{"type", "directory"}, {"elsewhere", "an NFS share"}};
    EXPECT_FALSE(bindMoves(with({.target = "/x", .path = "/srv/nfs", .here = share, .there = share}), {}).front().carried);
}

TEST(Binds, UseAnEqualFileAndCarryAnother) {
    EXPECT_FALSE(bindMoves(with({.target = "/f", .path = "/etc/f", .here = file("1"), .there = file("1")}), {}).front().carried);
    auto differing = with({.target = "/f", .path = "/etc/f", .here = file("1"), .there = file("2")});
    EXPECT_EQ(stops(differing), Ids{"mount-there"});
    auto lacking = with({.target = "/f", .path = "/etc/f", .here = file("1"), .there = missing});
    EXPECT_EQ(stops(lacking), Ids());
    lacking.agentThere.serves = false;
    EXPECT_EQ(stops(lacking), Ids{"mount-file"});
    // Also when the stop is passed over, nothing is begun that needs the agent.
    EXPECT_FALSE(bindMoves(lacking, {.ignore = {"all"}}).front().carried);
}

TEST(Binds, OnesThatOthersUseStop) {
    EXPECT_EQ(stops(with({.target = "/data", .path = "/srv/data", .here = full, .there = empty, .users = {"other"}})), Ids{"mount-shared"});
}
