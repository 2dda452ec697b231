// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/checks.h"
#include "core/preflight/criu_errors.h"

#include <gtest/gtest.h>

#include <functional>

using namespace transship;
using namespace transship::preflight;

namespace {

using Ids = std::vector<std::string>;

struct Pair {
    host::HostFacts source;
    host::HostFacts destination;
    std::optional<Machine> here;
    std::optional<Machine> there;
    Json held = Json::array();
    std::uint64_t memory = 100 << 20;
    std::uint64_t arriving = 10 << 20;
    bool tcpOptions = false;

    Pair() {
        source = {.address = "a", .engineVersion = "28.5.2", .kernel = "6.18.0", .dockerRoot = "/var/lib/docker"};
        destination = source;
        destination.address = "b";
        here = Machine{.criu = "4.2.1",
                       .cpu = "fpu sse2 avx2 pti",
                       .iptables = true,
                       .rootFree = std::uint64_t{10} << 30,
                       .temporaryFree = std::uint64_t{10} << 30,
                       .memoryFree = std::uint64_t{4} << 30,
                       .now = 1000};
        there = here;
    }
    Ids ids(Severity severity = Severity::Block) const {
        Findings findings;
        check({.source = source,
               .destination = destination,
               .machineHere = here,
               .machineThere = there,
               .held = held,
               .memory = memory,
               .arriving = arriving,
               .tcpOptions = tcpOptions},
              findings);
        Ids result;
        for (const auto& finding : findings.of(severity)) result.push_back(finding.id);
        return result;
    }
};

Ids blocksOf(const std::function<void(Pair&)>& change) {
    Pair pair;
    change(pair);
    return pair.ids();
}

Json holding(const char* kind, const char* what) {
    return {{{"kind", kind}, {"pid", 17}, {"process", "redis"}, {"fd", 9}, {"what", what}}};
}

}  // namespace

TEST(Checks, FindNothingOnAGoodPair) {
    EXPECT_EQ(Pair().ids(), Ids());
    EXPECT_EQ(Pair().ids(Severity::Warn), Ids());
    EXPECT_EQ(Pair().ids(Severity::Note), Ids());
}

TEST(Checks, WantACriuThatKnowsItsKernel) {
    EXPECT_EQ(blocksOf([](Pair& p) { p.here->criu = ""; }), Ids{"criu-source"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->criu = ""; }), Ids{"criu-destination"});
    const auto old = [](const char* criu, const char* kernel, const Json& held) {
        return blocksOf([&](Pair& p) {
            p.here->criu = p.there->criu = criu;
            p.source.kernel = p.destination.kernel = kernel;
            p.held = held;
        });
    };
    EXPECT_EQ(old("3.17.1", "6.1.0", Json::array()), Ids());
    EXPECT_EQ(old("3.17.1", "6.13.0", Json::array()), (Ids{"criu-kernel-source", "criu-kernel-destination"}));
    EXPECT_EQ(old("4.1.1", "6.16.0", Json::array()), Ids()) << "without sockets it can dump";
    EXPECT_EQ(old("4.1.1", "6.16.0", holding("internet", "")), Ids{"criu-kernel-source"}) << "a restore is not concerned";
    EXPECT_EQ(old("4.1.1", "6.16.0", nullptr), Ids{"criu-kernel-source"}) << "who knows";
    const auto passedOver = [](const char* criu) {
        return blocksOf([&](Pair& p) {
            p.here->criu = p.there->criu = criu;
            p.source.kernel = p.destination.kernel = "6.1.0";
            p.here->breakpoints = p.there->breakpoints = false;
        });
    };
    EXPECT_EQ(passedOver("4.1.1"), (Ids{"criu-breakpoints-source", "criu-breakpoints-destination"}));
    EXPECT_EQ(passedOver("4.2"), Ids());
}

TEST(Checks, WantADestinationThatReadsTheDump) {
    EXPECT_EQ(blocksOf([](Pair& p) {
                  p.there->criu = "4.1.1";
                  p.destination.kernel = "6.1.0";
              }),
              Ids{"criu-older"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->criu = "4.2"; }), Ids());
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->criu = "4.3"; }), Ids());
}

TEST(Checks, PassOnWhatCriuComplainsOf) {
    Pair pair;
    pair.there->criuSays = "Error (criu/cr-check.c:1): first\nWarn: last\n";
    EXPECT_EQ(pair.ids(Severity::Warn), Ids{"criu-check-destination"});
    EXPECT_EQ(pair.ids(), Ids());
}

TEST(Checks, NameWhatCriuDoesNotTakeAlong) {
    EXPECT_EQ(blocksOf([](Pair& p) { p.held = holding("descriptor", "io_uring"); }), Ids{"descriptor"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.held = holding("socket", "MPTCP"); }), Ids{"socket"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.held = holding("unix", "/var/run/docker.sock"); }), Ids{"unix"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.held = holding("userns", ""); }), Ids{"userns"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.held = holding("internet", ""); }), Ids());
    Findings findings;
    Pair pair;
    pair.held = holding("descriptor", "io_uring");
    checkHeld(
        {.source = pair.source, .destination = pair.destination, .machineHere = pair.here, .machineThere = pair.there, .held = pair.held},
        findings);
    EXPECT_EQ(findings.of(Severity::Block).front().text, "Process 17 (redis) holds io_uring as descriptor 9.");
}

TEST(Checks, SayWhatNobodyCanTell) {
    Pair pair;
    pair.here.reset();
    pair.held = nullptr;
    EXPECT_EQ(pair.ids(), Ids());
    EXPECT_EQ(pair.ids(Severity::Warn), (Ids{"criu-unknown-source", "held-unknown"}));
    Pair dim;
    dim.held = holding("unknown", "");
    EXPECT_EQ(dim.ids(Severity::Warn), Ids{"held-unknown"});
}

TEST(Checks, WantRoom) {
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->rootFree = 150 << 20; }), Ids{"space-destination"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.here->rootFree = 150 << 20; }), Ids{"space-source"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->memoryFree = 120 << 20; }), Ids{"memory"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->rootFree = 250 << 20; }), Ids());
    EXPECT_EQ(blocksOf([](Pair& p) {
                  p.there->rootFree = 250 << 20;
                  p.here.reset();
              }),
              Ids{"space-destination"})
        << "Docker writes the dump more than once";
    EXPECT_EQ(blocksOf([](Pair& p) {
                  p.there->rootFree = 150 << 20;
                  p.there->runFree = p.there->memoryFree = std::uint64_t{2} << 30;
              }),
              Ids())
        << "the dump waits in memory";
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->temporaryFree = 120 << 20; }), Ids()) << "nothing passes through /tmp with both agents";
    EXPECT_EQ(blocksOf([](Pair& p) {
                  p.there->temporaryFree = 120 << 20;
                  p.here.reset();
              }),
              Ids{"space-destination"});
}

TEST(Checks, WantAProcessorWithTheSameInstructions) {
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->cpu = "fpu sse2 pti"; }), Ids{"cpu"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->cpu = "fpu sse2 avx2"; }), Ids()) << "pti is no instruction";
    EXPECT_EQ(blocksOf([](Pair& p) { p.there->cpu += " avx512f"; }), Ids());
}

TEST(Checks, TellOfClocksLeftoversAndABrokenEngine) {
    Pair pair;
    pair.there->now += 3600;
    EXPECT_EQ(pair.ids(Severity::Warn), Ids{"clock"});
    pair.here->leaked = 2;
    EXPECT_EQ(pair.ids(Severity::Note), Ids{"leftovers-source"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.destination.engineVersion = "25.0.3"; }), Ids{"engine-25-destination"});
    EXPECT_EQ(blocksOf([](Pair& p) { p.destination.engineVersion = "25.0.4"; }), Ids());
}

TEST(Checks, WantIptablesWhereConnectionsAreTouched) {
    EXPECT_EQ(blocksOf([](Pair& p) { p.here->iptables = false; }), Ids());
    EXPECT_EQ(blocksOf([](Pair& p) {
                  p.here->iptables = false;
                  p.tcpOptions = true;
              }),
              Ids{"iptables-source"});
}

TEST(Findings, ThatArePassedOverAreWarnings) {
    Findings findings({"cpu"});
    findings.stop("cpu", "One.");
    findings.stop("criu", "Two.");
    ASSERT_EQ(findings.of(Severity::Warn).size(), 1U);
    EXPECT_EQ(findings.of(Severity::Warn).front().text, "One. (passed over as asked)");
    EXPECT_EQ(findings.of(Severity::Block).size(), 1U);
    Findings all({"all"});
    all.stop("criu", "Two.");
    EXPECT_TRUE(all.of(Severity::Block).empty());
}

// As CRIU 4.2.1 wrote them.
TEST(CriuErrors, AreExplained) {
    EXPECT_NE(
        explained("Error (criu/files-ext.c:94): Can't dump file 3 of that type [600] (anon anon_inode:[userfaultfd])").find("brackets"),
        std::string::npos);
    EXPECT_NE(explained("Error (criu/sk-inet.c:137): inet: Unsupported proto 262 for socket 61fe3").find("GODEBUG"), std::string::npos);
    EXPECT_NE(explained("Error (criu/pie/parasite.c:588): send_fds failed (-22)").find("io_uring"), std::string::npos);
    EXPECT_NE(
        explained("Error (criu/sk-unix.c:874): unix: External socket is used. Consider using --ext-unix-sk option.").find("docker.sock"),
        std::string::npos);
    EXPECT_NE(explained("Error (criu/namespaces.c:460): Can't dump nested user namespace for 7561").find("sandbox"), std::string::npos);
    EXPECT_EQ(explained("Error (criu/somewhere.c:1): something new"), "");
}
