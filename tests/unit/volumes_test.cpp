// SPDX-License-Identifier: Apache-2.0
#include "core/migration/volumes.h"

#include "core/migration/plan.h"

#include <gtest/gtest.h>

using namespace transship::migration;

namespace {

VolumeFacts volume(const char* name, const char* target, Json there = nullptr) {
    return {.target = target,
            .here = {{"Name", name}, {"Driver", "local"}, {"Options", nullptr}, {"Labels", {{"a", "b"}}}},
            .there = std::move(there)};
}

Facts facts(std::vector<VolumeFacts> volumes) {
    Facts facts;
    facts.source = {
        .address = "root@a", .engineVersion = "26.1.5", .storageDriver = "overlay2", .cgroupVersion = "1", .experimental = true};
    facts.destination = facts.source;
    facts.destination.address = "root@b";
    auto mounts = Json::array();
    for (const auto& each : volumes)
        mounts.push_back({{"Type", "volume"}, {"Name", each.here["Name"]}, {"Destination", each.target}, {"RW", true}});
    facts.container = {{"Id", "0123456789abcdef0123"},
                       {"Name", "/job"},
                       {"Image", "sha256:i"},
                       {"Mounts", mounts},
                       {"State", {{"Running", true}}},
                       {"Config", {{"Image", "job"}}},
                       {"HostConfig", {{"NetworkMode", "none"}, {"Binds", {"named:/data"}}}},
                       {"NetworkSettings", Json::object()}};
    facts.image = Json::object();
    facts.volumes = std::move(volumes);
    return facts;
}

std::vector<std::string> stops(const Facts& facts, const Options& options = {}) {
    std::vector<std::string> ids;
    for (const auto& stop : makePlan(facts, options).stops) ids.push_back(stop.id);
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST(Volumes, AreMadeWithTheirLabelsAndCarried) {
    const auto moves = volumeMoves(facts({volume("named", "/data")}), {});
    ASSERT_EQ(moves.size(), 1U);
    EXPECT_TRUE(moves[0].carried);
    EXPECT_EQ(moves[0].create, Json::parse(R"({"Name": "named", "Driver": "local", "Labels": {"a": "b"}})"));
    EXPECT_EQ(stops(facts({volume("named", "/data")})), Ids());
}

TEST(Volumes, OfANetworkShareAreMadeAgainAndNotCopied) {
    auto share = volume("share", "/data");
    share.here["Options"] = {{"type", "nfs"}, {"o", "addr=nas"}, {"device", ":/export"}};
    const auto moves = volumeMoves(facts({share}), {});
    EXPECT_FALSE(moves[0].carried);
    EXPECT_EQ(moves[0].create["DriverOpts"]["type"], "nfs");
}

TEST(Volumes, ThatMountSomethingOfTheHostStopThePlanUnlessThePersonChooses) {
    auto bound = volume("bound", "/data");
    bound.here["Options"] = {{"type", "none"}, {"o", "bind"}, {"device", "/srv/data"}};
    EXPECT_EQ(heldByHost(bound.here), "in /srv/data of the source");
    EXPECT_EQ(stops(facts({bound})), Ids{"volume-host"});
    EXPECT_EQ(stops(facts({bound}), {.mounts = {{"/data", MountWay::Skip}}}), Ids());
    bound.here["Options"] = {{"type", "tmpfs"}, {"device", "tmpfs"}};
    EXPECT_EQ(heldByHost(bound.here), "in the source's memory");
    for (const auto* type : {"nfs", "nfs4", "cifs"}) {
        bound.here["Options"] = {{"type", type}, {"device", ":/export"}};
        EXPECT_EQ(heldByHost(bound.here), "") << type;
    }
    bound.here["Options"] = {{"size", "10G"}};
    EXPECT_EQ(heldByHost(bound.here), "");
    EXPECT_TRUE(volumeMoves(facts({bound}), {})[0].carried);
    bound.here["Driver"] = "rexray";
    EXPECT_EQ(heldByHost(bound.here), "");
}

TEST(Volumes, OneThatIsThereAlreadyStopsThePlanUnlessItIsToBeUsedOrWasKept) {
    auto there = volume("named", "/data", {{"Name", "named"}});
    EXPECT_EQ(stops(facts({there})), Ids{"volume-there"});
    EXPECT_EQ(stops(facts({there}), {.mounts = {{"/data", MountWay::Reuse}}}), Ids());
    there.keptThere = true;
    EXPECT_EQ(stops(facts({there})), Ids());
    EXPECT_TRUE(volumeMoves(facts({there}), {})[0].create.is_null());
}

TEST(Volumes, OneThatAnotherContainerWritesStopsThePlan) {
    auto shared = volume("named", "/data");
    shared.users = {"other"};
    EXPECT_EQ(stops(facts({shared})), Ids{"volume-shared"});
    EXPECT_EQ(stops(facts({shared}), {.mounts = {{"/data", MountWay::Skip}}}), Ids());
}

TEST(Volumes, AMountThatDoesNotExistIsNoMistakeThatPasses) {
    EXPECT_EQ(stops(facts({}), {.mounts = {{"/dta", MountWay::Copy}}}), Ids{"mount-unknown"});
    EXPECT_EQ(stops(facts({volume("named", "/data")}), {.mounts = {{"/data", MountWay::Reuse}}}), Ids{"volume-missing"});
}

TEST(Volumes, WithoutANameAreAskedForByTheNameDockerGaveThem) {
    const auto spec = makeSpec(facts({volume("named", "/data"), volume("c0ffee", "/cache")}), {}, "");
    EXPECT_EQ(spec.container["HostConfig"]["Mounts"],
              Json::parse(R"([{"Type": "volume", "Source": "c0ffee", "Target": "/cache", "ReadOnly": false}])"));
}

TEST(Volumes, AreKeptWithTheFacts) {
    const auto again = factsFromJson(toJson(facts({volume("named", "/data", {{"Name", "named"}})})));
    ASSERT_TRUE(again);
    ASSERT_EQ(again->volumes.size(), 1U);
    EXPECT_EQ(again->volumes[0].there["Name"], "named");
}
