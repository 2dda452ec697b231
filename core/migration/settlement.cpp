// SPDX-License-Identifier: Apache-2.0
#include "core/migration/settlement.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/migration/criu_host_file.h"
#include "core/migration/lock.h"
#include "core/migration/memory.h"
#include "core/migration/proof.h"
#include "core/migration/tree.h"

#include <algorithm>
#include <thread>

namespace transship::migration {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr auto reconnecting = seconds(30);
constexpr auto slowLimit = std::chrono::minutes(10);  // an unpause waits for a dump that is under way

std::string at(const std::string& container) { return "/containers/" + container; }

bool isGone(const Error& error) { return error.kind == ErrorKind::NotFound; }

Status gone(const Status& status) { return status || isGone(status.error()) ? Status() : status; }

Result<std::string> architectureOf(const engine::Engine& engine) {
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    return info.value("Architecture", "");
}

Result<std::string> helperReference(const engine::Engine& engine) {
    TRANSSHIP_ASSIGN(const auto architecture, architectureOf(engine));
    return helper::ensureImage(engine, architecture);
}

// Containers that a cut connection left behind; locks are released on their own.
Status removeHelpers(const engine::Engine& engine, const Record& record) {
    const Json filter{{"label", {std::string(helper::migrationLabel) + "=" + record.id}}};
    TRANSSHIP_ASSIGN(const auto list, engine.get("/containers/json", {{"all", "1"}, {"filters", filter.dump()}}));
    for (const auto& entry : list) {
        if (entry.value("Labels", Json::object()).contains("transship.record")) continue;
        TRANSSHIP_TRY(gone(engine.remove(at(entry.at("Id").get<std::string>()), {{"force", "1"}})));
    }
    return {};
}

Status removeCheckpoint(const engine::Engine& engine, const std::string& container, const std::string& name) {
    if (name.empty() || container.empty()) return {};
    const auto list = engine.get(at(container) + "/checkpoints");
    if (!list) return {};  // the container is gone, or was never one that can have checkpoints
    if (!list->is_array() || std::ranges::none_of(*list, [&](const Json& entry) { return entry.value("Name", "") == name; })) return {};
    return gone(engine.remove(at(container) + "/checkpoints/" + name));
}

Status setPolicy(const engine::Engine& engine, const std::string& container, const Json& policy) {
    if (policy.is_null() || container.empty()) return {};
    TRANSSHIP_TRY(engine.post(at(container) + "/update", {}, {{"RestartPolicy", policy}}));
    return {};
}

// Of an agent whose connections may have broken: each failure drops one of those that were kept, and then a new one is opened.
Result<std::string> askAfresh(const agent::Agent& agent, const std::vector<std::string>& words) {
    constexpr int attempts = 8;
    Result<std::string> said;
    for (int i = 0; i < attempts; ++i) {
        said = agent.ask(words);
        if (said || said.error().kind != ErrorKind::Unreachable) break;
    }
    return said;
}

Status removeTemporary(Line& line, const Record& record) {
    for (const auto& path : record.temporary) TRANSSHIP_TRY(onHost(line, record.id, {"remove", "/", path.substr(1)}));
    return {};
}

// containerd leaves a copy of each dump that it restored, or tried to (seen with 1.7 and 2.1).
Status removeLeaked(Line& line, const Record& record) {
    TRANSSHIP_TRY(onHost(line, record.id, {"remove-leaked", record.id}));
    return {};
}

// The destination's own files, as they were.
Status restorePaths(Line& line, const Record& record) {
    TRANSSHIP_TRY(removeTemporary(line, record));
    TRANSSHIP_TRY(withdrawFromCriu(line, record));
    for (const auto& path : record.setAside) TRANSSHIP_TRY(onHost(line, record.id, {"put-back", path, asideSuffix(record)}));
    for (const auto& path : record.pathsMade) TRANSSHIP_TRY(onHost(line, record.id, {"remove", "/", path.substr(1)}));
    return {};
}

Status undoSource(Line& line, const Record& record) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    TRANSSHIP_TRY(removeCheckpoint(engine, record.source.container, record.checkpoint));
    return leaveNothing(engine, record);
}

Status undoDestination(Line& line, const Record& record) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    // A volume can't be removed while a helper binds it.
    TRANSSHIP_TRY(removeHelpers(engine, record));
    if (!record.destination.container.empty())
        TRANSSHIP_TRY(gone(engine.remove(at(record.destination.container), {{"force", "1"}, {"v", "1"}})));
    if (!record.destination.holder.empty()) TRANSSHIP_TRY(gone(engine.remove(at(record.destination.holder), {{"force", "1"}, {"v", "1"}})));
    TRANSSHIP_TRY(restorePaths(line, record));
    if (record.committed || record.rehearsal) TRANSSHIP_TRY(removeLeaked(line, record));
    for (const auto& volume : record.volumesMade) TRANSSHIP_TRY(gone(engine.remove("/volumes/" + engine::urlEncoded(volume))));
    for (const auto& network : record.networksMade) TRANSSHIP_TRY(gone(engine.remove("/networks/" + network)));
    if (!record.tagAdded.empty()) TRANSSHIP_TRY(gone(engine.remove("/images/" + engine::urlEncoded(record.tagAdded))));
    if (record.imageBrought) {
        const auto removed = engine.remove("/images/" + record.image);
        // Somebody may use it by now; then it stays theirs.
        if (!removed && removed.error().kind != ErrorKind::NotFound && removed.error().kind != ErrorKind::Conflict) return removed;
    }
    return leaveNothing(engine, record);
}

// An engine that dies in the middle of a start may call the container "created" when it is back, and even remove it, while what was
// restored goes on below a shim that it does not know of (seen with 28.5.2). True where there was one, which is ended then.
Result<bool> endUnknown(const engine::Engine& engine, const Record& record) {
    TRANSSHIP_ASSIGN(const auto image, helperReference(engine));
    TRANSSHIP_ASSIGN(
        const auto output,
        helper::run(engine, image, record.id,
                    {.arguments = {"end-shim", record.destination.container}, .binds = {}, .pidMode = "host", .capabilities = {"KILL"}},
                    std::chrono::minutes(1)));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    return !lines.empty() && lines.front().value("lived", false);
}

// What Docker says of a copy that does not run is true once nothing of it runs without Docker's knowledge.
Look surely(const engine::Engine& engine, const Record& record, Look look) {
    const auto lived = endUnknown(engine, record);
    if (!lived)
        return {Fate::Unknown,
                "Whether something of it runs there without the engine's knowledge can't be told. " + summary(lived.error())};
    if (*lived) return {Fate::Died, "The engine there had started it without knowing, and it was ended. " + look.detail};
    return look;
}

// When a container that does not run any more ended, by its engine's word.
std::string endOf(const Json& container, const std::string& name) {
    const auto& state = container.at("State");
    return name + " ended with exit code " + std::to_string(state.value("ExitCode", -1)) + " at " +
           printable(state.value("FinishedAt", "?")) + ", as when its engine is started anew in the middle of a restore.";
}

}  // namespace

Status letGo(Line& line, const Record& record, bool& runs) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    TRANSSHIP_ASSIGN(const auto json, engine.get(at(record.source.container) + "/json"));
    const auto& state = json.at("State");
    auto agent = line.agent();
    const auto pid = std::to_string(state.value("Pid", 0));
    const bool paused = state.value("Paused", false);
    if (paused) {
        const auto unpause = [&] { return engine.post(at(record.source.container) + "/unpause", {}, nullptr, slowLimit); };
        auto unpaused = unpause();
        // A criu that was killed has thawed the control group, and Docker does not unpause what runs.
        if (!unpaused && agent && unpaused.error().kind == ErrorKind::Failed && askAfresh(*agent, {"freeze", pid})) {
            unpaused = unpause();
            if (!unpaused) TRANSSHIP_TRY(askAfresh(*agent, {"thaw", pid}));
        }
        if (!unpaused) {
            // Somebody may have been faster.
            const auto again = engine.get(at(record.source.container) + "/json");
            if (!again || again->at("State").value("Paused", true)) {
                if (unpaused.error().reason.contains("not paused"))
                    unpaused.error().remedy = "A dump that was cut off has thawed it. On " + record.source.host + ": " +
                                              pauseByHand(record) + ", then docker unpause it. Should its network be silent: nsenter -t " +
                                              pid + " -n iptables -D INPUT -j CRIU, and the same for OUTPUT.";
                return fail(unpaused.error());
            }
        }
    }
    runs = state.value("Running", false);
    TRANSSHIP_TRY(setPolicy(engine, record.source.container, record.source.restartPolicy));
    if (!runs)
        return fail(ErrorKind::NeedsPerson, "The container on " + record.source.host + " does not run any more.",
                    "It ended while it was frozen, with exit code " + std::to_string(state.value("ExitCode", -1)) + ".",
                    goOnAtTheSource(record));
    // It runs, whatever becomes of this.
    if (record.networkCut && !agent) {
        auto serving = line.startAgent();
        if (!serving) {
            serving.error().remedy = "The container's network is cut. On " + record.source.host + ": nsenter -t " + pid +
                                     " -n iptables -D INPUT ! -i lo -j TRANSSHIP, and the same for OUTPUT with -o.";
            return serving;
        }
        agent = line.agent();
    }
    if (agent && (paused || record.networkCut)) TRANSSHIP_TRY(askAfresh(*agent, {"unlock-network", pid}));
    return {};
}

std::string goOnAtTheSource(const Record& record) {
    const auto name = shellQuoted(record.source.name);
    return "On " + record.source.host + ", docker start " + name +
           " starts it from zero. Its dump is kept until then: docker start --checkpoint " + record.checkpoint + " " + name +
           " may let it go on (up to Docker 27, or without a network), though periodic timers may stand still. Then run: "
           "transship-cli recover " +
           record.id;
}

std::string asideSuffix(const Record& record) { return ".before-" + record.id; }

Result<std::string> onHost(Line& line, const std::string& migration, std::vector<std::string> words) {
    if (const auto agent = line.agent()) return askAfresh(*agent, words);
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    TRANSSHIP_ASSIGN(const auto image, helperReference(engine));
    constexpr const char* root = "/host";
    words.insert(words.begin(), {"in", root});
    return helper::run(engine, image, migration,
                       {.arguments = std::move(words),
                        .binds = {std::string("/:") + root},
                        .capabilities = {"DAC_READ_SEARCH", "DAC_OVERRIDE", "FOWNER", "CHOWN", "SYS_CHROOT"}});
}

Status removeHelperImage(const engine::Engine& engine) {
    TRANSSHIP_ASSIGN(const auto architecture, architectureOf(engine));
    const auto image = helper::helperImage(architecture);
    return image ? helper::dropImage(engine, image->reference) : Status();
}

Status leaveNothing(const engine::Engine& engine, const Record& record) {
    TRANSSHIP_TRY(removeHelpers(engine, record));
    TRANSSHIP_TRY(release(engine, record));
    return removeHelperImage(engine);
}

Status undo(const Sides& sides, const Record& record, bool& sourceRuns, const Says& says) {
    sourceRuns = !record.frozen;
    Status first;
    const auto keep = [&](Status status) {
        if (!status) {
            says(summary(status.error()));
            if (first) first = std::move(status);
        }
    };
    if (record.frozen) keep(letGo(sides.source, record, sourceRuns));
    // One that could not be let go from here is let go by its lease, which falls with the agent.
    if (const auto agent = sides.source.agent(); agent && sourceRuns) static_cast<void>(agent->disarm());
    sides.source.endAgent();
    sides.destination.endAgent();
    // With no certainty that the original lives, its dump or the copy may be all there is: `recover` decides.
    if (!sourceRuns) return first;
    keep(undoDestination(sides.destination, record));
    keep(undoSource(sides.source, record));
    return first;
}

Look lookAtDestination(const Sides& sides, const Record& record, bool answered) {
    auto& line = sides.destination;
    constexpr int patience = 30;  // seconds for a start that is under way
    for (int second = 0;; ++second) {
        const auto engine = line.engine({}, reconnecting);
        if (!engine) return {Fate::Unknown, summary(engine.error())};
        // One that has answered the start knows what became of it.
        const auto sure = [&](Look look) { return answered ? look : surely(*engine, record, std::move(look)); };
        const auto json = engine->get(at(record.destination.container) + "/json");
        if (!json && isGone(json.error())) return sure({Fate::NeverRan, "The container is gone there."});
        if (json) {
            const auto& state = json->at("State");
            const auto status = state.value("Status", "");
            if (state.value("Running", false)) return {Fate::Runs, ""};
            if (status != "created") {
                return sure({Fate::Died, "It ended there with exit code " + std::to_string(state.value("ExitCode", -1)) + "; started " +
                                             state.value("StartedAt", "?") + ", ended " + state.value("FinishedAt", "?") + ". " +
                                             printable(state.value("Error", ""))});
            }
            if (answered) return {Fate::NeverRan, printable(state.value("Error", ""))};
            if (second >= patience) {
                // With the original dead, the copy is all there is.
                const auto source = sides.source.engine({}, reconnecting);
                const auto original = source ? source->get(at(record.source.container) + "/json") : Result<Json>(fail(source.error()));
                if (!original || !original->at("State").value("Running", false))
                    return {Fate::Unknown,
                            "It was never started there, and it is kept, as its original does not run any more or can't be asked."};
                // Not by force: an engine that is just starting it refuses, and then it runs.
                if (engine->remove(at(record.destination.container))) return sure({Fate::NeverRan, ""});
            }
        }
        if (second >= 4 * patience) return {Fate::Unknown, "The engine there gives no clear answer."};
        std::this_thread::sleep_for(seconds(1));
    }
}

Look endWithoutNetwork(Line& destination, const Record& record) {
    Look runs{Fate::Runs, ""};
    if (record.destination.holder.empty()) return runs;
    const auto engine = destination.engine({}, reconnecting);
    const auto holder = engine ? engine->get(at(record.destination.holder) + "/json") : Result<Json>(fail(engine.error()));
    if (!holder || holder->at("State").value("Running", false)) return runs;
    const auto killed = engine->post(at(record.destination.container) + "/kill");
    if (!killed && killed.error().kind != ErrorKind::Conflict) return runs;
    return {Fate::Died, endOf(*holder, "The holder of its network there") + " So the copy was ended, too."};
}

Result<Sighting> sight(Line& line, const std::string& migration, const Json& container,
                       const std::vector<checkpoint::Listener>& listeners) {
    const auto words = sightingWords(listeners);
    if (const auto agent = line.agent()) {
        std::vector<std::string> beside{"beside", std::to_string(container.at("State").value("Pid", 0))};
        beside.insert(beside.end(), words.begin(), words.end());
        TRANSSHIP_ASSIGN(const auto output, askAfresh(*agent, beside));
        return sightingFrom(output);
    }
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    TRANSSHIP_ASSIGN(const auto image, helperReference(engine));
    const auto own = "container:" + container.at("Id").get<std::string>();
    const auto mode = container.at("HostConfig").value("NetworkMode", "");
    TRANSSHIP_ASSIGN(const auto output, helper::run(engine, image, migration,
                                                    {.arguments = words,
                                                     .pidMode = own,
                                                     .networkMode = mode == "host" || mode.starts_with("container:") ? mode : own,
                                                     .capabilities = {"SYS_PTRACE"}},
                                                    std::chrono::minutes(2)));
    return sightingFrom(output);
}

Status proveSame(Line& line, const std::string& migration, const Json& container, const checkpoint::Summary& summary,
                 std::vector<std::string>& remarks) {
    TRANSSHIP_ASSIGN(const auto seen, sight(line, migration, container, summary.listeners));
    TRANSSHIP_TRY(prove(summary.processes, seen.processes, remarks));
    if (!seen.refusing.empty())
        return fail(ErrorKind::NeedsPerson, "The restored container does not accept connections.",
                    "Nothing answers on port " + std::to_string(seen.refusing.front().port) + " inside it, which it listened on.");
    // What dies of a missing processor feature or file does so within its first moments.
    std::this_thread::sleep_for(seconds(1));
    TRANSSHIP_ASSIGN(const auto later, sight(line, migration, container, {}));
    std::vector<std::string> ignored;
    return prove(summary.processes, later.processes, ignored);
}

Status proveDestination(Line& line, const Record& record, const checkpoint::Summary& summary, std::vector<std::string>& remarks) {
    TRANSSHIP_ASSIGN(const auto host, line.host(reconnecting));
    const auto& engine = host->engine();
    TRANSSHIP_ASSIGN(const auto before, engine.get(at(record.destination.container) + "/json"));
    TRANSSHIP_TRY(proveSame(line, record.id, before, summary, remarks));

    // Published ports, as a client on that host sees them.
    const auto owner = record.destination.holder.empty() ? Result<Json>(before) : engine.get(at(record.destination.holder) + "/json");
    if (!owner) return fail(owner.error());
    if (!owner->at("State").value("Running", false))
        return fail(ErrorKind::NeedsPerson,
                    "The holder " + printable(record.destination.holderName) + " on " + record.destination.host +
                        " does not run, and with it the container has lost its network.",
                    endOf(*owner, "It"),
                    "To go on with the original: docker kill " + shellQuoted(record.destination.name) + " on " + record.destination.host +
                        ", then transship-cli recover " + record.id + ". What the copy did since its start is lost then.");
    for (const Json ports = owner->at("NetworkSettings").value("Ports", Json::object()); const auto& [port, bindings] : ports.items()) {
        const auto inner = port.substr(0, port.find('/'));
        const bool listens = port.ends_with("/tcp") && std::ranges::any_of(summary.listeners, [&](const auto& listener) {
                                 return std::to_string(listener.port) == inner;
                             });
        if (!listens || !bindings.is_array()) continue;
        for (const auto& binding : bindings) {
            auto address = binding.value("HostIp", "");
            if (address.empty() || address == "0.0.0.0") address = "127.0.0.1";
            // The same port again, or one of a network whose addresses are reached without the host's.
            if (address == "::" || binding.value("HostPort", "").empty()) continue;
            const auto number = static_cast<unsigned>(std::strtoul(binding.value("HostPort", "0").c_str(), nullptr, 10));
            const auto channel = host->session().forwardTcp(address, number, {seconds(10), {}});
            if (channel) continue;
            if (channel.error().reason.contains("prohibited"))
                remarks.push_back("The published port " + std::to_string(number) + " was not tried: sshd there forbids forwarding.");
            else
                return fail(
                    ErrorKind::NeedsPerson,
                    "The published port " + std::to_string(number) + " of " + record.destination.host + " does not accept connections.",
                    channel.error().reason);
        }
    }
    return {};
}

Status endSource(Line& line, const Record& record) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    const auto json = engine.get(at(record.source.container) + "/json");
    if (!json && isGone(json.error())) return {};
    if (!json) return fail(json.error());
    Result<Json> killed;
    if (json->at("State").value("Running", false)) {
        if (!json->at("State").value("Paused", false))
            return fail(ErrorKind::NeedsPerson, "The original on " + record.source.host + " was unfrozen by somebody.",
                        "It may run beside its copy.", "Decide which one shall live, and stop the other with docker kill.");
        // SIGKILL to the first process of a paused container thaws it, and its children run on for a while. So everybody else dies
        // first, while still frozen; no signal from inside reaches the first process.
        if (const auto agent = line.agent()) {
            TRANSSHIP_TRY(askAfresh(*agent, {"kill-frozen", std::to_string(json->at("State").value("Pid", 0))}));
        } else {
            TRANSSHIP_ASSIGN(const auto image, helperReference(engine));
            TRANSSHIP_TRY(helper::run(
                engine, image, record.id,
                {.arguments = {"kill"}, .binds = {}, .pidMode = "container:" + record.source.container, .capabilities = {"KILL"}}));
        }
        killed = engine.post(at(record.source.container) + "/kill");
    }
    for (int i = 0; i < 100; ++i) {
        const auto now = engine.get(at(record.source.container) + "/json");
        if (!now && isGone(now.error())) return {};
        // One that was started with --rm is being removed by the engine, and refuses everything until it is gone.
        if (now && !now->at("State").value("Running", true) && !record.autoRemove) return {};
        std::this_thread::sleep_for(milliseconds(100));
    }
    return fail(ErrorKind::NeedsPerson, "The original on " + record.source.host + " does not end.", killed ? "" : killed.error().reason,
                "Look at it with docker inspect there.");
}

Status makeInert(Line& line, const Record& record) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    const auto suffix = ".moved-" + record.id.substr(record.id.rfind('-') + 1);
    const auto settle = [&](const std::string& container, const std::string& name) -> Status {
        if (container.empty()) return {};
        const auto json = engine.get(at(container) + "/json");
        if (!json && isGone(json.error())) return {};
        if (!json) return fail(json.error());
        if (record.removeSource)
            return gone(engine.remove(at(container), {{"v", "1"}, {"force", container == record.source.holder ? "1" : "0"}}));
        TRANSSHIP_TRY(setPolicy(engine, container, {{"Name", "no"}, {"MaximumRetryCount", 0}}));
        if (container == record.source.holder && json->at("State").value("Running", false))
            TRANSSHIP_TRY(engine.post(at(container) + "/stop", {{"t", "2"}}));
        if (json->at("Name").get<std::string>() == "/" + name + suffix) return {};
        TRANSSHIP_TRY(engine.post(at(container) + "/rename", {{"name", name + suffix}}));
        return {};
    };
    TRANSSHIP_TRY(settle(record.source.container, record.source.name));
    return settle(record.source.holder, record.source.holderName);
}

Status givePolicies(Line& line, const Record& record) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    TRANSSHIP_TRY(setPolicy(engine, record.destination.container, record.destination.restartPolicy));
    return setPolicy(engine, record.destination.holder, record.destination.holderRestartPolicy);
}

Status cleanUp(const Sides& sides, const Record& record) {
    TRANSSHIP_ASSIGN(const auto source, sides.source.engine({}, reconnecting));
    TRANSSHIP_ASSIGN(const auto destination, sides.destination.engine({}, reconnecting));
    for (const auto& name : {record.checkpoint, record.checkpoint + pagesSuffix})
        TRANSSHIP_TRY(removeCheckpoint(destination, record.destination.container, name));
    TRANSSHIP_TRY(removeCheckpoint(source, record.source.container, record.checkpoint));
    TRANSSHIP_TRY(removeTemporary(sides.destination, record));
    TRANSSHIP_TRY(withdrawFromCriu(sides.destination, record));
    TRANSSHIP_TRY(removeLeaked(sides.destination, record));
    sides.source.endAgent();
    sides.destination.endAgent();
    TRANSSHIP_TRY(leaveNothing(destination, record));
    return leaveNothing(source, record);
}

Result<std::string> checkpointsDirectory(const engine::Engine& engine, const std::string& container) {
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    const auto root = info.value("DockerRootDir", "");
    if (!root.starts_with('/'))
        return fail(ErrorKind::Failed, "The Docker Engine of " + engine.host() + " does not say where it keeps its data.");
    return root + "/containers/" + container + "/checkpoints";
}

Result<checkpoint::Summary> readSummary(Line& line, const Record& record, const Party& party) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine({}, reconnecting));
    TRANSSHIP_ASSIGN(const auto image, helperReference(engine));
    TRANSSHIP_ASSIGN(const auto directory, checkpointsDirectory(engine, party.container));
    std::map<std::string, std::string> images;
    archive::Visitor visitor;
    visitor.decide = [](const archive::Member& member) -> Result<archive::Verdict> {
        return checkpoint::isSummarized(member.path.substr(member.path.rfind('/') + 1)) ? archive::Verdict::Capture
                                                                                        : archive::Verdict::Drop;
    };
    visitor.take = [&](const archive::Member& member, std::string content) -> Status {
        images[member.path.substr(member.path.rfind('/') + 1)] = std::move(content);
        return {};
    };
    TRANSSHIP_TRY(readTree({engine, image, record.id, directory, record.checkpoint}, visitor));
    return checkpoint::summarize(images);
}

}  // namespace transship::migration
