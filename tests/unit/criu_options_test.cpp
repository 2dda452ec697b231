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

TEST(FileLocks, ComeAlongWhereCriuCanBeToldTo) {
    auto given = facts();
    EXPECT_EQ(criuFile(given, {}), "");
    given.locks = {{{"pid", 17}, {"process", "cron"}, {"path", "/run/crond.pid"}}};
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkFileLocks(given, findings); }), Ids());
    EXPECT_EQ(criuText(given, {}), "file-locks\n");
    EXPECT_EQ(dumpFlags(given, {}), Ids{"--file-locks"});
    EXPECT_EQ(dumpFlags(given, {.tcp = TcpWay::Close}), (Ids{"--tcp-established", "--file-locks"}));
    given.destination.engineVersion = "20.10.24";
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkFileLocks(given, findings); }), Ids{"locks"});
    EXPECT_EQ(dumpFlags(given, {}), Ids());
}

TEST(FileLocks, AreUnknownWithoutTheAgent) {
    auto given = facts();
    given.locks = nullptr;
    EXPECT_EQ(stopsOf([&](Findings& findings) { checkFileLocks(given, findings); }), Ids());
}
