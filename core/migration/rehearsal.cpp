// SPDX-License-Identifier: Apache-2.0
#include "core/migration/rehearsal.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/host/containers.h"
#include "core/migration/scratch.h"

#include <algorithm>
#include <sstream>
#include <thread>

namespace transship::migration {
namespace {

constexpr const char* canaryLabel = "transship.canary";

Result<std::filesystem::path> memoryFile() {
    TRANSSHIP_ASSIGN(const auto directory, stateDirectory());
    return directory / "rehearsals.json";
}

Result<Json> rememberedAll() {
    TRANSSHIP_ASSIGN(const auto path, memoryFile());
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return Json::object();
    TRANSSHIP_ASSIGN(const auto text, readFile(path));
    auto json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(ErrorKind::Failed, "The earlier rehearsals can't be read.", path.string(), "Mend or remove the file.");
    return json;
}

// What decides whether a restore goes well, but for the container.
std::string versions(const host::HostFacts& host, const std::optional<preflight::Machine>& machine) {
    return host.engineVersion + " " + host.defaultRuntime + " " + (machine ? machine->criu : "unknown") + " " + host.kernel + " " +
           host.storageDriver + " " + host.cgroupVersion;
}

std::string pairOf(const preflight::Report& report) {
    return versions(report.source, report.machineHere) + " > " + versions(report.destination, report.machineThere);
}

// What it counted so far: "canary 1", "canary 2", ...; it says "damaged" where its memory is not what it was.
Result<std::vector<int>> counted(const host::Host& host, const std::string& container) {
    std::string text;
    TRANSSHIP_TRY(host::logs(host, container, {}, [&](std::span<const std::byte> bytes) -> Status {
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    }));
    std::vector<int> numbers;
    std::istringstream lines(text);
    std::string word;
    int number = 0;
    while (lines >> word >> number) {
        if (word != "canary") return fail(ErrorKind::Failed, "The canary's memory was damaged on the way.", printable(word));
        numbers.push_back(number);
    }
    return numbers;
}

// It goes on counting, without a gap, above what it had counted before.
Status sings(const host::Host& host, const std::string& container, int before) {
    for (int i = 0; i < 50; ++i) {
        TRANSSHIP_ASSIGN(const auto numbers, counted(host, container));
        if (!numbers.empty() && numbers.back() > before + 2) {
            for (std::size_t at = 1; at < numbers.size(); ++at)
                if (numbers[at] != numbers[at - 1] + 1) return fail(ErrorKind::Failed, "The canary left out a number.");
            return {};
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return fail(ErrorKind::Failed, "The canary does not go on counting on " + host.name() + ".");
}

bool hasBridge(const engine::Engine& engine) { return engine.get("/networks/bridge").has_value(); }

Result<std::string> startCanary(const engine::Engine& source, const std::string& image, const std::string& name, bool bridged) {
    const Json body{{"Image", image},
                    {"Cmd", {"canary"}},
                    {"Labels", {{canaryLabel, name}}},
                    {"HostConfig", {{"NetworkMode", bridged ? "bridge" : "none"}, {"Runtime", helper::runtime}}}};
    TRANSSHIP_ASSIGN(const auto made, source.post("/containers/create", {{"name", name}}, body));
    auto id = made.at("Id").get<std::string>();
    if (const auto started = source.post("/containers/" + id + "/start"); !started) {
        static_cast<void>(source.remove("/containers/" + id, {{"force", "1"}}));
        return fail(started.error());
    }
    return id;
}

// The canary, its copy, what a roll-back left of it, and its holder.
Status removeCanary(const engine::Engine& engine, const std::string& name, const std::string& image) {
    const Json filter{{"label", {canaryLabel + ("=" + name)}}};
    TRANSSHIP_ASSIGN(const auto list, engine.get("/containers/json", {{"all", "1"}, {"filters", filter.dump()}}));
    std::vector<std::string> doomed{name + ".holder"};
    for (const auto& entry : list) doomed.insert(doomed.begin(), entry.at("Id").get<std::string>());
    for (const auto& each : doomed)
        if (auto removed = engine.remove("/containers/" + each, {{"force", "1"}, {"v", "1"}});
            !removed && removed.error().kind != ErrorKind::NotFound)
            return removed;
    return helper::dropImage(engine, image);
}

Result<preflight::Rehearsal> moveCanary(Line& source, Line& destination, const std::string& id, Observer& observer,
                                        const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto here, source.host());
    int before = 0;
    for (int i = 0; i < 50 && before < 3; ++i) {
        TRANSSHIP_ASSIGN(const auto numbers, counted(*here, id));
        before = numbers.empty() ? 0 : numbers.back();
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    TRANSSHIP_ASSIGN(const auto facts, survey(source, destination, id, stop));
    Options options;
    options.ignore = {"all"};
    options.removeSource = true;
    const auto outcome = migrate(source, destination, facts, options, observer, stop);
    preflight::Rehearsal rehearsal{.date = timeText(std::chrono::system_clock::now()), .downtime = outcome.downtime};
    if (outcome.ending != Ending::Done) {
        if (stop.stop_requested()) return fail(cancelled().error());
        rehearsal.said = outcome.error ? summary(*outcome.error) : outcome.sentence;
        return rehearsal;
    }
    TRANSSHIP_ASSIGN(const auto there, destination.host());
    const auto heard = sings(*there, facts.container.at("Name").get<std::string>().substr(1), before);
    rehearsal.moved = heard.has_value();
    if (!heard) rehearsal.said = summary(heard.error());
    return rehearsal;
}

}  // namespace

Result<preflight::Rehearsal> rehearse(Line& source, Line& destination, const preflight::Report& report,
                                      const std::function<void(const std::string&)>& tell, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto engineHere, source.engine(stop));
    TRANSSHIP_ASSIGN(const auto engineThere, destination.engine(stop));
    tell("Rehearsal: starting the canary");
    TRANSSHIP_ASSIGN(const auto image, helper::ensureImage(engineHere, report.source.architecture));
    const auto name = "transship-canary-" + randomHex(8);
    const auto id = startCanary(engineHere, image, name, hasBridge(engineHere) && hasBridge(engineThere));
    Teller teller(tell);
    auto rehearsal = id ? moveCanary(source, destination, *id, teller, stop) : Result<preflight::Rehearsal>(fail(id.error()));
    tell("Rehearsal: removing the canary");
    Status removed;
    for (auto* line : {&source, &destination}) {
        const auto engine = line->engine({}, std::chrono::seconds(10));
        const auto status = engine ? removeCanary(*engine, name, image) : Status(fail(engine.error()));
        if (!status) removed = status;
    }
    if (!rehearsal) return rehearsal;
    if (!removed) {
        auto error = removed.error();
        error.remedy = "Remove what bears the name " + name + " on both hosts.";
        return fail(std::move(error));
    }
    TRANSSHIP_ASSIGN(auto all, rememberedAll());
    all[pairOf(report)] = preflight::toJson(*rehearsal);
    TRANSSHIP_ASSIGN(const auto path, memoryFile());
    TRANSSHIP_TRY(writeFile(path, all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"));
    return rehearsal;
}

Result<std::optional<preflight::Rehearsal>> remembered(const preflight::Report& report) {
    TRANSSHIP_ASSIGN(const auto all, rememberedAll());
    const auto found = all.find(pairOf(report));
    if (found == all.end()) return std::nullopt;
    try {
        return preflight::rehearsalFromJson(*found);
    } catch (const Json::exception& error) {
        return fail(ErrorKind::Failed, "The earlier rehearsals can't be understood.", error.what(), "Remove rehearsals.json.");
    }
}

FullRehearsal::FullRehearsal(Line& source, Line& destination, Facts facts, Options options)
    : m_source(&source),
      m_destination(&destination),
      m_facts(std::move(facts)),
      m_options(std::move(options)),
      m_plan(makePlan(m_facts, m_options)) {}

Result<FullRehearsal> FullRehearsal::prepare(Line& source, Line& destination, const std::string& container, Options options,
                                             const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(auto facts, survey(source, destination, container, stop));
    const auto name = facts.container.at("Name").get<std::string>().substr(1);
    if (const auto reason = unrehearsable(facts); !reason.empty())
        return fail(ErrorKind::Refused, printable(name) + " can't be rehearsed itself.", printable(name) + " " + reason + ".",
                    "A canary (--rehearse) tells whether anything can move between these hosts.");
    const auto tag = randomHex(6);
    options.rehearsal = true;
    options.name = name + ".rehearsal-" + tag;
    options.mounts.clear();
    options.publish.clear();
    options.networks.clear();
    options.removeSource = false;
    // The copy has no network to keep a connection over; the container's own connections stay as they are.
    if (options.tcp == TcpWay::Keep) options.tcp = TcpWay::Close;
    return FullRehearsal(source, destination, scratched(std::move(facts), tag), std::move(options));
}

Outcome FullRehearsal::run(Observer& observer, const std::stop_token& stop) const {
    // A canary's move has ended them.
    for (auto* line : {m_source, m_destination})
        if (const auto started = line->startAgent(); !started)
            return {.ending = Ending::Refused,
                    .sentence = printable(m_plan.container) + " runs on " + m_plan.source + ", untouched.",
                    .error = started.error()};
    return migrate(*m_source, *m_destination, m_facts, m_options, observer, stop);
}

void Teller::stepBegins(const Step& step) { m_tell("Rehearsal: " + step.title); }

void addFullRehearsal(preflight::Report& report, const std::string& name, const Outcome& outcome) {
    const auto found = std::ranges::find(report.containers, name, &preflight::Checked::name);
    if (found == report.containers.end()) return;
    auto& container = *found;
    const auto stood = "It stood still for " + durationText(outcome.downtime) + ".";
    if (outcome.ending == Ending::Rehearsed) {
        container.findings.push_back(
            {"rehearsed", preflight::Severity::Note,
             joined({"The container itself was rehearsed: its copy was restored on the destination.", stood, joined(outcome.remarks, " ")},
                    " "),
             ""});
        return;
    }
    container.findings.insert(container.findings.begin(), {"rehearsal", preflight::Severity::Block,
                                                           "The container itself was rehearsed, and its copy did not go on. " +
                                                               (outcome.error ? summary(*outcome.error) : outcome.sentence) + " " + stood,
                                                           outcome.error ? outcome.error->remedy : std::string()});
}

void addRehearsal(preflight::Report& report, preflight::Rehearsal rehearsal) {
    for (auto& container : report.containers) {
        std::erase_if(container.findings, [](const preflight::Finding& finding) { return finding.id == "rehearsal"; });
        if (!rehearsal.moved)
            container.findings.insert(container.findings.begin(),
                                      {"rehearsal", preflight::Severity::Block, preflight::sentence(rehearsal),
                                       "Mend what it says, and rehearse again; --ignore all moves the container without regard to it."});
    }
    report.rehearsal = std::move(rehearsal);
}

}  // namespace transship::migration
