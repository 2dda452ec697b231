// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/pdf.h"
#include "app/cli/terminal.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/migration/mending.h"
#include "core/migration/preflight.h"
#include "core/migration/rehearsal.h"
#include "core/preflight/catalogue.h"
#include "core/preflight/kept.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

struct PreflightRequest {
    std::string source;
    std::string destination;
    std::vector<std::string> containers;
    std::vector<std::string> reports;
    std::vector<std::string> fixes;
    bool noAgent = false;
    std::string rehearse;  // empty, "canary" or "full"
    unsigned maxDowntime = 0;
    migration::Options options;
};

void print(const preflight::Report& report) {
    std::cout << preflight::verdict(report) << '\n';
    if (report.rehearsal) std::cout << preflight::sentence(*report.rehearsal) << '\n';
    for (const auto& container : report.containers) {
        std::cout << '\n'
                  << printable(container.name) << ": " << (container.canMove() ? "can move" : "can't move as it is")
                  << ", predicted downtime " << durationText(container.downtime) << '\n';
        for (const auto& finding : container.findings) {
            const auto& entry = preflight::entryOf(finding.id);
            std::cout << "  [" << finding.id << "] " << preflight::severityWord(finding.severity) << ": " << printable(finding.text)
                      << '\n';
            if (*entry.why != '\0') std::cout << "      " << entry.why << '\n';
            if (!finding.remedy.empty()) std::cout << "      -> " << printable(finding.remedy) << '\n';
        }
    }
}

Status write(const preflight::Report& report, const std::string& file) {
    if (file.ends_with(".pdf")) return writePdf(preflight::html(report), file);
    TRANSSHIP_ASSIGN(const auto text, preflight::rendered(report, file));
    return writeFile(file, text);
}

// Shows what would be done, asks, and does it; false where the person does not agree.
Result<bool> fix(migration::Line& line, const std::string& id, const Options& options) {
    TRANSSHIP_ASSIGN(const auto mend, migration::proposeMend(line, id, stopToken()));
    std::cerr << mend.what << "\n\n" << mend.change << '\n' << mend.sideEffect << (mend.sideEffect.empty() ? "" : "\n");
    if (!options.yes) {
        if (!hasTerminal()) return fail(ErrorKind::Usage, "Nobody agreed to this change.", "", "--yes agrees to it.");
        if (!confirm("Do it?")) return false;
    }
    TRANSSHIP_TRY(migration::mend(line, mend, stopToken()));
    std::cerr << "Done.\n";
    return true;
}

using Rehearsals = std::vector<migration::FullRehearsal>;

// What stands against one is said before anything stands still.
Result<Rehearsals> prepareRehearsals(migration::Line& from, migration::Line& to, const PreflightRequest& request,
                                     const preflight::Report& report) {
    Rehearsals rehearsals;
    for (const auto& container : report.containers) {
        if (!container.canMove()) continue;  // what blocks it says so already
        TRANSSHIP_ASSIGN(auto rehearsal, migration::FullRehearsal::prepare(from, to, container.name, request.options, stopToken()));
        rehearsals.push_back(std::move(rehearsal));
    }
    return rehearsals;
}

// The containers themselves, one after the other, each after asking.
Status carryOut(const Rehearsals& rehearsals, preflight::Report& report, const Options& options, migration::Observer& observer) {
    for (const auto& rehearsal : rehearsals) {
        const auto& name = rehearsal.plan().container;
        const auto container = std::ranges::find(report.containers, name, &preflight::Checked::name);
        if (container == report.containers.end() || !container->canMove()) continue;
        const auto stands = printable(name) + " will stand still for about " + durationText(rehearsal.plan().downtime) + ".";
        if (!options.quiet && !options.json) std::cerr << "\r\033[K" << stands << '\n';
        if (!options.yes) {
            if (!hasTerminal()) return fail(ErrorKind::Usage, "Nobody agreed to it. " + stands, "", "--yes agrees to it.");
            if (!confirm("Rehearse it?")) continue;
        }
        const auto outcome = rehearsal.run(observer, stopToken());
        if (stopToken().stop_requested() && outcome.ending == migration::Ending::Undone) return cancelled();
        if (outcome.ending == migration::Ending::Refused && outcome.error) return fail(*outcome.error);
        if (outcome.ending == migration::Ending::NeedsPerson)
            return fail(ErrorKind::NeedsPerson, outcome.sentence, outcome.error ? summary(*outcome.error) : joined(outcome.remarks, " "),
                        "transship-cli recover " + outcome.id);
        migration::addFullRehearsal(report, name, outcome);
    }
    return {};
}

int run(PreflightRequest request, const Options& options) {
    for (const auto& file : request.reports)
        if (const auto known = preflight::rendered({}, file); !known && !file.ends_with(".pdf")) return cli::report(known.error(), options);
    // A pause is never a surprise.
    if (request.rehearse == "full" && request.containers.empty())
        return cli::report(
            {ErrorKind::Usage, "Which containers may stand still for the rehearsal is not said.", "", "Name them with --container."},
            options);
    request.options.maxDowntime = std::chrono::seconds(request.maxDowntime);
    const auto from = openLine(request.source, request.noAgent, options);
    if (!from) return cli::report(from.error(), options);
    const auto to = openLine(request.destination, request.noAgent, options);
    if (!to) return cli::report(to.error(), options);
    for (const auto& id : request.fixes) {
        const auto mended = fix(id.ends_with("-destination") ? **to : **from, id, options);
        if (!mended) return cli::report(mended.error(), options);
        if (!*mended) return Exit::Failed;
    }
    const bool tells = isatty(STDERR_FILENO) == 1 && !options.quiet && !options.json;
    const auto tell = [&](const std::string& text) {
        if (tells) std::cerr << "\r\033[K" << printable(text) << std::flush;
    };
    auto report = migration::preflightOf(
        **from, **to, request.containers, request.options,
        [&](const std::string& container, std::size_t number, std::size_t count) {
            tell("Looking at " + container + " (" + std::to_string(number) + " of " + std::to_string(count) + ")");
        },
        stopToken());
    if (report && !request.rehearse.empty()) {
        Rehearsals full;
        if (request.rehearse == "full") {
            auto prepared = prepareRehearsals(**from, **to, request, *report);
            if (!prepared) return cli::report(prepared.error(), options);
            full = std::move(*prepared);
        }
        auto rehearsal = migration::rehearse(**from, **to, *report, tell, stopToken());
        tell("");
        if (!rehearsal) return cli::report(rehearsal.error(), options);
        migration::addRehearsal(*report, std::move(*rehearsal));
        migration::Teller teller(tell);
        const auto rehearsed = carryOut(full, *report, options, teller);
        tell("");
        if (!rehearsed) return cli::report(rehearsed.error(), options);
    }
    tell("");
    if (!report) return cli::report(report.error(), options);
    report->version = TRANSSHIP_VERSION;
    if (const auto kept = preflight::keep(*report); !kept) remark(options, summary(kept.error()));
    for (const auto& file : request.reports) {
        const auto written = write(*report, file);
        if (!written) return cli::report(written.error(), options);
    }
    if (options.json)
        std::cout << *preflight::rendered(*report, ".json");
    else
        print(*report);
    return report->allCanMove() ? Exit::Done : Exit::Blocked;
}

}  // namespace

void addPreflight(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("preflight", "Tell beforehand whether containers can move, and why not");
    const auto request = std::make_shared<PreflightRequest>();
    command->add_option("SOURCE", request->source, "The host they run on")->required();
    command->add_option("DESTINATION", request->destination, "The host they shall run on")->required();
    command->add_option("--container", request->containers, "Name or id; all that run, where none is named")
        ->type_name("C")
        ->allow_extra_args(false);
    command->add_option("--report", request->reports, "Write the report to a file, too")
        ->type_name("FILE.html|.md|.json|.pdf")
        ->allow_extra_args(false);
    command->add_option("--ignore", request->options.ignore, "Pass over this check")->type_name("CHECK-ID|all")->allow_extra_args(false);
    command->add_option("--max-downtime", request->maxDowntime, "Block where a longer downtime is predicted")
        ->type_name("SECONDS")
        ->check(CLI::PositiveNumber);
    command->add_option("--fix", request->fixes, "Mend what this finding names, after asking, and look again")
        ->type_name("ID")
        ->allow_extra_args(false);
    command
        ->add_flag("--rehearse{canary}", request->rehearse,
                   "Move a small container of Transship's own there, and remove it; --rehearse=full: then restore a copy of each named "
                   "container there as well, for which it stands still a moment")
        ->check(CLI::IsMember({"canary", "full"}));
    command->add_flag("--no-agent", request->noAgent, "Do without the agent, which is root on the hosts");
    command->callback([&options, &action, request] { action = [&options, request] { return run(*request, options); }; });
}

}  // namespace transship::cli
