// SPDX-License-Identifier: Apache-2.0
#include "app/cli/migrate_queue.h"

#include "app/cli/progress.h"
#include "core/base/text.h"
#include "core/migration/batch.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace transship::cli {
namespace {

using engine::Json;
using migration::Turn;

class Progress final : public migration::BatchObserver {
public:
    Progress(const migration::Queue& queue, const Options& options) : m_options(&options) {
        for (const auto& item : queue.items) m_each.push_back(makeProgress(options, item.name));
    }
    migration::Observer& of(std::size_t item) override { return *m_each[item]; }
    void turned(std::size_t number, const migration::QueueItem& item) override {
        if (m_options->json) {
            auto json = item.turn == Turn::Waiting || item.turn == Turn::Moving ? Json::object() : migration::toJson(item.outcome);
            json["event"] = "turn";
            json["turn"] = migration::turnName(item.turn);
            json["container"] = item.name;
            printEvent(json);
        } else if (!m_options->quiet && item.turn == Turn::Moving) {
            m_each[number]->says("(" + std::to_string(number + 1) + " of " + std::to_string(m_each.size()) + ") its turn");
        }
    }

private:
    const Options* m_options;
    std::vector<std::unique_ptr<migration::Observer>> m_each;
};

// What a person is told of each: more where it is worse.
int severity(int code) {
    constexpr std::array order{int(Exit::Done), int(Exit::Failed), int(Exit::Blocked), int(Exit::RolledBack), int(Exit::NeedsPerson)};
    return static_cast<int>(std::ranges::find(order, code) - order.begin());
}

}  // namespace

int moveQueue(migration::Queue queue, std::shared_ptr<migration::Line> source, std::shared_ptr<migration::Line> destination,
              const Options& options) {
    const auto began = std::chrono::steady_clock::now();
    Progress progress(queue, options);
    migration::Batch batch(std::move(queue), std::move(source), std::move(destination), progress);
    if (const auto done = batch.run(stopToken()); !done) return report(done.error(), options);
    const auto ended = batch.queue();
    int worst = Exit::Done;
    std::size_t moved = 0;
    std::chrono::milliseconds longest{0};
    std::uint64_t bytes = 0;
    auto containers = Json::array();
    for (const auto& item : ended.items) {
        const bool untouched = item.outcome.sentence.empty();
        const int code = untouched ? int(Exit::Failed) : exitCode(item.outcome);
        if (severity(code) > severity(worst)) worst = code;
        moved += item.turn == Turn::Moved ? 1 : 0;
        longest = std::max(longest, item.outcome.downtime);
        bytes += item.outcome.bytes;
        auto json = migration::toJson(item.outcome);
        json["container"] = item.name;
        json["turn"] = migration::turnName(item.turn);
        containers.push_back(std::move(json));
        if (options.json) continue;
        if (untouched) {
            std::cout << '\n' << printable(item.name) << " waits on " << ended.source.host << ".\n";
            continue;
        }
        std::cout << '\n';
        reportOutcome(item.outcome, options);
    }
    const auto total = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    if (options.json)
        printEvent({{"event", "finished"},
                    {"result", worst == Exit::Done ? "done" : "not all moved"},
                    {"containers", containers},
                    {"downtime_ms", longest.count()},
                    {"total_ms", total.count()},
                    {"bytes", bytes}});
    else
        std::cout << '\n' << moved << " of " << ended.items.size() << " moved in " << durationText(total) << ".\n";
    return worst;
}

}  // namespace transship::cli
