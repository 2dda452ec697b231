// SPDX-License-Identifier: Apache-2.0
#include "core/migration/mending.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/host/facts.h"
#include "core/migration/lock.h"

#include <algorithm>
#include <array>
#include <regex>
#include <thread>

namespace transship::migration {
namespace {

using engine::Json;

constexpr const char* daemonFile = "/etc/docker/daemon.json";
constexpr auto restartPatience = std::chrono::seconds(120);

std::string kindOf(const std::string& id) { return id.substr(0, id.rfind('-')); }

Result<std::shared_ptr<agent::Agent>> agentOf(Line& line, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, line.host());
    if (!line.agentIsAllowed())
        return fail(ErrorKind::Refused, "Mending something on " + host->name() + " needs the agent, which is root there.",
                    line.agentRefusal(), "Allow it, or do by hand what the finding says.");
    if (stop.stop_requested()) return fail(cancelled().error());
    TRANSSHIP_TRY(line.startAgent());
    return line.agent();
}

// Proxies and registry mirrors may have them in their addresses.
std::string withoutCredentials(const std::string& text) {
    static const std::regex credentials(R"(://[^/@\s"]*@)");
    return std::regex_replace(text, credentials, "://…@");
}

Result<std::string> daemonJson(const agent::Agent& agent, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto output, agent.ask({"look", daemonFile}, {}, stop));
    TRANSSHIP_ASSIGN(const auto looked, helper::answerLines(output));
    if (looked.empty() || looked.front().value("type", "") != "file") return std::string();
    if (const auto real = looked.front().value("real", ""); real != daemonFile)
        return fail(ErrorKind::Refused, std::string(daemonFile) + " is a link to " + printable(real) + ".",
                    "What manages that file would undo the change.", "Set \"experimental\": true there.");
    return agent.ask({"read-from", daemonFile, "0"}, {}, stop);
}

// A restart of Docker would end what another run does there, at its worst moment.
Status nobodyMoves(const engine::Engine& engine) {
    TRANSSHIP_ASSIGN(const auto all, locks(engine));
    if (all.empty()) return {};
    return fail(ErrorKind::Conflict, "A migration is under way on " + engine.host() + ", and this needs a restart of Docker.",
                "It is " + all.front().record.id + ", of " + printable(all.front().record.source.name) + ".",
                "Let it end. If its program is gone, run: transship-cli recover --host " + shellQuoted(engine.host()));
}

Result<Mend> forExperimental(Line& line, const agent::Agent& agent, const std::string& id, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto engine, line.engine(stop));
    TRANSSHIP_TRY(nobodyMoves(engine));
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    TRANSSHIP_ASSIGN(const auto before, daemonJson(agent, stop));
    Mend mend{.id = id, .what = "Switches checkpoints on in " + std::string(daemonFile) + " of " + engine.host() + "."};
    TRANSSHIP_ASSIGN(mend.content, withKey(before, "experimental"));
    mend.change = withoutCredentials(lineDifference(before, mend.content));
    TRANSSHIP_ASSIGN(const auto list, engine.get("/containers/json"));
    std::vector<std::string> names;
    for (const auto& entry : list)
        if (const auto labels = entry.value("Labels", Json::object()); !labels.contains(helper::migrationLabel))
            names.push_back(printable(entry.value("Names", std::vector<std::string>{"/?"}).front().substr(1)));
    std::erase_if(names, [](const std::string& name) { return name.starts_with("transship-"); });
    if (info.value("LiveRestoreEnabled", false))
        mend.sideEffect = "Restarts Docker. Its containers go on meanwhile (live-restore).";
    else if (names.empty())
        mend.sideEffect = "Restarts Docker, which runs no container.";
    else
        mend.sideEffect = "Restarts Docker: " + std::to_string(names.size()) +
                          (names.size() == 1 ? " container stops: " : " containers stop: ") + joined(names, ", ") +
                          ". Those with a restart policy start again, from zero.";
    return mend;
}

Result<Mend> forLeftovers(Line& line, const agent::Agent& agent, const std::string& id, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, line.host());
    TRANSSHIP_ASSIGN(const auto output, agent.ask({"leaked"}, {}, stop));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    Mend mend{.id = id, .what = "Removes copies of dumps that containerd forgot in /tmp of " + host->name() + "."};
    constexpr int settled = 600;  // seconds; a restore that is under way writes one
    for (const auto& each : lines)
        if (each.value("age", 0) >= settled) mend.paths.push_back(helper::bytesOf(each.value("path", "")));
    if (mend.paths.empty())
        return fail(ErrorKind::Refused, "Nothing lies in /tmp of " + host->name() + " that is older than ten minutes.",
                    "A restore that is under way may need what is younger.", "Try again later.");
    for (const auto& path : mend.paths) mend.change += "- " + printable(path) + "\n";
    return mend;
}

Result<Mend> forPackage(Line& line, const std::string& id, const std::string& package) {
    TRANSSHIP_ASSIGN(const auto host, line.host());
    return Mend{.id = id,
                .what = "Installs the package " + package + " on " + host->name() + ", with the host's package manager.",
                .change = "apt-get install --no-install-recommends " + package + "   (or dnf, zypper, pacman, apk)\n"};
}

Result<bool> isThere(const agent::Agent& agent, const std::string& path) {
    TRANSSHIP_ASSIGN(const auto output, agent.ask({"look", path}));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    return !lines.empty() && lines.front().value("type", "missing") != "missing";
}

// What restarts Docker takes the change back where Docker does not start with it: then this path, of what was put aside or else of the new
// file, is no more.
bool wasPutBack(Line& line, const std::string& path) {
    if (!line.startAgent()) return false;
    const auto there = isThere(*line.agent(), path);
    line.endAgent();
    return there && !*there;
}

Status switchOn(Line& line, const agent::Agent& agent, const Mend& mend, const std::stop_token& stop) {
    const auto suffix = ".before-transship-" + randomHex(6);
    TRANSSHIP_ASSIGN(const auto engine, line.engine(stop));
    TRANSSHIP_TRY(nobodyMoves(engine));
    TRANSSHIP_ASSIGN(const auto now, daemonJson(agent, stop));
    if (withKey(now, "experimental") != mend.content)
        return fail(ErrorKind::Conflict, std::string(daemonFile) + " of " + engine.host() + " was changed meanwhile.", "", "Look again.");
    TRANSSHIP_TRY(agent.ask({"make-directories", "/etc/docker"}, {}, stop));
    TRANSSHIP_ASSIGN(const auto had, isThere(agent, daemonFile));
    TRANSSHIP_TRY(agent.ask({"replace-file", daemonFile, suffix}, mend.content, stop));
    if (const auto begun = agent.ask({"restart-docker", daemonFile, suffix}); !begun) {
        auto error = begun.error();
        error.remedy = std::string(daemonFile) + " is changed; restart Docker by hand." +
                       (had ? " As it was it lies beside it, with " + suffix + " behind its name." : std::string());
        return fail(std::move(error));
    }
    const auto until = std::chrono::steady_clock::now() + restartPatience;
    std::this_thread::sleep_for(std::chrono::seconds(2));
    line.endAgent();
    Error last{ErrorKind::Failed, "Docker did not come up again.", "", ""};
    while (std::chrono::steady_clock::now() < until) {
        const auto host = line.host(std::chrono::seconds(5));
        const auto facts = host ? host::survey(**host) : Result<host::HostFacts>(fail(host.error()));
        if (facts && facts->experimental) return {};
        if (!facts) {
            last = facts.error();
        } else if (wasPutBack(line, had ? daemonFile + suffix : std::string(daemonFile))) {
            return fail(ErrorKind::Failed, "Docker did not start with that change; it was put back.", "",
                        "Look at Docker's log on that host (journalctl -u docker).");
        }
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
    last.remedy = "Look at Docker's log on that host (journalctl -u docker)." +
                  (had ? " The file as it was is " + (daemonFile + suffix) + "." : std::string());
    return fail(std::move(last));
}

std::string packageOf(const std::string& kind) { return kind == "criu" || kind == "iptables" ? kind : std::string(); }

}  // namespace

bool canMend(const std::string& id) {
    constexpr std::array kinds{"experimental", "criu", "iptables", "leftovers"};
    return (id.ends_with("-source") || id.ends_with("-destination")) && std::ranges::find(kinds, kindOf(id)) != kinds.end();
}

Result<Mend> proposeMend(Line& line, const std::string& id, const std::stop_token& stop) {
    if (!canMend(id))
        return fail(ErrorKind::Usage, "\"" + printable(id) + "\" is nothing that Transship can mend.", "",
                    "It can mend experimental, criu, iptables and leftovers, each with -source or -destination.");
    TRANSSHIP_ASSIGN(const auto agent, agentOf(line, stop));
    try {
        if (kindOf(id) == "experimental") return forExperimental(line, *agent, id, stop);
        if (kindOf(id) == "leftovers") return forLeftovers(line, *agent, id, stop);
        return forPackage(line, id, packageOf(kindOf(id)));
    } catch (const Json::exception& error) {
        return fail(ErrorKind::Failed, "What the host tells can't be understood.", error.what());
    }
}

Status mend(Line& line, const Mend& mend, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto agent, agentOf(line, stop));
    if (kindOf(mend.id) == "experimental") return switchOn(line, *agent, mend, stop);
    if (kindOf(mend.id) == "leftovers") {
        std::vector<std::string> words{"remove", "/tmp"};
        for (const auto& path : mend.paths) words.push_back(path.substr(path.rfind('/') + 1));
        TRANSSHIP_TRY(agent->ask(words, {}, stop));
        return {};
    }
    auto installed = agent->ask({"install", packageOf(kindOf(mend.id))}, {}, stop);
    if (installed) return {};
    auto error = installed.error();
    error.what = "The package " + packageOf(kindOf(mend.id)) + " could not be installed.";
    if (error.remedy.empty()) error.remedy = "Install it by hand; transship-cli explain " + kindOf(mend.id) + " says how.";
    return fail(std::move(error));
}

std::string lineDifference(const std::string& before, const std::string& after) {
    const auto linesOf = [](const std::string& text) {
        auto lines = split(text, '\n');
        while (!lines.empty() && lines.back().empty()) lines.pop_back();
        return lines;
    };
    const auto a = linesOf(before);
    const auto b = linesOf(after);
    // The longest common run of lines from each pair of places on.
    std::vector<std::vector<std::size_t>> common(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (auto i = a.size(); i-- > 0;)
        for (auto j = b.size(); j-- > 0;)
            common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    std::string text;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            text += "  " + printable(a[i++]) + "\n";
            ++j;
        } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
            text += "- " + printable(a[i++]) + "\n";
        } else {
            text += "+ " + printable(b[j++]) + "\n";
        }
    }
    return text;
}

Result<std::string> withKey(const std::string& daemonJson, const std::string& key) {
    auto json = trimmed(daemonJson).empty() ? nlohmann::ordered_json::object() : nlohmann::ordered_json::parse(daemonJson, nullptr, false);
    if (!json.is_object())
        return fail(ErrorKind::Failed, std::string(daemonFile) + " is no JSON object, so nothing can be added to it.", "",
                    "Mend it first; dockerd --validate --config-file " + std::string(daemonFile) + " says what is wrong.");
    auto wanted = json;
    wanted[key] = true;
    // The text as somebody wrote it, with one line more, where that goes.
    if (const auto begin = daemonJson.find('{'); begin != std::string::npos && !json.contains(key)) {
        const auto rest = daemonJson.substr(begin + 1);
        auto text = daemonJson.substr(0, begin + 1) + "\n  \"" + key + "\": true" + (json.empty() ? "\n" : ",") +
                    (json.empty() || rest.starts_with('\n') || rest.starts_with('\r') ? "" : "\n ") + rest;
        if (nlohmann::json::parse(text, nullptr, false) == nlohmann::json(wanted)) return text;
    }
    return wanted.dump(2) + "\n";
}

}  // namespace transship::migration
