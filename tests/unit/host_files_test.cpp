// SPDX-License-Identifier: Apache-2.0
#include "core/migration/host_files.h"

#include "tests/unit/stops.h"

#include <gtest/gtest.h>

using namespace transship::migration;

namespace {

Facts facts() {
    Facts facts;
    facts.destination.dockerRoot = "/data/docker";
    facts.destination.engineVersion = "28.5.2";
    facts.agentHere.serves = facts.agentThere.serves = true;
    facts.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    facts.container = {{"Id", "0123456789abcdef"}};
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
