// SPDX-License-Identifier: Apache-2.0
#include "core/migration/plan.h"

#include "core/base/text.h"
#include "core/migration/binds.h"
#include "core/migration/direct.h"
#include "core/migration/pre_copy.h"
#include "core/migration/stops.h"
#include "core/migration/volumes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace transship::migration {
namespace {

// As measured between lab hosts on one machine (resources/docs/measured.md): what engines and CRIU need besides bytes, and how many bytes a
// second go through dump, copy and restore.
struct Pace {
    std::chrono::milliseconds fixed;
    std::uint64_t memory;
    std::uint64_t files;  // that are read beside the dump; 0: they need not be
};
constexpr Pace withAgents{std::chrono::milliseconds(500), 80 << 20, 0};
constexpr Pace withoutAgents{std::chrono::milliseconds(900), 26 << 20, 1 << 30};

// Of the dump by the host's runc, and of the restore, in bytes a second.
constexpr std::uint64_t dumpPace = 600 << 20;
constexpr std::uint64_t enginePace = 40 << 20;  // the same by the engine
constexpr std::uint64_t restorePace = std::uint64_t{1200} << 20;

std::string whyOnDisk(const Facts& facts, bool preCopy) {
    if (!facts.bothAgents() || !facts.machineThere || facts.memory < preflight::largeDump) return "";
    const auto copies = preCopy ? preCopyRoom : 1;
    if (preflight::takesIntoMemory(*facts.machineThere, facts.memory, copies)) return "";
    return facts.destination.address + " has " + sizeText(facts.machineThere->runFree) + " free in /run and " +
           sizeText(facts.machineThere->memoryFree) + " of memory: too little for " + sizeText(copies * facts.memory) +
           " beside what is restored from them.";
}

// What was asked for, where it can't be had.
void checkWay(const Facts& facts, const Options& options, Findings& findings) {
    if (options.fastLane && !facts.bothAgents())
        findings.stop("lane", "The fast lane needs the agent on both hosts.",
                      "Let it run there, or leave out --lane fast: the plain lane needs Docker alone, and takes longer.");
    else if (options.fastLane && !facts.dumpsByRunc())
        findings.stop("lane",
                      "The fast lane needs the runc that runs the container on " + facts.source.address + ". " + facts.runtime.reason,
                      "Leave out --lane fast: Docker dumps it then, which takes longer.");
    if (options.path == PathWay::Direct && facts.direct.address.empty())
        findings.stop("path", facts.source.address + " does not reach " + facts.destination.address + " straight. " + facts.direct.reason,
                      "Let " + facts.source.address + " connect to any port of " + facts.destination.address +
                          ", or leave out --path direct: what is carried passes this computer then.");
}

}  // namespace

std::chrono::milliseconds predictedFor(const Facts& facts, const Options& options, std::uint64_t memory) {
    const auto& pace = facts.bothAgents() ? withAgents : withoutAgents;
    if (goesDirectly(facts, options)) {
        // Memory travels while it is dumped.
        const auto way = std::max<std::uint64_t>(facts.direct.throughput, 1);
        const auto dumped = facts.dumpsByRunc() ? dumpPace : enginePace;
        return pace.fixed + std::chrono::milliseconds(memory * 1000 / std::min(dumped, way) + facts.memory * 1000 / restorePace);
    }
    const auto dumped = facts.bothAgents() && !facts.dumpsByRunc() ? enginePace : pace.memory;
    const auto way = std::min(dumped, relayedThroughput(facts).value_or(dumped));
    const auto read = pace.files == 0 ? 0 : facts.writable * 1000 / pace.files;
    const auto files = read - std::min(read, memory * 1000 / enginePace);
    // What was copied ahead is restored all the same.
    const auto ahead = (facts.memory - std::min(memory, facts.memory)) * 1000 / restorePace;
    return pace.fixed + std::chrono::milliseconds(memory * 1000 / way + ahead + files);
}

std::string stepName(StepId id) {
    switch (id) {
        case StepId::Lock:
            return "lock";
        case StepId::Image:
            return "image";
        case StepId::Create:
            return "create";
        case StepId::Files:
            return "files";
        case StepId::PreCopy:
            return "pre-copy";
        case StepId::Freeze:
            return "freeze";
        case StepId::Dump:
            return "dump";
        case StepId::Memory:
            return "memory";
        case StepId::Difference:
            return "difference";
        case StepId::LetGo:
            return "let-go";
        case StepId::Verify:
            return "verify";
        case StepId::Start:
            return "start";
        case StepId::Proof:
            return "proof";
        case StepId::End:
            return "end";
        case StepId::Inert:
            return "inert";
        case StepId::Policy:
            return "policy";
        case StepId::CleanUp:
            return "clean-up";
    }
    return "";
}

Plan makePlan(const Facts& facts, const Options& options) {
    const auto spec = makeSpec(facts, options, "");
    Plan plan;
    plan.container = facts.container.at("Name").get<std::string>().substr(1);
    plan.source = facts.source.address;
    plan.destination = facts.destination.address;
    plan.name = spec.name;
    plan.holder = !spec.holderName.empty();
    if (goesDirectly(facts, options)) {
        plan.direct = facts.direct.address;
        plan.throughput = facts.direct.throughput;
    } else if (facts.bothAgents() && options.path != PathWay::Relay) {
        plan.indirect = facts.direct.address.empty() ? facts.direct.reason : "that way is the faster one.";
    }
    const auto refusal = preCopyRefusal(facts, options);
    plan.preCopy = refusal.empty();
    if (facts.bothAgents() && facts.memory >= preflight::largeDump && !options.rehearsal) plan.noPreCopy = refusal;
    plan.onDisk = whyOnDisk(facts, plan.preCopy);
    if (facts.bothAgents() && !facts.dumpsByRunc()) plan.byEngine = facts.runtime.reason;
    if (options.rehearsal) {
        plan.downtime = withAgents.fixed + std::chrono::milliseconds(facts.memory * 1000 / dumpPace);
    } else {
        plan.way = wayOf(facts, options);
        plan.bySizes = predictedFor(facts, options, facts.memory);
        plan.earlier = static_cast<std::size_t>(std::ranges::count(facts.earlier, plan.way, &Earlier::way));
        plan.downtime =
            std::chrono::milliseconds(std::llround(static_cast<double>(plan.bySizes.count()) * correction(facts.earlier, plan.way)));
    }
    const auto add = [&](StepId id, std::string title, std::string undo, bool frozen = false, std::uint64_t bytes = 0) {
        plan.steps.push_back({id, stepName(id), std::move(title), bytes, frozen, std::move(undo)});
    };
    const auto& from = plan.source;
    const auto& to = plan.destination;
    const auto imageBytes = missingImageBytes(facts);
    add(StepId::Lock, "Lock the container on both hosts", "remove the locks");
    add(StepId::Image, facts.imageThere ? "The image is there already" : "Copy the image layers that " + to + " lacks",
        facts.imageThere ? "" : "remove the image", false, imageBytes);
    std::string made = "Create the container";
    if (plan.holder) made = "Create the container and the holder of its network";
    for (const auto& network : spec.networksToMake) made += ", and the network " + printable(network.value("Name", ""));
    add(StepId::Create, made, "remove them");
    std::string files = "Copy the writable layer";
    for (const auto& volume : volumeMoves(facts, options))
        if (volume.carried) files += ", the volume at " + printable(volume.target);
    for (const auto& bind : bindMoves(facts, options))
        if (bind.carried) files += ", the " + std::string(bind.isFile ? "file" : "directory") + " at " + printable(bind.target);
    add(StepId::Files, files + " while the container runs", "removed with the container", false, facts.writable);
    if (plan.preCopy) add(StepId::PreCopy, "Copy its memory in rounds while the container runs", "remove the dump", false, facts.memory);
    add(StepId::Freeze, "Freeze the container on " + from, "unfreeze it: it goes on at once", true);
    // How much of it changes is not known before.
    const auto heldMemory = plan.preCopy ? 0 : facts.memory;
    add(StepId::Dump, plan.preCopy ? "Dump what changed of its memory" : "Dump its memory", "remove the dump", true, heldMemory);
    const auto memory = (goesDirectly(facts, options) ? "Copy the memory straight to " : "Copy the memory to ") + to;
    if (!options.rehearsal) add(StepId::Memory, memory, "removed with the container", true, heldMemory);
    add(StepId::Difference, "Copy the files that changed meanwhile", "removed with the container", true);
    if (options.rehearsal) {
        add(StepId::LetGo, "Let it go on", "");
        add(StepId::Memory, memory, "removed with the container", false, facts.memory);
    }
    add(StepId::Verify, "Compare the checksums of everything on " + to, "", !options.rehearsal);
    if (options.rehearsal) {
        add(StepId::Start, "Restore the copy on " + to + " without a network, and pause it at once", "removed with the container");
        add(StepId::Proof, "Prove that the copy's processes are the same", "");
    } else {
        add(StepId::Start, "Start it on " + to + " (from here on it is finished, not undone)", "", true);
        add(StepId::Proof, "Prove that it is the same process and goes on", "");
        add(StepId::End, "End every process of the frozen original", "");
        add(StepId::Inert, options.removeSource ? "Remove the original" : "Rename the original; it stays, stopped", "");
        add(StepId::Policy, "Give the restart policy back", "");
        add(StepId::CleanUp, "Remove what was needed on the way", "");
    }
    auto findings = findStops(facts, options, spec);
    // With pre-copy it is looked at again before the freeze, when it is known how much changes.
    if (options.maxDowntime.count() > 0 && plan.downtime > options.maxDowntime && !plan.preCopy)
        findings.stop(
            "downtime",
            "It would stand still for about " + durationText(plan.downtime) + ", longer than the " + durationText(options.maxDowntime) +
                " that were allowed.",
            facts.bothAgents() ? "Move it when it uses less memory, or allow more." : "With the agent on both hosts it would be shorter.");
    checkWay(facts, options, findings);
    plan.stops = findings.of(preflight::Severity::Block);
    plan.warnings = findings.of(preflight::Severity::Warn);
    plan.notes = findings.of(preflight::Severity::Note);
    return plan;
}

std::vector<std::string> waySentences(const Plan& plan) {
    std::vector<std::string> sentences;
    if (!plan.direct.empty())
        sentences.push_back("What is carried goes straight to " + plan.direct + ", at about " + sizeText(plan.throughput) + " a second.");
    else if (!plan.indirect.empty())
        sentences.push_back("What is carried passes this computer: " + printable(plan.indirect));
    if (!plan.byEngine.empty())
        sentences.push_back("Docker dumps its memory, which takes longer than by runc. " + printable(plan.byEngine));
    if (!plan.noPreCopy.empty()) sentences.push_back("Its memory is not copied ahead. " + printable(plan.noPreCopy));
    if (!plan.onDisk.empty())
        sentences.push_back("Its memory goes onto the disk of " + plan.destination + ", which takes longer. " + printable(plan.onDisk));
    return sentences;
}

std::string planText(const Plan& plan) {
    std::string text = fmt::format("{} moves from {} to {}", printable(plan.container), plan.source, plan.destination);
    if (plan.name != plan.container) text += " and is called " + printable(plan.name) + " there";
    text += ".\n\n";
    std::size_t number = 0;
    for (const auto& step : plan.steps) {
        text += fmt::format("{:>3}. {}{}", ++number, step.frozen ? "[frozen] " : "", step.title);
        if (step.bytes > 0) text += ", about " + sizeText(step.bytes);
        text += "\n";
        if (!step.undo.empty()) text += "     undo: " + step.undo + "\n";
    }
    text += std::string("\nPredicted downtime: ") + (plan.preCopy ? "at most about " : "about ") + durationText(plan.downtime) +
            (plan.earlier == 0 ? "."
                               : ", by its size and " + std::to_string(plan.earlier) +
                                     (plan.earlier == 1 ? " earlier migration" : " earlier migrations") + " between these hosts.") +
            "\n";
    for (const auto& sentence : waySentences(plan)) text += sentence + "\n";
    text += "If the source host dies between the freeze and the start, memory that did not reach the destination is lost.\n";
    const auto list = [&](const char* heading, const std::vector<Finding>& remarks) {
        if (remarks.empty()) return;
        text += fmt::format("\n{}\n", heading);
        for (const auto& remark : remarks) {
            text += fmt::format("  [{}] {}\n", remark.id, printable(remark.text));
            if (!remark.remedy.empty()) text += "      " + remark.remedy + "\n";
        }
    };
    list("Good to know:", plan.warnings);
    list("Notes:", plan.notes);
    list("This stops the migration:", plan.stops);
    return text;
}

Json toJson(const Plan& plan) {
    const auto remarks = [](const std::vector<Finding>& list) {
        auto json = Json::array();
        for (const auto& remark : list) json.push_back({{"id", remark.id}, {"text", remark.text}, {"remedy", remark.remedy}});
        return json;
    };
    auto steps = Json::array();
    for (const auto& step : plan.steps)
        steps.push_back({{"step", step.name}, {"title", step.title}, {"bytes", step.bytes}, {"frozen", step.frozen}, {"undo", step.undo}});
    return {{"container", plan.container},     {"source", plan.source},
            {"destination", plan.destination}, {"name", plan.name},
            {"holder", plan.holder},           {"steps", steps},
            {"stops", remarks(plan.stops)},    {"warnings", remarks(plan.warnings)},
            {"direct", plan.direct},           {"indirect", plan.indirect},
            {"notes", remarks(plan.notes)},    {"predicted_downtime_ms", plan.downtime.count()},
            {"pre_copy", plan.preCopy},        {"no_pre_copy", plan.noPreCopy},
            {"on_disk", plan.onDisk},          {"by_engine", plan.byEngine},
            {"earlier", plan.earlier}};
}

}  // namespace transship::migration
