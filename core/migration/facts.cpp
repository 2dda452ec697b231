// SPDX-License-Identifier: Apache-2.0
#include "core/migration/facts.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/host/containers.h"
#include "core/migration/binds.h"
#include "core/migration/direct.h"
#include "core/migration/holder.h"
#include "core/migration/host_files.h"
#include "core/migration/inner_mounts.h"
#include "core/migration/lock.h"
#include "core/migration/throughput.h"
#include "core/migration/volumes.h"

#include <algorithm>
#include <charconv>
#include <future>
#include <set>
#include <tuple>

namespace transship::migration {
namespace {

using Words = std::vector<std::string>;

std::vector<std::string> layersOf(const Json& image) {
    if (!image.contains("RootFS") || !image["RootFS"].is_object()) return {};
    return image["RootFS"].value("Layers", std::vector<std::string>());
}

std::string networkOwner(const Json& container) { return container.at("HostConfig").value("NetworkMode", ""); }

Status readImage(Facts& facts, const engine::Engine& source, const engine::Engine& destination) {
    const auto id = facts.container.at("Image").get<std::string>();
    TRANSSHIP_ASSIGN(facts.image, source.get("/images/" + id + "/json"));
    const auto there = destination.get("/images/" + id + "/json");
    if (!there && there.error().kind != ErrorKind::NotFound) return fail(there.error());
    facts.imageThere = there.has_value();
    const auto reference = facts.container.at("Config").value("Image", "");
    const auto named = destination.get("/images/" + engine::urlEncoded(reference) + "/json");
    facts.referenceFree = !named && named.error().kind == ErrorKind::NotFound;
    facts.referenceSame = named && named->value("Id", "") == id;
    const auto layers = layersOf(facts.image);
    if (facts.imageThere) {
        facts.layersThere = layers.size();
        return {};
    }
    TRANSSHIP_ASSIGN(const auto images, destination.get("/images/json"));
    std::vector<std::vector<std::string>> chains;
    for (const auto& image : images) {
        const auto details = destination.get("/images/" + image.at("Id").get<std::string>() + "/json");
        if (details) chains.push_back(layersOf(*details));  // one that is gone meanwhile holds nothing
    }
    facts.layersThere = commonLayers(layers, chains);
    return {};
}

Status readNetworks(Facts& facts, const engine::Engine& source, const engine::Engine& destination) {
    const auto& owner = facts.holder.is_null() ? facts.container : facts.holder;
    for (const Json all = owner.at("NetworkSettings").value("Networks", Json::object()); const auto& network : all.items()) {
        TRANSSHIP_ASSIGN(auto details, source.get("/networks/" + engine::urlEncoded(network.key())));
        facts.networks.push_back(std::move(details));
    }
    TRANSSHIP_ASSIGN(const auto there, destination.get("/networks"));
    for (const auto& network : there) {
        auto details = destination.get("/networks/" + network.at("Id").get<std::string>());
        if (details) facts.networksThere.push_back(std::move(*details));
    }
    return {};
}

// By the images of what is in use: willfarrell/autoheal and qmcgaw/deunhealth, and copies of them.
bool isHealer(const Json& entry) {
    const auto image = entry.value("Image", "");
    return image.contains("autoheal") || image.contains("deunhealth");
}

Status readNeighbours(Facts& facts, const engine::Engine& source) {
    const auto id = facts.container.at("Id").get<std::string>();
    TRANSSHIP_ASSIGN(const auto list, source.get("/containers/json"));
    for (const auto& entry : list) {
        const auto mode = entry.value("HostConfig", Json::object()).value("NetworkMode", "");
        const auto other = entry.at("Id").get<std::string>();
        const auto name = entry.value("Names", std::vector<std::string>{"/" + other}).front().substr(1);
        if (other != id && isHealer(entry)) facts.healers.push_back(name);
        if (other == id || !mode.starts_with("container:")) continue;
        const auto target = mode.substr(std::string("container:").size());
        const bool ofHolder = !facts.holder.is_null() && facts.holder.at("Id").get<std::string>() == target;
        if (target == id || ofHolder) facts.sharing.push_back(name);
    }
    return {};
}

// One that can't be had makes the migration slower, not impossible.
AgentFacts agentOf(Line& line, const std::string& architecture) {
    // It freezes, kills and places files as root, so it runs only where it was tried.
    if (architecture != "x86_64") return {.serves = false, .reason = "It was not tried on " + printable(architecture) + " yet."};
    if (!line.agentIsAllowed()) return {.serves = false, .reason = line.agentRefusal()};
    const auto started = line.startAgent();
    return {.serves = started.has_value(), .reason = started ? "" : summary(started.error())};
}

Result<std::optional<preflight::Machine>> machineOf(Line& line, const host::HostFacts& host, const std::stop_token& stop) {
    const auto agent = line.agent();
    if (!agent) return std::nullopt;
    TRANSSHIP_ASSIGN(const auto output, agent->ask({"machine", host.dockerRoot}, {}, stop));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    if (lines.empty()) return fail(ErrorKind::Failed, "The agent on " + host.address + " tells nothing about its host.");
    return preflight::machineFromJson(lines.front());
}

struct HostSurvey {
    host::HostFacts host;
    AgentFacts agent;
    std::optional<preflight::Machine> machine;
};

Result<HostSurvey> surveyHost(Line& line, const std::stop_token& stop) {
    HostSurvey survey;
    TRANSSHIP_ASSIGN(const auto connected, line.host());
    TRANSSHIP_ASSIGN(survey.host, host::survey(*connected, stop));
    survey.agent = agentOf(line, survey.host.architecture);
    try {
        TRANSSHIP_ASSIGN(survey.machine, machineOf(line, survey.host, stop));
    } catch (const Json::exception& error) {
        return fail(ErrorKind::Failed, "What the agent tells about " + survey.host.address + " can't be understood.", error.what());
    }
    return survey;
}

int numberOf(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<Facts> surveyContainer(Line& sourceLine, Line& destinationLine, Facts facts, const std::string& container,
                              const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto sourceHost, sourceLine.host());
    TRANSSHIP_ASSIGN(const auto destinationHost, destinationLine.host());
    const auto source = sourceHost->engine().with(stop);
    const auto destination = destinationHost->engine().with(stop);
    try {
        TRANSSHIP_ASSIGN(facts.container, host::inspect(*sourceHost, container, stop));
        const auto id = facts.container.at("Id").get<std::string>();
        if (const auto mode = networkOwner(facts.container); mode.starts_with("container:")) {
            TRANSSHIP_ASSIGN(auto owner,
                             source.get("/containers/" + engine::urlEncoded(mode.substr(std::string("container:").size())) + "/json"));
            if (isHolder(owner)) facts.holder = std::move(owner);
        }
        TRANSSHIP_TRY(readImage(facts, source, destination));
        TRANSSHIP_TRY(readNetworks(facts, source, destination));
        TRANSSHIP_TRY(readNeighbours(facts, source));
        TRANSSHIP_ASSIGN(const auto list, destination.get("/containers/json", {{"all", "1"}}));
        facts.containersThere = list.get<std::vector<Json>>();
        TRANSSHIP_ASSIGN(facts.volumes, surveyVolumes(facts.container, source, destination));
        TRANSSHIP_ASSIGN(facts.binds, surveyBinds(facts, sourceLine, destinationLine, stop));
        if (facts.container.at("State").value("Running", false)) {
            TRANSSHIP_ASSIGN(facts.processes, processes(source, id));
            TRANSSHIP_ASSIGN(const auto stats, source.get("/containers/" + id + "/stats", {{"stream", "0"}, {"one-shot", "1"}}));
            if (stats.contains("memory_stats")) facts.memory = memoryOf(stats["memory_stats"]);
        }
        if (const auto pid = std::to_string(facts.container.at("State").value("Pid", 0)); sourceLine.agent() && pid != "0") {
            const auto agent = sourceLine.agent();
            std::vector<std::string> mounts{"mounts", pid};
            std::ranges::copy(configuredMounts(facts.container), std::back_inserter(mounts));
            for (const auto& [words, target] :
                 {std::pair(Words{"connections", pid}, &facts.connections), std::pair(Words{"locks", pid}, &facts.locks),
                  std::pair(Words{"held", pid}, &facts.held), std::pair(mounts, &facts.mounts)}) {
                TRANSSHIP_ASSIGN(const auto output, agent->ask(words, {}, stop));
                TRANSSHIP_ASSIGN(*target, helper::answerLines(output));
            }
            TRANSSHIP_ASSIGN(facts.runtime, runtimeOf(sourceLine, facts.container, stop));
        }
        TRANSSHIP_TRY(surveyHostFiles(facts, sourceLine, destinationLine, stop));
        TRANSSHIP_ASSIGN(const auto sized, source.get("/containers/" + id + "/json", {{"size", "1"}}));
        facts.writable = sized.value("SizeRw", std::uint64_t{0});
    } catch (const Json::exception& error) {
        return fail(ErrorKind::Failed, "What the Docker Engine tells about the container can't be understood.", error.what());
    }
    return facts;
}

}  // namespace

std::size_t commonLayers(const std::vector<std::string>& layers, const std::vector<std::vector<std::string>>& chains) {
    std::size_t most = 0;
    for (const auto& chain : chains) {
        const auto [end, ignored] = std::ranges::mismatch(layers, chain);
        most = std::max(most, static_cast<std::size_t>(end - layers.begin()));
    }
    return most;
}

Result<std::vector<RunningProcess>> processes(const engine::Engine& engine, const std::string& container, std::chrono::milliseconds limit) {
    TRANSSHIP_ASSIGN(const auto top,
                     engine.get("/containers/" + container + "/top", {{"ps_args", "-eo pid,ppid,stat,etimes,comm"}}, limit));
    std::vector<RunningProcess> result;
    for (const auto& row : top.value("Processes", Json::array())) {
        const auto fields = row.get<std::vector<std::string>>();
        if (fields.size() >= 5) result.push_back({numberOf(fields[0]), numberOf(fields[1]), fields[2], numberOf(fields[3]), fields[4]});
    }
    return result;
}

Result<Facts> surveyHosts(Line& sourceLine, Line& destinationLine, const std::stop_token& stop) {
    // What a person may have to be asked for a connection is asked for one host at a time.
    for (auto* line : {&sourceLine, &destinationLine}) TRANSSHIP_TRY(line->host());
    auto there = std::async(std::launch::async, [&] { return surveyHost(destinationLine, stop); });
    auto here = surveyHost(sourceLine, stop);
    auto other = there.get();
    if (!here) return fail(here.error());
    if (!other) return fail(other.error());
    // One after the other, or each would be measured with half of this machine.
    if (here->machine) TRANSSHIP_TRY(measure(*sourceLine.agent(), Direction::FromHost, *here->machine, stop));
    if (other->machine) TRANSSHIP_TRY(measure(*destinationLine.agent(), Direction::ToHost, *other->machine, stop));
    Facts facts;
    facts.source = std::move(here->host);
    facts.agentHere = std::move(here->agent);
    facts.machineHere = std::move(here->machine);
    facts.destination = std::move(other->host);
    facts.agentThere = std::move(other->agent);
    facts.machineThere = std::move(other->machine);
    if (facts.bothAgents()) {
        TRANSSHIP_ASSIGN(facts.direct, findDirect(*sourceLine.agent(), *destinationLine.agent(), stop));
    }
    // Without a history that can be read, sizes alone tell.
    constexpr std::size_t lookedAt = 200;
    if (const auto past = history(lookedAt))
        facts.earlier = earlierBetween(past->chapters, facts.source.address, facts.destination.address);
    return facts;
}

Result<Facts> survey(Line& source, Line& destination, Facts hosts, const std::string& container, const std::stop_token& stop) {
    auto facts = surveyContainer(source, destination, std::move(hosts), container, stop);
    if (facts || stop.stop_requested()) return facts;
    if (const auto engine = source.engine(stop))
        if (auto other = otherMigration(*engine, container)) return fail(std::move(*other));
    return facts;
}

Result<Facts> survey(Line& source, Line& destination, const std::string& container, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(auto hosts, surveyHosts(source, destination, stop));
    return survey(source, destination, std::move(hosts), container, stop);
}

// The kernel counts the cache as the control group's, too (Documentation/admin-guide, cgroup-v2 and cgroup-v1/memory: memory.stat; version
// 1 calls the sums with what is below "total_").
std::uint64_t memoryOf(const Json& memoryStats) {
    auto memory = memoryStats.value("usage", std::uint64_t{0});
    const auto stat = memoryStats.value("stats", Json::object());
    const std::string prefix = stat.contains("total_active_file") ? "total_" : "";
    for (const auto* list : {"active_file", "inactive_file"}) memory -= std::min(memory, stat.value(prefix + list, std::uint64_t{0}));
    return memory;
}

std::uint64_t missingImageBytes(const Facts& facts) {
    if (facts.imageThere) return 0;
    const auto layers = facts.image.contains("RootFS") ? facts.image["RootFS"].value("Layers", std::vector<std::string>()).size() : 0;
    const auto size = facts.image.value("Size", std::uint64_t{0});
    // The engine tells no sizes of single layers, so each counts the same.
    return layers == 0 ? size : size * (layers - std::min(layers, facts.layersThere)) / layers;
}

bool isSet(const Json& configuration, const char* key) {
    const auto value = configuration.find(key);
    return value != configuration.end() && !value->is_null() && !value->empty() && *value != Json(false) && *value != Json("");
}

Json toJson(const Facts& facts) {
    auto list = Json::array();
    for (const auto& process : facts.processes)
        list.push_back({{"pid", process.pid},
                        {"parent", process.parent},
                        {"state", process.state},
                        {"age", process.age},
                        {"command", process.command}});
    auto volumes = Json::array();
    for (const auto& volume : facts.volumes)
        volumes.push_back({{"target", volume.target},
                           {"here", volume.here},
                           {"there", volume.there},
                           {"users", volume.users},
                           {"kept_there", volume.keptThere}});
    auto earlier = Json::array();
    for (const auto& one : facts.earlier)
        earlier.push_back({{"way", one.way}, {"by_sizes_ms", one.bySizes.count()}, {"downtime_ms", one.measured.count()}});
    auto binds = Json::array();
    for (const auto& bind : facts.binds)
        binds.push_back({{"target", bind.target},
                         {"path", bind.path},
                         {"here", bind.here},
                         {"there", bind.there},
                         {"users", bind.users},
                         {"kept_there", bind.keptThere}});
    return {{"source", host::toJson(facts.source)},
            {"destination", host::toJson(facts.destination)},
            {"agent_here", {{"serves", facts.agentHere.serves}, {"reason", facts.agentHere.reason}}},
            {"agent_there", {{"serves", facts.agentThere.serves}, {"reason", facts.agentThere.reason}}},
            {"direct", {{"address", facts.direct.address}, {"throughput", facts.direct.throughput}, {"reason", facts.direct.reason}}},
            {"earlier", earlier},
            {"container", facts.container},
            {"holder", facts.holder},
            {"image", facts.image},
            {"image_there", facts.imageThere},
            {"reference_free", facts.referenceFree},
            {"reference_same", facts.referenceSame},
            {"layers_there", facts.layersThere},
            {"networks", facts.networks},
            {"networks_there", facts.networksThere},
            {"containers_there", facts.containersThere},
            {"sharing", facts.sharing},
            {"healers", facts.healers},
            {"volumes", volumes},
            {"binds", binds},
            {"connections", facts.connections},
            {"locks", facts.locks},
            {"held", facts.held},
            {"mounts", facts.mounts},
            {"runtime", {{"words", facts.runtime.words}, {"reason", facts.runtime.reason}}},
            {"machine_here", facts.machineHere ? preflight::toJson(*facts.machineHere) : Json()},
            {"machine_there", facts.machineThere ? preflight::toJson(*facts.machineThere) : Json()},
            {"init_here", facts.initHere},
            {"init_there", facts.initThere},
            {"shared_memory", facts.sharedMemory},
            {"processes", list},
            {"memory", facts.memory},
            {"writable", facts.writable}};
}

Result<Facts> factsFromJson(const Json& json) {
    try {
        Facts facts;
        facts.source = host::hostFactsFromJson(json.at("source"));
        facts.destination = host::hostFactsFromJson(json.at("destination"));
        facts.agentHere = {json.at("agent_here").at("serves").get<bool>(), json.at("agent_here").at("reason").get<std::string>()};
        facts.agentThere = {json.at("agent_there").at("serves").get<bool>(), json.at("agent_there").at("reason").get<std::string>()};
        const auto& direct = json.at("direct");
        facts.direct = {direct.at("address").get<std::string>(), direct.at("throughput").get<std::uint64_t>(),
                        direct.at("reason").get<std::string>()};
        for (const auto& one : json.value("earlier", Json::array()))
            facts.earlier.push_back({one.at("way").get<std::string>(), std::chrono::milliseconds(one.at("by_sizes_ms").get<std::int64_t>()),
                                     std::chrono::milliseconds(one.at("downtime_ms").get<std::int64_t>())});
        facts.container = json.at("container");
        facts.holder = json.at("holder");
        facts.image = json.at("image");
        facts.imageThere = json.at("image_there").get<bool>();
        facts.referenceFree = json.at("reference_free").get<bool>();
        facts.referenceSame = json.at("reference_same").get<bool>();
        facts.layersThere = json.at("layers_there").get<std::size_t>();
        facts.networks = json.at("networks").get<std::vector<Json>>();
        facts.networksThere = json.at("networks_there").get<std::vector<Json>>();
        facts.containersThere = json.at("containers_there").get<std::vector<Json>>();
        facts.sharing = json.at("sharing").get<std::vector<std::string>>();
        facts.healers = json.at("healers").get<std::vector<std::string>>();
        for (const auto& volume : json.at("volumes"))
            facts.volumes.push_back({volume.at("target").get<std::string>(), volume.at("here"), volume.at("there"),
                                     volume.at("users").get<std::vector<std::string>>(), volume.at("kept_there").get<bool>()});
        facts.connections = json.at("connections");
        facts.locks = json.at("locks");
        facts.held = json.at("held");
        facts.mounts = json.at("mounts");
        const auto& runtime = json.at("runtime");
        facts.runtime = {runtime.at("words").get<std::vector<std::string>>(), runtime.at("reason").get<std::string>()};
        for (const auto& [key, machine] : {std::pair("machine_here", &facts.machineHere), std::pair("machine_there", &facts.machineThere)})
            if (const auto& told = json.at(key); !told.is_null()) *machine = preflight::machineFromJson(told);
        facts.initHere = json.at("init_here");
        facts.initThere = json.at("init_there");
        facts.sharedMemory = json.at("shared_memory");
        for (const auto& bind : json.at("binds"))
            facts.binds.push_back({bind.at("target").get<std::string>(), bind.at("path").get<std::string>(), bind.at("here"),
                                   bind.at("there"), bind.at("users").get<std::vector<std::string>>(), bind.at("kept_there").get<bool>()});
        for (const auto& process : json.at("processes"))
            facts.processes.push_back({process.at("pid").get<int>(), process.at("parent").get<int>(),
                                       process.at("state").get<std::string>(), process.at("age").get<int>(),
                                       process.at("command").get<std::string>()});
        facts.memory = json.at("memory").get<std::uint64_t>();
        facts.writable = json.at("writable").get<std::uint64_t>();
        return facts;
    } catch (const Json::exception& error) {
        return fail(ErrorKind::Failed, "The saved facts can't be understood.", error.what());
    }
}

}  // namespace transship::migration
