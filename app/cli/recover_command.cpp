// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/progress.h"
#include "core/base/text.h"
#include "core/migration/queue.h"
#include "core/migration/recover.h"

#include <iostream>
#include <memory>

namespace transship::cli {
namespace {

struct RecoverRequest {
    std::string id;
    std::string host;
};

Result<std::vector<migration::Record>> toRecover(const RecoverRequest& request, const Options& options) {
    std::vector<migration::Record> records;
    if (!request.host.empty()) {
        migration::Line line({}, [&] { return connect(request.host, options); });
        TRANSSHIP_ASSIGN(auto record, migration::recordFromLocks(line, request.id));
        records.push_back(std::move(record));
        return records;
    }
    if (!request.id.empty()) {
        TRANSSHIP_ASSIGN(auto chapter, migration::chapter(request.id));
        if (chapter.ending != migration::Ending::Open && chapter.ending != migration::Ending::NeedsPerson) return records;
        records.push_back(std::move(chapter.record));
        return records;
    }
    TRANSSHIP_ASSIGN(const auto history, migration::history());
    for (const auto& file : history.damaged) report(migration::damagedFile(file), options);
    for (const auto& chapter : history.chapters)
        if (chapter.ending == migration::Ending::Open || chapter.ending == migration::Ending::NeedsPerson)
            records.push_back(chapter.record);
    return records;
}

// A queue that was cut off is not begun again by itself: what it still had to move is told, once.
Status tellOfQueues(const Options& options) {
    TRANSSHIP_ASSIGN(auto queues, migration::cutOffQueues());
    TRANSSHIP_ASSIGN(const auto history, migration::history());
    for (auto& queue : queues) {
        migration::takeUp(queue, history.chapters);
        std::vector<std::string> command{"transship-cli", "migrate", queue.source.host, queue.destination.host};
        std::vector<std::string> waiting;
        for (const auto& item : queue.items)
            if (item.turn == migration::Turn::Waiting) waiting.push_back(item.name);
        TRANSSHIP_TRY(migration::forgetQueue(queue.id));
        if (waiting.empty()) continue;
        command.insert(command.end(), waiting.begin(), waiting.end());
        if (options.json)
            printEvent({{"event", "queue"}, {"waiting", waiting}, {"command", command}});
        else
            std::cout << "A queue from " << queue.source.host << " to " << queue.destination.host << " was cut off before "
                      << printable(joined(waiting, ", ")) << ". To go on:\n  " << shellCommand(command) << '\n';
    }
    return {};
}

int run(const RecoverRequest& request, const Options& options) {
    const auto records = toRecover(request, options);
    if (!records) return report(records.error(), options);
    if (records->empty()) {
        if (const auto told = tellOfQueues(options); !told) return report(told.error(), options);
        if (options.json)
            std::cout << R"({"event":"finished","result":"done","sentence":"Nothing is to be recovered."})" << '\n';
        else
            std::cout << "Nothing is to be recovered.\n";
        return Exit::Done;
    }
    const auto lineTo = [&](const migration::Party& party) {
        return std::make_unique<migration::Line>(nullptr, [party, &options] { return connect(party, options); });
    };
    const auto progress = makeProgress(options);
    int worst = Exit::Done;
    for (const auto& record : *records) {
        const auto outcome = migration::recover(record, lineTo, *progress);
        reportOutcome(outcome, options);
        // Undoing is what recovery is for: the container runs, and nothing of ours is left.
        if (outcome.ending == migration::Ending::NeedsPerson) worst = Exit::NeedsPerson;
    }
    if (const auto told = tellOfQueues(options); !told) return report(told.error(), options);
    return worst;
}

}  // namespace

void addRecover(CLI::App& app, Options& options, Action& action) {
    auto* command = app.add_subcommand("recover", "Finish or undo migrations that were cut off");
    const auto request = std::make_shared<RecoverRequest>();
    command->add_option("ID", request->id, "One migration; without it, all that are open in this account's history");
    command
        ->add_option("--host", request->host, "Find the migration by the lock on this host, when it was started from another workstation")
        ->type_name("HOST");
    command->callback([&options, &action, request] { action = [&options, request] { return run(*request, options); }; });
}

}  // namespace transship::cli
