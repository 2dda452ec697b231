// SPDX-License-Identifier: Apache-2.0
#include "core/migration/criu_options.h"

#include "core/migration/connections.h"
#include "core/migration/file_locks.h"
#include "tests/unit/stops.h"

#include <gtest/gtest.h>

using namespace transship::migration;

namespace {

Facts facts() {
    Facts facts;
    facts.destination.engineVersion = "28.5.2";
    facts.agentHere.serves = facts.agentThere.serves = true;
    facts.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    facts.container = {{"Id", "0123456789abcdef"}};
    facts.connections = facts.locks = Json::array();
    return facts;
}

}  // namespace

TEST(Connections, StopUnlessTheyAreToBeDropped) {
    auto given = facts();
    given.connections = {{{"local", "10.0.0.2:4000"}, {"peer", "10.0.0.1:5432"}, {"pid", 17}, {"process", "worker"}}};
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, {}, findings); }), Ids{"tcp"});
    const Options closing{.tcp = TcpWay::Close};
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, closing, findings); }), Ids());
    EXPECT_EQ(criuText(given, closing), "tcp-close\n");
    EXPECT_EQ(dumpFlags(given, closing), Ids{"--tcp-established"});
    EXPECT_EQ(criuFile(given, closing), "/run/transship-criu-0123456789ab.conf");
    given.destination.engineVersion = "20.10.24";
    EXPECT_EQ(criuFile(given, closing), "") << "it has no annotations: the host's own file must hold the options";
    EXPECT_EQ(criuText(given, closing), "tcp-close\n");
    given.agentHere.serves = false;
    EXPECT_EQ(criuText(given, closing), "");
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, closing, findings); }), Ids{"tcp-agent"});
}

TEST(Connections, WithBothEndsInsideComeAlong) {
    auto given = facts();
    given.connections = {{{"local", "127.0.0.1:80"}, {"peer", "127.0.0.1:4000"}, {"pid", 1}},
                         {{"local", "127.0.0.1:4000"}, {"peer", "127.0.0.1:80"}, {"pid", 2}}};
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, {}, findings); }), Ids());
    EXPECT_EQ(criuText(given, {}), "tcp-established\n");
    EXPECT_EQ(dumpFlags(given, {}), Ids{"--tcp-established"});
    auto both = given;
    both.connections.push_back({{"local", "172.17.0.2:80"}, {"peer", "10.0.0.1:4000"}, {"pid", 1}});
    EXPECT_EQ(criuText(both, {.ignore = {"tcp"}}), "") << "what was passed over is not taken along";
    given.agentThere.serves = false;
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, {}, findings); }), (Ids{"tcp", "tcp"}));
}

TEST(Connections, AreKeptWhereNobodyTranslatesTheAddress) {
    const Options keeping{.tcp = TcpWay::Keep};
    auto given = facts();
    given.container["NetworkSettings"]["Networks"]["routed"] = {{"IPAddress", "172.30.0.10"}};
    Json network{{"Name", "routed"},
                 {"Driver", "bridge"},
                 {"IPAM", {{"Config", {{{"Subnet", "172.30.0.0/24"}}}}}},
                 {"Options", {{"com.docker.network.bridge.enable_ip_masquerade", "false"}}}};
    given.networks = {network};
    given.connections = {{{"local", "172.30.0.10:80"}, {"peer", "10.0.0.1:4000"}, {"pid", 17}}};
    const auto stops = [&] { return stopsOf([&](Findings& findings) { checkConnections(given, keeping, findings); }); };
    EXPECT_EQ(stops(), Ids());
    EXPECT_EQ(criuText(given, keeping), "tcp-established\n");
    network.erase("Options");
    given.networksThere = {network};
    EXPECT_EQ(stops(), Ids{"tcp-keep"}) << "the destination's network of this name translates";
    given.networksThere.clear();
    given.networks = {network};
    EXPECT_EQ(stops(), Ids{"tcp-keep"}) << "the source's does";
    network["Options"] = {{"com.docker.network.bridge.gateway_mode_ipv4", "routed"}};
    given.networks = {network};
    EXPECT_EQ(stops(), Ids());
    given.connections[0]["peer"] = "172.30.0.11:4000";
    EXPECT_EQ(stops(), Ids{"tcp-keep"}) << "a neighbour stays behind";
    given.connections[0] = {{"local", "172.31.0.10:80"}, {"peer", "10.0.0.1:4000"}};
    EXPECT_EQ(stops(), Ids{"tcp-keep"}) << "an address that is not the container's own";
}

TEST(Connections, AreUnknownWithoutTheAgent) {
    auto given = facts();
    given.connections = nullptr;
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, {}, findings); }), Ids());
}

TEST(FileLocks, ComeAlongWhereCriuCanBeToldTo) {
    auto given = facts();
    EXPECT_EQ(criuFile(given, {}), "");
    given.locks = {{{"pid", 17}, {"process", "cron"}, {"path", "/run/crond.pid"}}};
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkFileLocks(given, findings); }), Ids());
    EXPECT_EQ(criuText(given, {}), "file-locks\n");
    EXPECT_EQ(dumpFlags(given, {}), Ids{"--file-locks"});
    EXPECT_EQ(dumpFlags(given, {.tcp = TcpWay::Close}), (Ids{"--tcp-established", "--file-locks"}));
    given.agentThere.serves = false;
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkFileLocks(given, findings); }), Ids{"locks"});
    EXPECT_EQ(dumpFlags(given, {}), Ids());
}

TEST(FileLocks, AreUnknownWithoutTheAgent) {
    auto given = facts();
    given.locks = nullptr;
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkFileLocks(given, findings); }), Ids());
}
