// SPDX-License-Identifier: Apache-2.0
#include "core/migration/plan.h"

#include "core/migration/binds.h"
#include "core/migration/differences.h"
#include "core/migration/holder.h"
#include "core/migration/runtime.h"
#include "core/migration/scratch.h"
#include "core/migration/stops.h"
#include "core/migration/volumes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace transship;
using namespace transship::migration;

namespace {

host::HostFacts hostFacts(const std::string& address, const std::string& engine) {
    host::HostFacts facts;
    facts.address = address;
    facts.engineVersion = engine;
    facts.architecture = "x86_64";
    facts.storageDriver = "overlay2";
    facts.cgroupVersion = "2";
    facts.experimental = true;
    return facts;
}

Facts facts(const std::string& from = "26.1.5", const std::string& to = "26.1.5") {
    Facts facts;
    facts.source = hostFacts("root@a", from);
    facts.destination = hostFacts("root@b", to);
    facts.container = Json::parse(R"({
      "Id": "0123456789abcdef0123", "Name": "/web", "Image": "sha256:i1", "Mounts": [],
      "State": {"Running": true, "Paused": false},
      "Config": {"Hostname": "0123456789ab", "Image": "nginx:1", "Env": ["TOKEN=a\"b\nü"], "Cmd": ["run"], "ExposedPorts": {"80/tcp": {}}},
      "HostConfig": {"NetworkMode": "front", "RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}, "Memory": 1000000,
                     "PortBindings": {"80/tcp": [{"HostIp": "", "HostPort": "8080"}]}, "Sysctls": {"net.core.somaxconn": "100", "kernel.msgmax": "1"}},
      "NetworkSettings": {"Networks": {
         "front": {"IPAMConfig": {"IPv4Address": "172.30.0.5"}, "Aliases": ["tally", "0123456789ab"], "IPAddress": "172.30.0.5"},
         "back": {"IPAMConfig": null, "Aliases": null, "IPAddress": "172.31.0.9"}}}})");
    facts.image = {{"RootFS", {{"Layers", {"sha256:1", "sha256:2"}}}}, {"Size", 1000}};
    facts.referenceFree = true;
    facts.networks = {{{"Name", "front"}, {"Driver", "bridge"}, {"IPAM", {{"Config", {{{"Subnet", "172.30.0.0/16"}}}}}}},
                      {{"Name", "back"}, {"Driver", "bridge"}}};
    facts.networksThere = {{{"Name", "bridge"}, {"Driver", "bridge"}}};
    facts.memory = 64 << 20;
    return facts;
}

std::vector<std::string> stopIds(const Facts& facts, const Options& options = {}) {
    std::vector<std::string> ids;
    for (const auto& stop : makePlan(facts, options).stops) ids.push_back(stop.id);
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST(Spec, TakesTheWholeConfigurationAndSetsOnlyThePolicyAside) {
    const auto spec = makeSpec(facts(), {}, "helper");
    EXPECT_TRUE(spec.holderName.empty());
    EXPECT_EQ(spec.container["Env"], facts().container["Config"]["Env"]);
    EXPECT_EQ(spec.container["Hostname"], "0123456789ab");
    EXPECT_EQ(spec.container["HostConfig"]["Memory"], 1000000);
    EXPECT_EQ(spec.container["HostConfig"]["RestartPolicy"]["Name"], "no");
    EXPECT_EQ(spec.restartPolicy["Name"], "always");
    EXPECT_EQ(spec.container["Image"], "nginx:1");
    EXPECT_EQ(spec.imageTag, "nginx:1");
}

TEST(Spec, EndpointsKeepWhatWasAskedForOnly) {
    const auto spec = makeSpec(facts(), {}, "helper");
    const auto& front = spec.container["NetworkingConfig"]["EndpointsConfig"]["front"];
    EXPECT_EQ(front, Json::parse(R"({"IPAMConfig": {"IPv4Address": "172.30.0.5"}, "Aliases": ["tally"]})"));
    ASSERT_EQ(spec.networks.size(), 1U);
    EXPECT_EQ(spec.networks[0], std::pair(std::string("back"), Json::object()));
    EXPECT_EQ(spec.networksToMake.size(), 2U);
}

TEST(Spec, FromEngine28OnAHolderHasTheNetwork) {
    const auto spec = makeSpec(facts("26.1.5", "28.5.2"), {}, "helper");
    EXPECT_EQ(spec.holderName, "web.holder");
    EXPECT_EQ(spec.holder["Image"], "helper");
    EXPECT_EQ(spec.holder["Hostname"], "0123456789ab");
    EXPECT_EQ(spec.holder["HostConfig"]["PortBindings"]["80/tcp"][0]["HostPort"], "8080");
    EXPECT_EQ(spec.holder["HostConfig"]["Sysctls"], Json({{"net.core.somaxconn", "100"}}));
    EXPECT_EQ(spec.holder["NetworkingConfig"]["EndpointsConfig"]["front"]["Aliases"], Json({"tally", "web"}));
    EXPECT_FALSE(spec.container.contains("Hostname"));
    EXPECT_FALSE(spec.container.contains("ExposedPorts"));
    EXPECT_FALSE(spec.container["HostConfig"].contains("PortBindings"));
    EXPECT_EQ(spec.container["HostConfig"]["Sysctls"], Json({{"kernel.msgmax", "1"}}));
}

TEST(Spec, AHostNetworkNeedsNoHolder) {
    auto given = facts("28.5.2", "28.5.2");
    given.container["HostConfig"]["NetworkMode"] = "host";
    EXPECT_TRUE(makeSpec(given, {}, "helper").holderName.empty());
}

TEST(Spec, TheWayBackFromAHolderIsTheContainerAsItWas) {
    auto there = facts("28.5.2", "26.1.5");
    const auto spec = makeSpec(facts("26.1.5", "28.5.2"), {}, "helper");
    there.holder = {{"Id", "fedcba9876543210"},
                    {"Name", "/web.holder"},
                    {"Config", spec.holder},
                    {"HostConfig", spec.holder["HostConfig"]},
                    {"NetworkSettings",
                     {{"Networks", {{"front", spec.holder["NetworkingConfig"]["EndpointsConfig"]["front"]}, {"back", Json::object()}}}}}};
    there.holder["Config"]["Labels"] = {{holderLabel, "web"}};
    there.container["HostConfig"]["NetworkMode"] = "container:fedcba9876543210";
    there.container["HostConfig"]["PortBindings"] = nullptr;
    there.container["HostConfig"]["Sysctls"] = {{"kernel.msgmax", "1"}};
    there.container["NetworkSettings"]["Networks"] = Json::object();
    const auto back = makeSpec(there, {}, "helper");
    const auto native = makeSpec(facts(), {}, "helper");
    EXPECT_EQ(back.container["HostConfig"]["PortBindings"], native.container["HostConfig"]["PortBindings"]);
    EXPECT_EQ(back.container["HostConfig"]["NetworkMode"], "front");
    EXPECT_EQ(back.container["HostConfig"]["Sysctls"], native.container["HostConfig"]["Sysctls"]);
    EXPECT_EQ(back.container["Hostname"], native.container["Hostname"]);
    EXPECT_EQ(back.container["NetworkingConfig"], native.container["NetworkingConfig"]);
}

TEST(Spec, NamesPortsAndNetworksAreChangedAsAsked) {
    const auto spec =
        makeSpec(facts(), {.name = "web2", .publish = {{"8080", "9090"}}, .networks = {{"front", "edge"}}, .ignore = {}}, "helper");
    EXPECT_EQ(spec.name, "web2");
    EXPECT_EQ(spec.container["HostConfig"]["PortBindings"]["80/tcp"][0]["HostPort"], "9090");
    EXPECT_EQ(spec.container["HostConfig"]["NetworkMode"], "edge");
    EXPECT_TRUE(spec.container["NetworkingConfig"]["EndpointsConfig"].contains("edge"));
}

TEST(Spec, ANameThatMeansAnotherImageIsNotTaken) {
    auto given = facts();
    given.referenceFree = false;
    EXPECT_EQ(makeSpec(given, {}, "helper").container["Image"], "sha256:i1");
    given.referenceSame = true;
    EXPECT_EQ(makeSpec(given, {}, "helper").container["Image"], "nginx:1");
    auto digested = facts();
    digested.container["Config"]["Image"] = "nginx@sha256:00";
    EXPECT_EQ(makeSpec(digested, {}, "helper").container["Image"], "sha256:i1");
}

TEST(Plan, HasTheCommitPointAfterEverythingThatCanBeUndone) {
    const auto plan = makePlan(facts(), {});
    EXPECT_TRUE(plan.allowed());
    const auto start = std::ranges::find(plan.steps, StepId::Start, &Step::id);
    ASSERT_NE(start, plan.steps.end());
    EXPECT_TRUE(std::all_of(start, plan.steps.end(), [](const Step& step) { return step.undo.empty(); }));
    const auto freeze = std::ranges::find(plan.steps, StepId::Freeze, &Step::id);
    EXPECT_TRUE(std::all_of(freeze, start + 1, [](const Step& step) { return step.frozen; }));
    EXPECT_TRUE(std::none_of(plan.steps.begin(), freeze, [](const Step& step) { return step.frozen; }));
    EXPECT_TRUE(std::none_of(start + 1, plan.steps.end(), [](const Step& step) { return step.frozen; }));
}

TEST(Plan, WarnsOfAnEngineNewerThanAnyTested) {
    auto given = facts();
    given.destination.engineVersion = "99.0.0";
    const auto plan = makePlan(given, {});
    EXPECT_TRUE(plan.allowed());
    EXPECT_NE(std::ranges::find(plan.warnings, "engine-new-destination", &Finding::id), plan.warnings.end());
}

TEST(Plan, PredictsFromTheMemoryAndWhatMustBeReadWhileFrozen) {
    auto given = facts();
    const auto small = makePlan(given, {}).downtime;
    given.writable = 1 << 30;
    EXPECT_EQ(makePlan(given, {}).downtime, small) << "it is read while Docker dumps";
    given.writable = std::uint64_t{20} << 30;
    EXPECT_GT(makePlan(given, {}).downtime, small);
    given.agentHere.serves = given.agentThere.serves = true;
    given.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    const auto quick = makePlan(given, {}).downtime;
    EXPECT_LT(quick, small) << "what did not change is not read again";
    given.memory += 1 << 30;
    EXPECT_GT(makePlan(given, {}).downtime, quick);
    EXPECT_TRUE(makePlan(given, {.maxDowntime = std::chrono::seconds(60)}).allowed());
    EXPECT_EQ(makePlan(given, {.maxDowntime = std::chrono::seconds(1)}).stops.front().id, "downtime");
}

TEST(Plan, IsAPureFunctionOfSavedFacts) {
    const auto saved = factsFromJson(Json::parse(toJson(facts("28.5.2", "28.5.2")).dump())).value();
    EXPECT_EQ(toJson(makePlan(saved, {})), toJson(makePlan(facts("28.5.2", "28.5.2"), {})));
    EXPECT_FALSE(factsFromJson({{"source", 1}}));
}

TEST(Stops, NameEachReasonOnce) {
    const auto with = [](const std::function<void(Facts&)>& change) {
        auto given = facts();
        change(given);
        return stopIds(given);
    };
    EXPECT_EQ(with([](Facts&) {}), Ids{});
    EXPECT_EQ(with([](Facts& f) { f.container["State"]["Running"] = false; }), Ids{"not-running"});
    EXPECT_EQ(with([](Facts& f) { f.container["State"]["Paused"] = true; }), Ids{"paused"});
    EXPECT_EQ(with([](Facts& f) { f.source.experimental = false; }), Ids{"experimental-source"});
    EXPECT_EQ(with([](Facts& f) { f.destination.experimental = false; }), Ids{"experimental-destination"});
    EXPECT_EQ(with([](Facts& f) { f.destination.storageDriver = "overlayfs"; }), Ids{"storage-destination"});
    EXPECT_EQ(with([](Facts& f) { f.destination.architecture = "aarch64"; }), Ids{"architecture"});
    EXPECT_EQ(with([](Facts& f) { f.destination.cgroupVersion = "1"; }), Ids{"cgroup"});
    EXPECT_EQ(with([](Facts& f) { f.container["Mounts"] = {{{"Type", "image"}, {"Destination", "/data"}}}; }), Ids{"mounts"});
    EXPECT_EQ(with([](Facts& f) { f.container["Mounts"] = {{{"Type", "tmpfs"}, {"Destination", "/run"}}}; }), Ids{});
    EXPECT_EQ(with([](Facts& f) { f.container["HostConfig"]["PidMode"] = "host"; }), Ids{"namespaces"});
    EXPECT_EQ(with([](Facts& f) { f.container["HostConfig"]["Devices"] = {{{"PathOnHost", "/dev/fuse"}}}; }), Ids{"devices"});
    EXPECT_EQ(with([](Facts& f) { f.container["HostConfig"]["NetworkMode"] = "container:x"; }), Ids{"network-mode"});
    EXPECT_EQ(with([](Facts& f) { f.networks[0]["Driver"] = "macvlan"; }), Ids{"network-driver"});
    EXPECT_EQ(with([](Facts& f) { f.sharing = {"sidecar"}; }), Ids{"network-shared"});
    EXPECT_EQ(with([](Facts& f) { f.processes = {{7, 1, "T", 0, "vi"}}; }), Ids{"stopped-process"});
    EXPECT_EQ(with([](Facts& f) { f.processes = {{7, 1, "S", 100, "sh"}}; }), Ids{"exec"});
    EXPECT_EQ(with([](Facts& f) { f.processes = {{7, 1, "S", 3, "sh"}}; }), Ids{}) << "it may end soon";
    EXPECT_EQ(with([](Facts& f) {
                  f.processes = {{1, 0, "S", 100, "init"}, {7, 1, "S", 100, "sh"}};
                  f.container["State"]["Pid"] = 1;
              }),
              Ids{});
    EXPECT_EQ(with([](Facts& f) { f.containersThere = {{{"Names", {"/web"}}}}; }), Ids{"name-taken"});
    EXPECT_EQ(with([](Facts& f) { f.containersThere = {{{"Names", {"/x"}}, {"Ports", {{{"PublicPort", 8080}, {"Type", "tcp"}}}}}}; }),
              Ids{"port-taken"});
    EXPECT_EQ(with([](Facts& f) { f.containersThere = {{{"Names", {"/x"}}, {"Ports", {{{"PublicPort", 8080}, {"Type", "udp"}}}}}}; }),
              Ids{});
    EXPECT_EQ(with([](Facts& f) { f.networksThere = {{{"Name", "front"}, {"IPAM", {{"Config", {{{"Subnet", "10.0.0.0/8"}}}}}}}}; }),
              Ids{"address"});
    EXPECT_EQ(with([](Facts& f) { f.container["Config"]["Labels"] = {{"com.docker.swarm.service.id", "s"}}; }), Ids{"swarm"});
}

TEST(Stops, CanBePassedOverOneByOneOrAll) {
    auto given = facts();
    given.source.experimental = false;
    given.container["State"]["Paused"] = true;
    EXPECT_EQ(stopIds(given, {.ignore = {"paused"}}), Ids{"experimental-source"});
    EXPECT_EQ(stopIds(given, {.ignore = {"all"}}), Ids{});
    EXPECT_EQ(stopIds(given, {.name = "../evil", .ignore = {"paused", "experimental-source"}}), Ids{"name"});
}

TEST(Stops, SubnetsHoldTheirAddresses) {
    EXPECT_TRUE(contains("172.18.0.0/16", "172.18.255.1"));
    EXPECT_FALSE(contains("172.18.0.0/16", "172.19.0.1"));
    EXPECT_TRUE(contains("0.0.0.0/0", "8.8.8.8"));
    EXPECT_FALSE(contains("garbage", "172.18.0.1"));
    EXPECT_FALSE(contains("172.18.0.0/33", "172.18.0.1"));
}

TEST(Differences, AreNamedExplainedAndMasked) {
    const auto before = facts().container;
    auto after = before;
    after["HostConfig"]["NetworkMode"] = "container:x";
    after["HostConfig"]["Memory"] = 5;
    after["Config"]["Env"] = {"TOKEN=other"};
    const auto found = compareConfiguration(before, after, false, true);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].path, "Config.Env");
    EXPECT_EQ(found[0].before, "(masked)");
    EXPECT_EQ(found[1].path, "HostConfig.Memory");
    EXPECT_TRUE(found[1].explanation.empty());
    EXPECT_FALSE(found[2].explanation.empty());
    EXPECT_TRUE(compareJson({{"a", nullptr}, {"b", Json::array()}}, {{"b", false}}).empty());
}

namespace {

bool has(const std::vector<Finding>& findings, const std::string& id) {
    return std::ranges::find(findings, id, &Finding::id) != findings.end();
}

}  // namespace

TEST(Advice, AStartFromZeroMayDoForWhatKeepsNothing) {
    auto given = facts();
    given.memory = 10 << 20;
    given.connections = Json::array();
    given.locks = Json::array();
    EXPECT_TRUE(has(makePlan(given, {}).notes, "blue-green"));
    for (const auto& change : std::vector<std::function<void(Facts&)>>{
             [](Facts& f) { f.memory = 100 << 20; }, [](Facts& f) { f.writable = 2 << 20; }, [](Facts& f) { f.connections = nullptr; },
             [](Facts& f) { f.locks = Json::array({{{"pid", 1}}}); }, [](Facts& f) { f.container["HostConfig"].erase("PortBindings"); },
             [](Facts& f) { f.connections = Json::array({{{"local", "a:1"}, {"peer", "b:2"}}}); }}) {
        auto changed = given;
        change(changed);
        EXPECT_FALSE(has(makePlan(changed, {}).notes, "blue-green"));
    }
}

TEST(Advice, AJavaMachineIsToldOfItsHeap) {
    auto given = facts();
    given.processes = {{7, 1, "S", 100, "java"}};
    EXPECT_TRUE(has(makePlan(given, {}).notes, "jvm"));
}

TEST(Plan, WarnsOfSecurityModulesOnOneSideOnlyAndOfProfilesOfItsOwn) {
    auto given = facts();
    EXPECT_FALSE(has(makePlan(given, {}).warnings, "lsm"));
    given.source.securityOptions = {"name=apparmor", "name=seccomp,profile=builtin"};
    EXPECT_TRUE(has(makePlan(given, {}).warnings, "lsm"));
    given.destination.securityOptions = given.source.securityOptions;
    given.container["AppArmorProfile"] = "docker-default";
    EXPECT_FALSE(has(makePlan(given, {}).warnings, "lsm") || has(makePlan(given, {}).warnings, "apparmor-profile"));
    given.container["AppArmorProfile"] = "mine";
    EXPECT_TRUE(has(makePlan(given, {}).warnings, "apparmor-profile"));
}

TEST(Plan, PredictsALongerDowntimeOnASlowWay) {
    auto given = facts();
    given.agentHere.serves = given.agentThere.serves = true;
    given.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    given.machineHere = preflight::Machine{.throughput = 1'000'000'000};
    given.machineThere = given.machineHere;
    const auto fast = makePlan(given, {}).downtime;
    given.machineThere->throughput = 1'000'000;
    EXPECT_GT(makePlan(given, {}).downtime, fast * 10);
    EXPECT_EQ(makePlan(given, {}).downtime.count() / 1000, 67);
}

TEST(Plan, TellsWhyMemoryGoesOntoTheDestinationsDisk) {
    auto given = facts();
    given.memory = 100 << 20;
    given.agentHere.serves = given.agentThere.serves = true;
    given.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    given.machineHere = preflight::Machine{};
    given.machineThere = preflight::Machine{.runFree = 1 << 30, .memoryFree = 1 << 30};
    EXPECT_EQ(makePlan(given, {}).onDisk, "");
    given.machineThere->runFree = 64 << 20;
    EXPECT_NE(makePlan(given, {}).onDisk.find("has 64.0 MiB free in /run and 1.0 GiB of memory"), std::string::npos)
        << makePlan(given, {}).onDisk;
    EXPECT_NE(planText(makePlan(given, {})).find("goes onto the disk of"), std::string::npos);
    given.agentThere.serves = false;
    EXPECT_EQ(makePlan(given, {}).onDisk, "") << "it is Docker's then";
}

TEST(Plan, TellsWhyTheEngineDumpsThoughTheAgentsServe) {
    auto given = facts();
    given.memory = 100 << 20;
    given.agentHere.serves = given.agentThere.serves = true;
    given.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    EXPECT_EQ(makePlan(given, {}).byEngine, "");
    EXPECT_TRUE(makePlan(given, {.fastLane = true}).allowed());
    const auto quick = makePlan(given, {}).downtime;
    given.runtime = {.words = {}, .reason = "runc keeps no state of it in /run/a."};
    const auto plan = makePlan(given, {});
    EXPECT_TRUE(plan.allowed());
    EXPECT_NE(planText(plan).find("takes longer than by runc. runc keeps no state of it in /run/a."), std::string::npos) << planText(plan);
    EXPECT_GT(plan.downtime, quick);
    EXPECT_TRUE(has(makePlan(given, {.fastLane = true}).stops, "lane"));
    EXPECT_TRUE(has(makePlan(given, {.tcp = TcpWay::Close}).stops, "tcp-agent")) << "the engine takes no options of CRIU";
}

TEST(Runtime, IsWhatContainerdToldTheShim) {
    const auto found = [](const char* options, const char* path = "/opt/bin:bin::/usr/bin") {
        return shimOptions(
            {{"bundle", "/run/e/containerd/daemon/io.containerd.runtime.v2.task/moby/0123"}, {"options", options}, {"path", path}});
    };
    const auto usual = found(R"({"binary_name":"runc","root":"/var/run/docker/runtime-runc"})");
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->programs, (std::vector<std::string>{"/opt/bin/runc", "/usr/bin/runc"})) << "as the shim looks for it";
    EXPECT_EQ(usual->root, "/var/run/docker/runtime-runc/moby");
    EXPECT_TRUE(usual->flags.empty());
    const auto other = found(R"({"binary_name":"/opt/other/runc","root":"/run/e/runtime-runc","systemd_cgroup":true})");
    ASSERT_TRUE(other);
    EXPECT_EQ(other->programs, std::vector<std::string>{"/opt/other/runc"});
    EXPECT_EQ(other->flags, std::vector<std::string>{"--systemd-cgroup"});
    EXPECT_EQ(found("{}")->root, "/run/containerd/runc/moby") << "containerd's own";
    EXPECT_FALSE(found("not JSON"));
    EXPECT_FALSE(found("[]"));
    EXPECT_FALSE(shimOptions(Json::object()));
}

TEST(Plan, LearnsFromEarlierMigrationsByTheSameWay) {
    using namespace std::chrono_literals;
    auto given = facts();
    const auto bySizes = makePlan(given, {}).downtime;
    given.earlier = {{"relayed", 1s, 3s}};
    EXPECT_EQ(makePlan(given, {}).downtime, bySizes) << "another way";
    given.earlier.push_back({"plain", 1s, 2s});
    const auto once = makePlan(given, {});
    EXPECT_GT(once.downtime, bySizes);
    EXPECT_LT(once.downtime, 2 * bySizes) << "one alone tells little";
    EXPECT_EQ(once.earlier, 1U);
    EXPECT_EQ(once.bySizes, bySizes) << "what is learned does not pile up";
    for (int i = 0; i < 6; ++i) given.earlier.push_back({"plain", 1s, 2s});
    given.earlier.push_back({"plain", 1s, 50s});
    const auto often = makePlan(given, {}).downtime;
    EXPECT_GT(often, once.downtime);
    EXPECT_LE(often, 2 * bySizes) << "one that stands out is passed over";
    EXPECT_EQ(factsFromJson(toJson(given)).value().earlier.size(), given.earlier.size());
}

TEST(Plan, OnlyWhatEndedWellBetweenTheTwoHostsTeaches) {
    const auto chapter = [](const char* from, Ending ending, int measured) {
        Chapter one;
        one.record.source.host = from;
        one.record.destination.host = "root@b";
        one.ending = ending;
        one.outcome = {{"way", "plain"}, {"by_sizes_ms", 1000}, {"downtime_ms", measured}};
        return one;
    };
    auto untimed = chapter("root@a", Ending::Done, 1);
    untimed.outcome.erase("by_sizes_ms");
    const auto earlier = earlierBetween({chapter("root@a", Ending::Done, 700), chapter("root@c", Ending::Done, 2),
                                         chapter("root@a", Ending::Undone, 3), untimed, chapter("root@a", Ending::Done, 800)},
                                        "root@a", "root@b");
    ASSERT_EQ(earlier.size(), 2U);
    EXPECT_EQ(earlier.front().measured.count(), 800);
}

TEST(Plan, TakesTheFasterOfTheWays) {
    const auto step = [](const Plan& plan) {
        return std::ranges::find(plan.steps, StepId::Memory, &Step::id)->title.starts_with("Copy the memory straight to ");
    };
    auto given = facts();
    given.direct = {.address = "192.0.2.7", .throughput = 300'000'000};
    EXPECT_FALSE(step(makePlan(given, {}))) << "the agents carry it";
    given.agentHere.serves = given.agentThere.serves = true;
    given.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    given.machineHere = given.machineThere = preflight::Machine{.throughput = 60'000'000};
    EXPECT_TRUE(step(makePlan(given, {})));
    EXPECT_FALSE(step(makePlan(given, {.path = PathWay::Relay})));
    EXPECT_LT(makePlan(given, {}).downtime, makePlan(given, {.path = PathWay::Relay}).downtime);
    EXPECT_EQ(makePlan(given, {}).direct, "192.0.2.7");
    given.direct.throughput = 10'000'000;
    EXPECT_FALSE(step(makePlan(given, {})));
    EXPECT_TRUE(step(makePlan(given, {.path = PathWay::Direct})));
    given.direct = {.reason = "no route to host"};
    EXPECT_FALSE(has(makePlan(given, {}).stops, "path"));
    EXPECT_TRUE(planText(makePlan(given, {})).contains("passes this computer: no route to host"));
    const auto stops = makePlan(given, {.path = PathWay::Direct}).stops;
    const auto stop = std::ranges::find(stops, "path", &Finding::id);
    ASSERT_NE(stop, stops.end());
    EXPECT_TRUE(stop->text.contains("no route to host"));
}

TEST(Plan, TheFastLaneIsThatOfTheAgents) {
    auto given = facts();
    EXPECT_EQ(makePlan(given, {.fastLane = true}).stops.front().id, "lane");
    given.agentHere.serves = given.agentThere.serves = true;
    given.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    EXPECT_TRUE(makePlan(given, {.fastLane = true}).allowed());
}

TEST(Plan, StopsForDockerDesktopOnEitherSide) {
    auto given = facts();
    given.source.operatingSystem = "Debian GNU/Linux 13 (trixie)";
    EXPECT_FALSE(has(makePlan(given, {}).stops, "docker-desktop-source"));
    given.source.operatingSystem = given.destination.operatingSystem = "Docker Desktop";
    EXPECT_TRUE(has(makePlan(given, {}).stops, "docker-desktop-source"));
    EXPECT_TRUE(has(makePlan(given, {}).stops, "docker-desktop-destination"));
}

TEST(Plan, AsksForCheckpointsOnTheSourceOnlyWhereDockerMakesTheDump) {
    auto given = facts();
    given.source.experimental = false;
    EXPECT_TRUE(has(makePlan(given, {}).stops, "experimental-source"));
    given.agentHere.serves = true;
    EXPECT_FALSE(has(makePlan(given, {}).stops, "experimental-source"));
    EXPECT_TRUE(has(makePlan(given, {}).notes, "experimental-source"));
    given.runtime.reason = "runc keeps no state of it.";
    EXPECT_TRUE(has(makePlan(given, {}).stops, "experimental-source")) << "the engine dumps then, though the agent serves";
    given.runtime.reason.clear();
    given.destination.experimental = false;
    EXPECT_TRUE(has(makePlan(given, {}).stops, "experimental-destination"));
}

namespace {

Facts rehearsable() {
    auto one = facts();
    one.agentHere.serves = one.agentThere.serves = true;
    one.runtime.words = {"/usr/sbin/runc", "--root", "/run/docker/runtime-runc/moby"};
    one.source.dockerRoot = one.destination.dockerRoot = "/var/lib/docker";
    one.container["Config"]["Labels"] = {{"com.docker.compose.project", "shop"}};
    one.container["HostConfig"]["Binds"] = {"data:/data", "/srv/setting:/etc/setting:ro"};
    one.container["Mounts"] = Json::parse(R"([
      {"Type": "volume", "Name": "data", "Destination": "/data", "RW": true},
      {"Type": "bind", "Source": "/srv/setting", "Destination": "/etc/setting", "RW": false, "Propagation": "rprivate"},
      {"Type": "bind", "Source": "/srv/tree", "Destination": "/tree", "RW": true, "Propagation": "rprivate"}])");
    one.volumes = {{.target = "/data", .here = {{"Name", "data"}, {"Driver", "local"}}, .there = {{"Name", "data"}}}};
    one.binds = {
        {.target = "/etc/setting",
         .path = "/srv/setting",
         .here = {{"type", "file"}, {"hash", "a"}},
         .there = {{"type", "file"}, {"hash", "a"}}},
        {.target = "/tree", .path = "/srv/tree", .here = {{"type", "directory"}}, .there = {{"type", "directory"}, {"empty", false}}}};
    return one;
}

}  // namespace

TEST(Scratch, ACopyHasNothingOfWhatTheContainerIsKnownBy) {
    const auto copy = scratched(rehearsable(), "tag");
    Options options{.name = "web.rehearsal-tag"};
    options.rehearsal = true;
    const auto spec = makeSpec(copy, options, "helper");
    EXPECT_EQ(spec.holderName, "web.rehearsal-tag.holder") << "the network is made ready before the copy is restored";
    EXPECT_EQ(spec.holder["HostConfig"]["NetworkMode"], "none");
    EXPECT_EQ(spec.holder["HostConfig"]["PortBindings"], Json::object());
    EXPECT_TRUE(spec.networks.empty() && spec.networksToMake.empty());
    EXPECT_EQ(spec.container["Labels"], Json::object());
    EXPECT_EQ(spec.container["Healthcheck"]["Test"], Json({"NONE"}));
    const auto& hostConfig = spec.container["HostConfig"];
    EXPECT_EQ(hostConfig["Binds"], Json());
    std::vector<std::string> sources;
    for (const auto& mount : hostConfig["Mounts"]) sources.push_back(mount["Source"]);
    EXPECT_EQ(sources, (std::vector<std::string>{"transship-rehearsal-tag-1", "/var/lib/transship-rehearsal-tag-2/setting",
                                                 "/var/lib/transship-rehearsal-tag-3"}));
    EXPECT_TRUE(hostConfig["Mounts"][1]["ReadOnly"]);
}

TEST(Scratch, AllContentIsCopiedWhateverTheDestinationHas) {
    const auto copy = scratched(rehearsable(), "tag");
    const auto volume = volumeMoves(copy, {}).front();
    EXPECT_TRUE(volume.carried && !volume.aside);
    EXPECT_EQ(volume.create["Name"], "transship-rehearsal-tag-1");
    EXPECT_EQ(volume.name, "data");
    for (const auto& bind : bindMoves(copy, {})) {
        EXPECT_TRUE(bind.carried && bind.missing && !bind.aside) << bind.target;
        EXPECT_TRUE(bind.path.starts_with("/srv/")) << bind.path;
        EXPECT_TRUE(bind.pathThere.starts_with("/var/lib/transship-rehearsal-tag-")) << bind.pathThere;
    }
}

TEST(Scratch, WhatCouldReachBeyondTheCopyIsRefused) {
    EXPECT_EQ(unrehearsable(rehearsable()), "");
    const auto refused = [](const std::function<void(Facts&)>& change) {
        auto one = rehearsable();
        change(one);
        return !unrehearsable(one).empty();
    };
    EXPECT_TRUE(refused([](Facts& one) { one.agentThere.serves = false; }));
    EXPECT_TRUE(refused([](Facts& one) { one.container["HostConfig"]["NetworkMode"] = "host"; }));
    EXPECT_TRUE(refused([](Facts& one) { one.container["HostConfig"]["PidMode"] = "container:x"; }));
    EXPECT_TRUE(refused([](Facts& one) { one.container["HostConfig"]["Privileged"] = true; }));
    EXPECT_TRUE(refused([](Facts& one) { one.container["HostConfig"]["Devices"] = {{{"PathOnHost", "/dev/kvm"}}}; }));
    EXPECT_TRUE(refused([](Facts& one) { one.container["Mounts"][2]["Propagation"] = "rshared"; }));
    EXPECT_TRUE(refused([](Facts& one) { one.volumes.front().users = {"other"}; }));
    EXPECT_TRUE(refused([](Facts& one) { one.volumes.front().here["Driver"] = "plugin"; }));
    EXPECT_TRUE(refused([](Facts& one) { one.binds.front().here = {{"type", "socket"}}; }));
}

TEST(Scratch, TheContainerStandsStillForItsDumpAlone) {
    Options options;
    options.rehearsal = true;
    const auto plan = makePlan(scratched(rehearsable(), "tag"), options);
    std::vector<StepId> frozen;
    for (const auto& step : plan.steps)
        if (step.frozen) frozen.push_back(step.id);
    EXPECT_EQ(frozen, (std::vector<StepId>{StepId::Freeze, StepId::Dump, StepId::Difference}));
    EXPECT_EQ(plan.steps.back().id, StepId::Proof) << "no step that ends the original";
}
