// SPDX-License-Identifier: Apache-2.0
#include "core/migration/pre_copy.h"

#include "core/migration/direct.h"
#include "core/migration/plan.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace transship;
using namespace transship::migration;
using std::chrono::milliseconds;

namespace {

constexpr std::uint64_t mb = 1'000'000;

// What an agent said on Debian's kernel 6.1 with CRIU 4.2.1, in an emulated machine.
preflight::Machine machine() {
    return preflight::machineFromJson(Json::parse(R"({"criu": "4.2.1", "criu_says": "", "cpu": "fpu de pse tsc msr pae cx8 sse4_2",
        "breakpoints": true, "iptables": true, "mem_dirty_track": true, "root_free": 9000000000, "temporary_free": 3000000000,
        "run_free": 2500000000, "memory_free": 4500000000, "leaked": 0, "now": 1795921200, "round_trip": 0, "throughput": 0})"));
}

Facts facts() {
    Facts facts;
    facts.source.address = "root@a";
    facts.destination.address = "root@b";
    for (auto* host : {&facts.source, &facts.destination}) {
        host->engineVersion = "28.5.2";
        host->architecture = "x86_64";
        host->storageDriver = "overlay2";
        host->cgroupVersion = "2";
        host->experimental = true;
        host->dockerRoot = "/var/lib/docker";
    }
    facts.container = Json::parse(R"({"Id": "0123", "Name": "/job", "Image": "sha256:i", "Mounts": [],
      "State": {"Running": true, "Paused": false}, "Config": {"Image": "job:1"}, "HostConfig": {"NetworkMode": "none"},
      "NetworkSettings": {"Networks": {}}})");
    facts.image = {{"RootFS", {{"Layers", {"sha256:1"}}}}, {"Size", 1000}};
    facts.imageThere = true;
    facts.machineHere = facts.machineThere = machine();
    facts.agentHere.serves = facts.agentThere.serves = true;
    facts.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    facts.memory = 280 * mb;
    return facts;
}

std::string refusalOf(const std::function<void(Facts&)>& change, const Options& options = {}) {
    auto changed = facts();
    change(changed);
    return preCopyRefusal(changed, options);
}

bool hasStep(const Plan& plan, StepId id) { return std::ranges::find(plan.steps, id, &Step::id) != plan.steps.end(); }

}  // namespace

TEST(PreCopy, IsPlannedWhereTheKernelTellsWhatIsWritten) {
    const auto plan = makePlan(facts(), {});
    EXPECT_TRUE(plan.preCopy);
    ASSERT_TRUE(hasStep(plan, StepId::PreCopy));
    EXPECT_LT(std::ranges::find(plan.steps, StepId::PreCopy, &Step::id), std::ranges::find(plan.steps, StepId::Freeze, &Step::id));
    EXPECT_FALSE(std::ranges::find(plan.steps, StepId::PreCopy, &Step::id)->frozen);
    EXPECT_TRUE(planText(plan).contains("at most about"));
    EXPECT_EQ(toJson(plan).at("pre_copy"), true);
    EXPECT_EQ(plan.way, "relayed, pre-copied");
}

TEST(PreCopy, TellsWhyItIsNotDone) {
    EXPECT_EQ(refusalOf([](Facts&) {}), "");
    EXPECT_TRUE(refusalOf([](Facts& f) { f.machineHere->tracksMemory = false; }).contains("The kernel of root@a does not tell"));
    EXPECT_EQ(refusalOf([](Facts& f) { f.machineThere->tracksMemory = false; }), "") << "a restore tracks nothing";
    EXPECT_TRUE(refusalOf([](Facts& f) { f.agentThere.serves = false; }).contains("agent"));
    EXPECT_FALSE(refusalOf([](Facts& f) { f.memory = 10 * mb; }).empty());
    EXPECT_TRUE(refusalOf([](Facts& f) { f.machineHere->rootFree = 500 * mb; }).starts_with("root@a has 476.8 MiB free"));
    EXPECT_EQ(refusalOf([](Facts& f) { f.machineThere->runFree = 0; }), "") << "the disk has room";
    EXPECT_TRUE(refusalOf([](Facts& f) { f.machineThere->runFree = f.machineThere->rootFree = 500 * mb; }).starts_with("root@b has"));
    EXPECT_TRUE(refusalOf([](Facts& f) {
                    f.machineThere->runFree = 0;
                    f.machineThere->rootFree = f.memory * preCopyRoom + 500 * mb;
                    f.writable = 600 * mb;
                }).starts_with("root@b has"))
        << "what arrives before needs room as well";
    EXPECT_FALSE(refusalOf([](Facts&) {}, {.preCopy = false}).empty());
    EXPECT_FALSE(refusalOf([](Facts&) {}, {.rehearsal = true}).empty());

    auto given = facts();
    given.machineHere->tracksMemory = false;
    const auto plan = makePlan(given, {});
    EXPECT_FALSE(plan.preCopy || hasStep(plan, StepId::PreCopy));
    EXPECT_TRUE(planText(plan).contains("Its memory is not copied ahead. The kernel of root@a"));
}

TEST(PreCopy, TheLongestDowntimeIsLookedAtWhenItIsKnown) {
    auto given = facts();
    const Options options{.maxDowntime = std::chrono::seconds(1)};
    EXPECT_TRUE(makePlan(given, options).allowed());
    given.machineHere->tracksMemory = false;
    EXPECT_FALSE(makePlan(given, options).allowed());
    EXPECT_LT(predictedFor(facts(), {}, 2 * mb), predictedFor(facts(), {}, 280 * mb));
}

// The rounds as they were in the emulated machine, of a container that writes 1 MB a second.
TEST(PreCopy, RoundsEndWhenLittleIsLeft) {
    std::vector<Round> rounds;
    EXPECT_TRUE(anotherRoundPays(rounds));
    rounds.push_back({277 * mb, milliseconds(18500)});
    EXPECT_TRUE(anotherRoundPays(rounds));
    EXPECT_EQ(leftAfter(rounds, 280 * mb), 280 * mb) << "nothing is known of how fast it writes";
    rounds.push_back({21 * mb, milliseconds(4100)});
    EXPECT_TRUE(anotherRoundPays(rounds));
    EXPECT_NEAR(static_cast<double>(leftAfter(rounds, 280 * mb)), 4.65 * mb, 0.1 * mb);
    rounds.push_back({2 * mb, milliseconds(2500)});
    EXPECT_FALSE(anotherRoundPays(rounds));
}

TEST(PreCopy, RoundsEndWhenTheyDoNotShrinkAndAfterTheFifth) {
    EXPECT_FALSE(anotherRoundPays({{300 * mb, milliseconds(1000)}, {200 * mb, milliseconds(700)}}));
    std::vector<Round> rounds;
    for (std::uint64_t bytes = 3200 * mb; rounds.size() < 4; bytes /= 2) {
        rounds.push_back({bytes, milliseconds(bytes / mb)});
        EXPECT_TRUE(anotherRoundPays(rounds)) << rounds.size();
    }
    rounds.push_back({200 * mb, milliseconds(200)});
    EXPECT_FALSE(anotherRoundPays(rounds));
    EXPECT_EQ(leftAfter({{100 * mb, milliseconds(10)}, {100 * mb, milliseconds(1000)}}, 100 * mb), 100 * mb);
}

TEST(PreCopy, ARoundIsKnownByItsDirectory) {
    EXPECT_EQ(roundDirectory(2), "pre-2");
    EXPECT_TRUE(isOfRound("pre-2") && isOfRound("pre-2/pages-1.img"));
    EXPECT_FALSE(isOfRound("pages-1.img") || isOfRound("parent") || isOfRound("pstree.img"));
}
