// SPDX-License-Identifier: Apache-2.0
#include "core/migration/host_files.h"

#include "core/migration/connections.h"
#include "tests/unit/stops.h"

#include <gtest/gtest.h>

using namespace transship::migration;

namespace {

Facts facts() {
    Facts facts;
    facts.destination.dockerRoot = "/data/docker";
    facts.destination.engineVersion = "28.5.2";
    facts.agentHere.serves = facts.agentThere.serves = true;
    facts.container = {{"Id", "0123456789abcdef"}};
    facts.connections = Json::array();
    return facts;
}

Json init(const char* hash, const char* path = "/usr/bin/docker-init", const char* real = "/usr/bin/docker-init") {
    return {{"path", path}, {"real", real}, {"hash", hash}};
}

}  // namespace

TEST(HostFiles, DockerInitIsCarriedOnlyWhereItDiffers) {
    auto given = facts();
    EXPECT_EQ(initSource(given), "");
    given.initHere = init("aaaaaaaaaaaaaaaa");
    given.initThere = init("aaaaaaaaaaaaaaaa");
    EXPECT_EQ(initSource(given), "");
    given.initThere = init("bbbb");
    EXPECT_EQ(carriedInit(given), "/data/docker/transship/docker-init-aaaaaaaaaaaa");
    EXPECT_EQ(initSource(given), carriedInit(given));
    given.initThere = nullptr;
    EXPECT_EQ(initSource(given), carriedInit(given));
}

TEST(HostFiles, ALinkIsMountedByItsTarget) {
    auto given = facts();
    given.initHere = init("aaaa");
    given.initThere = init("aaaa", "/usr/bin/docker-init", "/usr/bin/tini-static");
    EXPECT_EQ(carriedInit(given), "");
    EXPECT_EQ(initSource(given), "/usr/bin/tini-static");
}

TEST(HostFiles, StopWithoutTheAgent) {
    auto given = facts();
    given.agentThere.serves = false;
    given.initHere = init("aaaa");
    given.initThere = init("bbbb");
    given.sharedMemory = {{"type", "directory"}, {"empty", false}};
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkHostFiles(given, findings); }), (Ids{"init", "shm"}));
    EXPECT_EQ(carriedInit(given), "");
    EXPECT_FALSE(carriesSharedMemory(given));
    given.agentThere.serves = true;
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkHostFiles(given, findings); }), Ids());
}

TEST(Connections, StopUnlessTheyAreToBeDropped) {
    auto given = facts();
    given.connections = {{{"local", "10.0.0.2:4000"}, {"peer", "10.0.0.1:5432"}, {"pid", 17}, {"process", "worker"}}};
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, {}, findings); }), Ids{"tcp"});
    const Options closing{.tcp = TcpWay::Close};
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, closing, findings); }), Ids());
    EXPECT_EQ(criuFile(given, closing), "/run/transship-criu-0123456789ab.conf");
    EXPECT_EQ(criuFile(given, {}), "");
    given.agentHere.serves = false;
    EXPECT_EQ(criuFile(given, closing), "");
    given.agentHere.serves = true;
    given.destination.engineVersion = "20.10.24";
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, closing, findings); }), Ids{"tcp-close"});
}

TEST(Connections, AreUnknownWithoutTheAgent) {
    auto given = facts();
    given.connections = nullptr;
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkConnections(given, {}, findings); }), Ids());
}
