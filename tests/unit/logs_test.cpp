// SPDX-License-Identifier: Apache-2.0
#include "core/migration/logs.h"

#include <gtest/gtest.h>

using transship::migration::logFileThere;

TEST(Logs, KnowsTheFilesOfBothDrivers) {
    EXPECT_EQ(logFileThere("aa-json.log", "aa", "bb"), "bb-json.log");
    EXPECT_EQ(logFileThere("aa-json.log.2.gz", "aa", "bb"), "bb-json.log.2.gz");
    EXPECT_EQ(logFileThere("local-logs/container.log.1", "aa", "bb"), "local-logs/container.log.1");
}

TEST(Logs, LeavesEverythingElseAlone) {
    for (const auto* file : {"config.v2.json", "hostconfig.json", "aa-json.logs", "aa-json.log.x", "cc-json.log", "local-logs",
                             "local-logs/other", "hosts", ""})
        EXPECT_EQ(logFileThere(file, "aa", "bb"), "") << file;
}
