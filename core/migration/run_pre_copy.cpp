// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/checkpoint/contents.h"
#include "core/checkpoint/image_names.h"
#include "core/migration/direct.h"
#include "core/migration/dump.h"
#include "core/migration/pre_copy.h"
#include "core/migration/run.h"

namespace transship::migration {

Status Run::preCopy() {
    // Should this program die in a round, the agent breaks it off and lets the container go on.
    TRANSSHIP_TRY(takeLease());
    auto counting = meter(StepId::PreCopy);
    std::vector<Round> rounds;
    while (anotherRoundPays(rounds)) {
        if (m_stop.stop_requested()) return cancelled();
        const auto began = Clock::now();
        const auto bytes = copyRound(rounds.size() + 1, counting);
        if (!bytes) {
            const auto kind = bytes.error().kind;
            if (kind == ErrorKind::Cancelled || kind == ErrorKind::Unreachable) return fail(bytes.error());
            return dropRounds(rounds.size() + 1, bytes.error());
        }
        rounds.push_back({*bytes, std::chrono::duration_cast<milliseconds>(Clock::now() - began)});
        m_rounds = rounds.size();
    }
    const auto left = leftAfter(rounds, m_facts->memory);
    const auto expected = predictedFor(*m_facts, *m_options, left);
    m_observer->says("About " + sizeText(left) + " of memory will be left to copy; the container will stand still for about " +
                     durationText(expected) + ".");
    if (m_options->maxDowntime.count() > 0 && expected > m_options->maxDowntime)
        return fail(ErrorKind::Blocked,
                    "It would stand still for about " + durationText(expected) + ", longer than the " +
                        durationText(m_options->maxDowntime) + " that were allowed.",
                    "It changes about " + sizeText(left) + " of its memory while as much is copied.",
                    "Move it when it has less to do, or allow more.");
    return {};
}

Dumping Run::dumping() const {
    return {.source = m_sides.source,
            .record = m_record,
            .helperImage = m_sourceHelper,
            .directory = m_dumpHere->path,
            .memory = m_facts->memory,
            .latest = std::nullopt,
            .flags = {},
            .parent = m_rounds == 0 ? std::string() : roundDirectory(m_rounds)};
}

Result<std::uint64_t> Run::copyRound(std::size_t number, Meter& counting) {
    const auto directory = roundDirectory(number);
    TRANSSHIP_TRY(preDump(dumping(), directory, m_stop));
    // What is read now is not read again while the container stands still.
    auto learned = std::async(std::launch::async, [this] { return learn(*m_dumpHere, m_knownDump); });
    std::uint64_t bytes = 0;
    const auto carry = [&]() -> Status {
        TRANSSHIP_ASSIGN(const auto listing, listWithoutReading(*m_dumpHere));
        std::set<std::string> paths;
        for (const auto& [path, entry] : listing) {
            if (path != directory && !path.starts_with(directory + "/")) continue;
            paths.insert(path);
            if (checkpoint::isMemory(path.substr(path.rfind('/') + 1))) bytes += entry.value("size", std::uint64_t{0});
        }
        return copyPaths(*m_dumpHere, forBytes(*m_pagesThere, bytes), paths, {}, counting);
    };
    const auto carried = carry();
    TRANSSHIP_TRY(learned.get());
    TRANSSHIP_TRY(carried);
    TRANSSHIP_TRY(learn(*m_pagesThere, m_knownPages));
    auto round = *m_dumpHere;
    round.part += "/" + directory;
    TRANSSHIP_ASSIGN(const auto images, readImages(round));
    std::string stood;
    if (const auto statistics = checkpoint::statisticsOf(images))
        stood = "; it stood still for " + durationText(std::chrono::duration_cast<milliseconds>(statistics->frozen));
    m_observer->says("Round " + std::to_string(number) + ": " + sizeText(bytes) + " of memory" + stood + ".");
    return bytes;
}

// A round that failed may have begun to track writes anew: what was written since the one before would be in none of them. So all go.
Status Run::dropRounds(std::size_t begun, const Error& error) {
    m_rounds = 0;
    m_knownDump = m_knownPages = {};
    auto options = *m_options;
    options.preCopy = false;
    m_plan.way = wayOf(*m_facts, options);
    m_remarks.push_back("Its memory was not copied ahead: " + summary(error));
    m_observer->says(m_remarks.back());
    std::vector<std::string> paths;
    for (std::size_t number = 1; number <= begun; ++number) paths.push_back(roundDirectory(number));
    TRANSSHIP_TRY(removeBelow(*m_dumpHere, paths));
    return removeBelow(*m_pagesThere, paths);
}

}  // namespace transship::migration
