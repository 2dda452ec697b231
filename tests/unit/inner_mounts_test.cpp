// SPDX-License-Identifier: Apache-2.0
#include "core/migration/inner_mounts.h"

#include "tests/unit/stops.h"

#include <gtest/gtest.h>

using namespace transship::migration;
using transship::preflight::Severity;

namespace {

Json mount(const char* target, const char* type, const char* device, const char* root = "/", bool named = false) {
    return {{"target", target}, {"type", type}, {"device", device}, {"root", root}, {"named", named}};
}

// What an ordinary container sees, with a volume at /data.
Facts facts(const std::vector<Json>& more = {}) {
    Facts facts;
    facts.container = {
        {"Id", "0123456789abcdef"}, {"Mounts", {{{"Type", "bind"}, {"Destination", "/data"}}}}, {"HostConfig", Json::object()}};
    facts.mounts = {mount("/", "overlay", "0:50"),
                    mount("/proc", "proc", "0:51"),
                    mount("/proc/sys", "proc", "0:51", "/sys"),
                    mount("/dev", "tmpfs", "0:52"),
                    mount("/proc/kcore", "tmpfs", "0:52", "/null"),
                    mount("/dev/console", "devpts", "0:53", "/0"),
                    mount("/sys/fs/cgroup/memory", "cgroup", "0:54", "/docker/0123"),
                    mount("/sys/firmware", "tmpfs", "0:55"),
                    mount("/etc/hosts", "ext4", "8:1", "/docker/containers/0123/hosts", true),
                    mount("/data", "ext4", "8:1", "/srv/data", true)};
    for (const auto& each : more) facts.mounts.push_back(each);
    return facts;
}

Ids stops(const Facts& facts) {
    return stopsOf([&](Findings& findings) { checkInnerMounts(facts, findings); });
}

Ids warnings(const Facts& facts) {
    Findings findings;
    checkInnerMounts(facts, findings);
    Ids ids;
    for (const auto& warning : findings.of(Severity::Warn)) ids.push_back(warning.id);
    return ids;
}

}  // namespace

TEST(InnerMounts, OfAnOrdinaryContainerAreDockersOwn) {
    EXPECT_EQ(stops(facts()), Ids());
    EXPECT_EQ(warnings(facts()), Ids());
}

TEST(InnerMounts, AFileOfTheHostThatTheConfigurationDoesNotNameStops) {
    EXPECT_EQ(stops(facts({mount("/usr/lib/libcuda.so.1", "ext4", "8:1", "/usr/lib/libcuda.so.1")})), Ids{"mount-inside"});
}

TEST(InnerMounts, APartOfTheHostBelowABindMountStopsAndAWholeTmpfsOnlyStaysBehind) {
    EXPECT_EQ(stops(facts({mount("/data/ns", "nsfs", "0:4", "net:[4026531840]")})), Ids{"mount-inside"});
    EXPECT_EQ(stops(facts({mount("/data/share", "nfs4", "0:60")})), Ids{"mount-inside"});
    const auto whole = facts({mount("/data/fast", "tmpfs", "0:61")});
    EXPECT_EQ(stops(whole), Ids());
    EXPECT_EQ(warnings(whole), Ids{"mount-below"});
}

TEST(InnerMounts, WhatTheProcessesMountedThemselvesComesAlong) {
    const auto given = facts({mount("/tmp/own", "tmpfs", "0:62"), mount("/mnt", "overlay", "0:50", "/data")});
    EXPECT_EQ(stops(given), Ids());
    EXPECT_EQ(warnings(given), Ids());
    EXPECT_EQ(stops(facts({mount("/mnt", "fuse.sshfs", "0:63")})), Ids{"mount-inside"});
}

TEST(InnerMounts, AreUnknownWithoutTheAgent) {
    auto given = facts();
    given.mounts = nullptr;
    EXPECT_EQ(stops(given), Ids());
    EXPECT_EQ(warnings(given), Ids{"mounts-unknown"});
}

TEST(InnerMounts, AreNamedByVolumesBindsAndTmpfs) {
    auto given = facts();
    given.container["HostConfig"]["Tmpfs"] = {{"/run", "size=64m"}};
    const auto paths = configuredMounts(given.container);
    EXPECT_NE(std::ranges::find(paths, "/run"), paths.end());
    EXPECT_NE(std::ranges::find(paths, "/data"), paths.end());
}
