// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkpoint_restore.h"
#include "app/cli/checkpoint_schedule.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/checkpoint/archive_file.h"
#include "core/checkpoint/catalogue.h"
#include "core/checkpoint/comparison.h"
#include "core/checkpoint/contents.h"
#include "core/checkpoint/create.h"
#include "core/checkpoint/image_json.h"
#include "core/checkpoint/removal.h"
#include "core/checkpoint/search.h"

#include <fmt/format.h>

#include <iostream>
#include <iterator>
#include <memory>
#include <optional>

namespace transship::cli {
namespace {

using checkpoint::Kept;
using engine::Json;

struct CheckpointRequest {
    std::string host;
    std::string container;
    std::string name;
    std::vector<std::string> names;
    std::string file;
    std::string environment;  // "names", "values"; empty: none
    bool memory = false;      // its map
    bool signals = false;
    bool mounts = false;
    std::string image;
    bool stop = false;
    bool files = false;
    std::string note;
    std::optional<unsigned> keep;
    std::optional<unsigned> olderThan;  // days
    RestoreRequest restore;
    ScheduleRequest schedule;
    std::string text;
    std::string hex;
    std::string regex;
};

std::string against(const Kept& kept) {
    const auto reason = checkpoint::standsAgainst(kept);
    return reason.empty() ? "-" : reason;
}

// What one was made with; the images of one that others made do not tell it.
std::string madeWith(const Kept& kept) {
    if (!kept.origin) return "not known";
    const auto& [engine, kernel, criu, instructions] = kept.origin->maker;
    return printable("Docker " + engine + ", CRIU " + (criu.empty() ? "not known" : criu) + ", Linux " + kernel) +
           (kept.origin->wentOn ? "; it went on" : "; it was stopped");
}

int list(const CheckpointRequest& request, const Options& options) {
    const auto host = connect(request.host, options);
    if (!host) return report(host.error(), options);
    const auto kept = checkpoint::catalogue(**host, request.container, stopToken());
    if (!kept) return report(kept.error(), options);
    auto document = Json::array();
    std::vector<std::vector<std::string>> table{
        {"CONTAINER", "CHECKPOINT", "MADE", "ON DISK", "MEMORY", "AGAINST IT", "MADE WITH", "NOTE"}};
    std::uint64_t sum = 0;
    for (const auto& each : kept->checkpoints) {
        sum += each.bytes;
        document.push_back({{"container", each.containerName},
                            {"id", each.container},
                            {"image", each.image},
                            {"name", each.name},
                            {"made", timeText(each.made)},
                            {"bytes", each.bytes},
                            {"memory", each.memory},
                            {"whole", each.whole},
                            {"against", checkpoint::standsAgainst(each)},
                            {"moved_on", each.movedOn},
                            {"origin", each.origin ? Json::parse(checkpoint::originText(*each.origin)) : Json()}});
        table.push_back({printable(each.containerName.empty() ? each.container.substr(0, 12) : each.containerName), printable(each.name),
                         timeText(each.made), sizeText(each.bytes), sizeText(each.memory), against(each), madeWith(each),
                         each.origin ? printable(each.origin->note) : ""});
    }
    // With one container the question is another.
    const auto& forgotten = kept->forgotten;
    const bool tells = request.container.empty() && forgotten.copies > 0;
    if (options.json) {
        printDocument({{"checkpoints", document},
                       {"forgotten", {{"copies", forgotten.copies}, {"bytes", forgotten.bytes}}},
                       {"host", checkpoint::toJson(kept->host)},
                       {"unseen", kept->unseen}});
    } else if (kept->checkpoints.empty()) {
        std::cout << "There is no checkpoint on " << request.host << ".\n";
    } else {
        printTable(table);
        std::cout << "Together " << sizeText(sum) << ". Each holds what its processes had in memory, passwords too.\n";
    }
    if (!kept->unseen.empty()) remark(options, "Not all files of containers could be looked at: " + kept->unseen);
    if (tells)
        remark(options, "Copies of checkpoints lie forgotten in /tmp of " + request.host + ": " + std::to_string(forgotten.copies) +
                            ", with " + sizeText(forgotten.bytes) + ". transship-cli preflight offers to remove them.");
    return Exit::Done;
}

int create(const CheckpointRequest& request, const Options& options) {
    const auto host = connect(request.host, options);
    if (!host) return report(host.error(), options);
    const auto name = request.name.empty() ? checkpoint::suggestedName(std::chrono::system_clock::now()) : request.name;
    const auto afterwards = request.stop ? checkpoint::Afterwards::Stop : checkpoint::Afterwards::GoOn;
    checkpoint::Pause predicted;
    const auto told = [&](const checkpoint::Pause& pause) {
        predicted = pause;
        remark(options, printable(request.container) + " will stand still for about " + durationText(pause.time) +
                            (pause.asBefore ? ", as the last time." : "."));
    };
    const auto created =
        checkpoint::create(**host, request.container, name, {.afterwards = afterwards, .note = request.note, .told = told}, stopToken());
    if (!created) return report(created.error(), options);
    if (!created->remark.empty()) remark(options, created->remark);
    if (options.json)
        printDocument({{"name", name},
                       {"predicted_ms", predicted.time.count()},
                       {"at_most_frozen_ms", created->took.count()},
                       {"stopped", request.stop},
                       {"remark", created->remark}});
    else
        std::cout << "Made " << name << " of " << printable(request.container)
                  << (request.stop ? ", which is stopped now; it took " : ", which goes on; it stood still for at most ")
                  << durationText(created->took) << ".\n";
    return Exit::Done;
}

std::unexpected<Error> whichOne(const std::string& container) {
    return fail(ErrorKind::Usage, "Which checkpoint of " + printable(container) + "?", "",
                "transship-cli checkpoint ls names those that are there.");
}

// Of a host, or of a file where that alone is named.
Result<checkpoint::Found> found(const std::string& hostOrFile, const std::string& container, const std::string& name,
                                const Options& options) {
    if (container.empty()) return checkpoint::contentsOfFile(hostOrFile, stopToken());
    if (name.empty()) return whichOne(container);
    TRANSSHIP_ASSIGN(const auto host, connect(hostOrFile, options));
    return checkpoint::contentsOf(*host, container, name, stopToken());
}

// "noon of job (lab/workload), exported from root@a with Docker 28.5.2 at 2026-11-24T01:37:32Z"
std::string aboutText(const Json& about) {
    const auto text = [](const Json& object, const char* key) { return object.at(key).get<std::string>(); };
    const auto& container = about.at("container");
    auto name = text(container, "Name");
    if (name.starts_with('/')) name.erase(0, 1);
    return printable(text(about, "name") + " of " + name + " (" + text(container.at("Config"), "Image") + "), exported from " +
                     text(about, "host") + " with Docker " + text(about, "engine") + " at " + text(about, "exported"));
}

// "job (lab/workload), made at 2026-11-24T01:37:32Z; an archive of Podman, CRI-O or Kubernetes"
std::string aboutText(const checkpoint::Foreign& foreign) {
    auto text = foreign.name;
    if (!foreign.image.empty()) text += " (" + foreign.image + ")";
    if (!foreign.made.empty()) text += ", made at " + foreign.made;
    return printable((text.empty() ? "An" : text + "; an") + " archive of Podman, CRI-O or Kubernetes");
}

void printEnvironment(const std::vector<checkpoint::Frozen>& processes, bool values) {
    std::vector<std::vector<std::string>> table{{"PID", values ? "VARIABLE" : "VARIABLE (values: --environment=values)"}};
    for (const auto& process : processes)
        for (const auto& variable : process.environment)
            table.push_back({std::to_string(process.pid), printable(values ? variable : checkpoint::nameOfVariable(variable))});
    std::cout << '\n';
    printTable(table);
}

void printMemory(const std::vector<checkpoint::Frozen>& processes) {
    std::vector<std::vector<std::string>> table{{"PID", "FROM", "TO", "MAY", "SIZE", "IN THE DUMP", "WHAT"}};
    for (const auto& process : processes)
        for (const auto& region : process.regions)
            table.push_back({std::to_string(process.pid), fmt::format("{:x}", region.start), fmt::format("{:x}", region.end),
                             region.protection, sizeText(region.end - region.start), sizeText(region.dumped), printable(region.what)});
    std::cout << '\n';
    printTable(table);
}

void printSignals(const std::vector<checkpoint::Frozen>& processes) {
    std::vector<std::vector<std::string>> table{{"PID", "HANDLES", "IGNORES", "BLOCKS", "PENDING", "NAMESPACES"}};
    for (const auto& process : processes) {
        const auto& signals = process.signals;
        std::vector<std::string> names;
        names.reserve(process.namespaces.size());
        for (const auto& [kind, number] : process.namespaces) names.push_back(kind + " " + std::to_string(number));
        table.push_back({std::to_string(process.pid), joined(signals.handled, " "), joined(signals.ignored, " "),
                         joined(signals.blocked, " "), joined(signals.pending, " "), joined(names, ", ")});
    }
    std::cout << '\n';
    printTable(table);
}

void printMounts(const std::vector<checkpoint::Mount>& mounts) {
    std::vector<std::vector<std::string>> table{{"NAMESPACE", "MOUNTED AT", "TYPE", "FROM", "OPTIONS"}};
    for (const auto& mount : mounts)
        table.push_back(
            {std::to_string(mount.space), printable(mount.path), printable(mount.type), printable(mount.source), printable(mount.options)});
    std::cout << '\n';
    printTable(table);
}

int show(const CheckpointRequest& request, const Options& options) {
    const auto given = found(request.host, request.container, request.name, options);
    if (!given) return report(given.error(), options);
    const auto& [contents, about, foreign, images, movedOn] = *given;
    if (!request.image.empty()) {
        const auto image = checkpoint::imageAsJson(images, request.image);
        if (!image) return report(image.error(), options);
        printDocument(*image);
        return Exit::Done;
    }
    const bool values = request.environment == "values";
    if (options.json) {
        printDocument(checkpoint::toJson(*given, values));
        return Exit::Done;
    }
    if (about.is_object()) std::cout << aboutText(about) << "\n\n";
    if (foreign) std::cout << aboutText(*foreign) << "\n\n";
    std::vector<std::vector<std::string>> processes{{"PID", "PARENT", "THREADS", "MEMORY", "PROGRAM", "DIRECTORY", "COMMAND"}};
    std::vector<std::vector<std::string>> files{{"PID", "DESCRIPTOR", "WHAT IS OPEN"}};
    for (const auto& process : contents.processes) {
        const auto pid = std::to_string(process.pid);
        const auto command = process.arguments.empty() ? "[" + process.name + "]" : shellCommand(process.arguments);
        processes.push_back({pid, std::to_string(process.parent), std::to_string(process.threads), sizeText(process.memory),
                             printable(process.executable), printable(process.directory), printable(command)});
        for (const auto& file : process.files)
            files.push_back({pid, std::to_string(file.descriptor),
                             printable(file.what + (file.locked.empty() ? "" : " (locked " + file.locked + ")"))});
    }
    if (!contents.hostName.empty()) std::cout << "Host name " << printable(contents.hostName) << ".\n\n";
    printTable(processes);
    std::cout << '\n';
    printTable(files);
    if (!request.environment.empty()) printEnvironment(contents.processes, values);
    if (request.memory) printMemory(contents.processes);
    if (request.signals) printSignals(contents.processes);
    if (request.mounts) printMounts(contents.mounts);
    if (const auto& counted = contents.statistics)
        remark(options,
               fmt::format("CRIU looked at {} pages and wrote {}; the processes stood still for {}.", counted->pagesScanned,
                           counted->pagesWritten, durationText(std::chrono::duration_cast<std::chrono::milliseconds>(counted->frozen))));
    for (const auto& moved : movedOn) remark(options, "It can't be restored here as it is: " + moved + ".");
    for (const auto& unread : contents.unread) remark(options, "Not understood: " + printable(unread));
    return Exit::Done;
}

int compareTwo(const CheckpointRequest& request, const Options& options) {
    const auto& words = request.names;
    const bool files = words.size() == 2;
    if (!files && words.size() != 4)
        return report({ErrorKind::Usage, "Which two?", "", "Two files, or a host, a container and two checkpoints of it."}, options);
    std::vector<checkpoint::Contents> both;
    for (const std::size_t which : {0, 1}) {
        auto given = files ? found(words[which], "", "", options) : found(words[0], words[1], words[2 + which], options);
        if (!given) return report(given.error(), options);
        for (const auto& unread : given->contents.unread) remark(options, "Not understood: " + printable(unread));
        both.push_back(std::move(given->contents));
    }
    const auto comparison = checkpoint::compare(both[0], both[1]);
    if (options.json) {
        printDocument(checkpoint::toJson(comparison));
        return Exit::Done;
    }
    const auto named = [](const checkpoint::Frozen& process) {
        return std::to_string(process.pid) + " (" + printable(process.executable.empty() ? process.name : process.executable) + ")";
    };
    for (const auto& process : comparison.ended)
        std::cout << "Process " << named(process) << " ended, with " << sizeText(process.memory) << ".\n";
    for (const auto& process : comparison.begun)
        std::cout << "Process " << named(process) << " began, with " << sizeText(process.memory) << ".\n";
    for (const auto& [before, after, opened, closed] : comparison.changed) {
        std::cout << "Process " << named(after) << ":\n";
        const auto tell = [](const char* what, const std::string& old, const std::string& now) {
            if (old != now) std::cout << "  " << what << ": " << old << ", then " << now << '\n';
        };
        tell("memory", sizeText(before.memory), sizeText(after.memory));
        tell("threads", std::to_string(before.threads), std::to_string(after.threads));
        tell("parent", std::to_string(before.parent), std::to_string(after.parent));
        tell("name", printable(before.name), printable(after.name));
        tell("directory", printable(before.directory), printable(after.directory));
        for (const auto& file : closed) std::cout << "  closed " << file.descriptor << ": " << printable(file.what) << '\n';
        for (const auto& file : opened) std::cout << "  opened " << file.descriptor << ": " << printable(file.what) << '\n';
    }
    if (comparison.begun.empty() && comparison.ended.empty() && comparison.changed.empty())
        std::cout << "The same processes, with the same files and as much memory.\n";
    std::cout << "Memory together: " << sizeText(comparison.memoryBefore) << ", then " << sizeText(comparison.memoryAfter) << ".\n";
    return Exit::Done;
}

// What stands on the command line is seen in this machine's list of processes; what comes by standard input is not.
std::string textOrInput(const std::string& text) {
    if (text != "-") return text;
    std::string input(std::istreambuf_iterator<char>(std::cin), {});
    if (input.ends_with('\n')) input.pop_back();
    return input;
}

Result<checkpoint::Pattern> patternOf(const CheckpointRequest& request) {
    const int ways = (request.text.empty() ? 0 : 1) + (request.hex.empty() ? 0 : 1) + (request.regex.empty() ? 0 : 1);
    if (ways != 1)
        return fail(ErrorKind::Usage, "What is to be looked for?", "",
                    "--text TEXT, --hex \"de ad be ef\" or --regex \"token=[0-9a-f]{8}\"");
    if (!request.regex.empty()) return checkpoint::Pattern::ofExpression(textOrInput(request.regex));
    if (!request.hex.empty()) {
        TRANSSHIP_ASSIGN(auto bytes, checkpoint::bytesOfHex(textOrInput(request.hex)));
        return checkpoint::Pattern::ofBytes(std::move(bytes));
    }
    auto text = textOrInput(request.text);
    if (text.empty()) return fail(ErrorKind::Usage, "What is to be looked for?", "Standard input is empty.", "");
    return checkpoint::Pattern::ofBytes(std::move(text));
}

int searchMemory(const CheckpointRequest& request, const Options& options) {
    constexpr std::size_t most = 1'000;
    const auto pattern = patternOf(request);
    if (!pattern) return report(pattern.error(), options);
    const auto result = [&]() -> Result<checkpoint::SearchResult> {
        if (request.container.empty()) return checkpoint::searchInFile(request.host, *pattern, most, stopToken());
        if (request.name.empty()) return whichOne(request.container);
        TRANSSHIP_ASSIGN(const auto host, connect(request.host, options));
        return checkpoint::searchOn(*host, request.container, request.name, *pattern, most, stopToken());
    }();
    if (!result) return report(result.error(), options);
    const auto& [hits, more, unread] = *result;
    if (options.json) {
        printDocument({{"hits", checkpoint::toJson(hits)}, {"more", more}, {"unread", unread}});
        return Exit::Done;
    }
    for (const auto& map : unread) remark(options, "Not looked at: " + printable(map));
    if (hits.empty()) {
        std::cout << (unread.empty() ? "It is nowhere in the memory.\n" : "It is nowhere in the memory that could be looked at.\n");
        return Exit::Done;
    }
    std::vector<std::vector<std::string>> table{{"PID", "ADDRESS", "AROUND IT"}};
    for (const auto& hit : hits)
        table.push_back({std::to_string(hit.pid), fmt::format("{:x}", hit.address), checkpoint::shownBytes(hit.around)});
    printTable(table);
    if (more) remark(options, "There are more than these " + std::to_string(most) + ".");
    return Exit::Done;
}

int exportOne(const CheckpointRequest& request, const Options& options) {
    const auto host = connect(request.host, options);
    if (!host) return report(host.error(), options);
    const auto done =
        checkpoint::exportToFile(**host, request.container, request.name, request.files ? checkpoint::Files::Come : checkpoint::Files::Stay,
                                 request.file, {}, stopToken());
    if (!done) return report(done.error(), options);
    const auto& [packed, written] = *done;
    if (options.json)
        printDocument({{"file", request.file}, {"bytes", written}, {"unpacked", packed.bytes}, {"members", packed.members}});
    else
        std::cout << "Wrote " << printable(request.file) << ": " << sizeText(written) << " for " << sizeText(packed.bytes)
                  << ". It holds every password that its processes had in memory: keep it like one.\n";
    return Exit::Done;
}

int importOne(const CheckpointRequest& request, const Options& options) {
    const auto host = connect(request.host, options);
    if (!host) return report(host.error(), options);
    const auto imported = checkpoint::importInto(
        **host, request.container, request.name, [&] { return checkpoint::sourceOfFile(request.file, stopToken()); }, stopToken());
    if (!imported) return report(imported.error(), options);
    if (!imported->remark.empty()) remark(options, imported->remark);
    if (options.json)
        printDocument({{"name", imported->name}, {"remark", imported->remark}});
    else
        std::cout << printable(request.container) << " on " << request.host << " has the checkpoint " << printable(imported->name) << ".\n";
    return Exit::Done;
}

// The ones that are named, or those that a rule names.
Result<std::vector<std::string>> namesToRemove(const host::Host& host, const CheckpointRequest& request) {
    if (!request.keep && !request.olderThan) return request.names;
    TRANSSHIP_ASSIGN(const auto kept, checkpoint::catalogue(host, request.container, stopToken()));
    return checkpoint::removedByRule(kept.checkpoints, request.keep.value_or(0), std::chrono::days(request.olderThan.value_or(0)),
                                     std::chrono::system_clock::now());
}

int remove(const CheckpointRequest& request, const Options& options) {
    const bool byRule = request.keep || request.olderThan;
    if (byRule != request.names.empty())
        return report({ErrorKind::Usage, "Which checkpoints are to go?", "", "Name them, or a rule: --keep N, --older-than DAYS."},
                      options);
    const auto host = connect(request.host, options);
    if (!host) return report(host.error(), options);
    const auto names = namesToRemove(**host, request);
    if (!names) return report(names.error(), options);
    const auto listed = printable(joined(*names, ", "));
    if (!names->empty() && !options.yes &&
        !(hasTerminal() && confirm("Delete " + listed + " of " + printable(request.container) + " for ever?")))
        return report({ErrorKind::Usage, "Nobody agreed that " + listed + " is deleted.", "", "--yes agrees."}, options);
    const auto freed = names->empty() ? Result<std::uint64_t>(0) : checkpoint::removeAll(**host, request.container, *names, stopToken());
    if (!freed) return report(freed.error(), options);
    if (options.json)
        printDocument({{"deleted", *names}, {"bytes", *freed}});
    else if (names->empty())
        std::cout << "None of " << printable(request.container) << " is to go by that rule.\n";
    else
        std::cout << sizeText(*freed) << " came free on " << request.host << ".\n";
    return Exit::Done;
}

}  // namespace

void addCheckpoint(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("checkpoint",
                                       "List, make, schedule, look into, search, compare, restore, export, import and delete checkpoints");
    command->require_subcommand(1);
    const auto request = std::make_shared<CheckpointRequest>();
    const auto add = [&](const char* name, const char* says, int (*run)(const CheckpointRequest&, const Options&)) {
        auto* sub = command->add_subcommand(name, says);
        sub->add_option("HOST", request->host, "The host")->required();
        sub->callback([&options, &action, request, run] { action = [&options, request, run] { return run(*request, options); }; });
        return sub;
    };
    add("ls", "List all checkpoints of a host, or of one container", list)->add_option("CONTAINER", request->container, "Name or id");
    auto* creating = add("create", "Make one of a running container, which goes on, or is stopped", create);
    creating->add_option("CONTAINER", request->container, "Name or id")->required();
    creating->add_option("NAME", request->name, "Its name; without one, it is named after the time");
    creating->add_option("--note", request->note, "Words for whoever finds it later")->type_name("TEXT");
    creating->add_flag("--stop", request->stop, "Stop it with the dump: restore lets it go on later");
    auto* showing = add("show", "What is in one, or in a file that was exported: processes, memory, open files and connections", show);
    showing->get_option("HOST")->description("The host, or a file and nothing more");
    showing->add_option("CONTAINER", request->container, "Name or id");
    showing->add_option("NAME", request->name, "The checkpoint");
    showing
        ->add_flag("--environment{names}", request->environment,
                   "The environment of each process, its names alone; --environment=values: with its values, passwords among them")
        ->check(CLI::IsMember({"names", "values"}));
    showing->add_flag("--memory", request->memory, "The map of each process's memory");
    showing->add_flag("--signals", request->signals, "What each process does about signals, and its namespaces");
    showing->add_flag("--mounts", request->mounts, "What they see mounted");
    showing->add_option("--image", request->image, "One of CRIU's images, as JSON, such as files.img")->type_name("FILE");
    auto* searching = add("search", "Where something stands in the memory of one, or of a file that was exported", searchMemory);
    searching->get_option("HOST")->description("The host, or a file and nothing more");
    searching->add_option("CONTAINER", request->container, "Name or id");
    searching->add_option("NAME", request->name, "The checkpoint");
    searching->add_option("--text", request->text, "A text, as its bytes are here; - reads it from standard input");
    searching->add_option("--hex", request->hex, "Bytes, as \"de ad be ef\"");
    searching->add_option("--regex", request->regex, "A regular expression of PCRE2, over bytes");
    auto* comparing = command->add_subcommand("compare", "What changed between two: processes, memory and open files");
    comparing->add_option("WHAT", request->names, "FILE FILE, or HOST CONTAINER NAME NAME, the earlier one first")->required();
    comparing->callback([&options, &action, request] { action = [&options, request] { return compareTwo(*request, options); }; });
    auto* exporting = add("export", "Pack one into a file, which can be kept, sent and looked into without a host", exportOne);
    exporting->add_option("CONTAINER", request->container, "Name or id")->required();
    exporting->add_option("NAME", request->name, "The checkpoint")->required();
    exporting->add_option("FILE", request->file, "The file to make, such as job.tar.zst")->required();
    exporting->add_flag("--files", request->files, "With the container's image and its files as they are now, for a restore elsewhere");
    auto* importing = command->add_subcommand("import", "Put one from a file among those of a container");
    importing->add_option("FILE", request->file, "What export made")->required();
    importing->add_option("HOST", request->host, "The host")->required();
    importing->add_option("CONTAINER", request->container, "Name or id")->required();
    importing->add_option("NAME", request->name, "Its name there; without one, the name it had");
    importing->callback([&options, &action, request] { action = [&options, request] { return importOne(*request, options); }; });
    auto* restoring = command->add_subcommand("restore", "Let a stopped container go on from one, or a new one from a file");
    auto& wanted = request->restore;
    restoring->add_option("WHAT", wanted.words, "HOST CONTAINER NAME, or FILE HOST for a new container")->required()->expected(2, 3);
    restoring->add_option("--name", wanted.options.name, "Another name for the new container")->type_name("NAME");
    restoring->add_option("--publish", wanted.publish, "Another host port for it")->type_name("OLD=NEW")->allow_extra_args(false);
    restoring->add_option("--network", wanted.networks, "Another network for it")->type_name("OLD=NEW")->allow_extra_args(false);
    restoring->callback([&options, &action, request] { action = [&options, request] { return restore(request->restore, options); }; });
    auto* scheduling = command->add_subcommand("schedule", "Let a host make checkpoints of a container by itself, again and again");
    auto& plan = request->schedule;
    scheduling->add_option("HOST", plan.host, "The host")->required();
    scheduling->add_option("CONTAINER", plan.container, "Its name; without more, its schedule is shown");
    scheduling->add_option("--every", plan.every, "hourly, daily, weekly, monthly, or the five fields of cron, by the host's own clock")
        ->type_name("WHEN");
    scheduling->add_option("--keep", plan.keep, "How many of its own stay, the newest (24)")->check(CLI::Range(1, 100'000));
    scheduling->add_option("--limit", plan.limit, "How much disk they may have together, such as 20G")->transform(CLI::AsSizeValue(false));
    auto* pausing = scheduling->add_flag("--pause", plan.pause, "Make none until --resume");
    auto* resuming = scheduling->add_flag("--resume", plan.resume, "Go on with it")->excludes(pausing);
    scheduling->add_flag("--remove", plan.remove, "Take it away; its checkpoints stay")->excludes(pausing)->excludes(resuming);
    scheduling->add_flag("--now", plan.now, "Let it run once at once");
    scheduling->add_flag("--no-agent", plan.noAgent, "Do without the agent: by SSH as root, or with sudo");
    scheduling->callback([&options, &action, request] { action = [&options, request] { return schedule(request->schedule, options); }; });
    auto* removing = add("rm", "Delete one or more for ever", remove);
    removing->add_option("CONTAINER", request->container, "Name or id")->required();
    removing->add_option("NAME", request->names, "The checkpoints");
    removing->add_option("--keep", request->keep, "Instead of names: all but the newest so many")->type_name("N");
    removing->add_option("--older-than", request->olderThan, "Instead of names: those that are older, in days")->type_name("DAYS");
}

}  // namespace transship::cli
