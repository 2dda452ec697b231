// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/files.h"
#include "core/migration/record.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace transship::migration {

// How a migration ended, or that it did not yet.
enum class Ending { Open, Done, Undone, Refused, NeedsPerson, Rehearsed };

std::string endingName(Ending ending);

// An id that sorts by the time it was given: "20261124-021530-5f3a9c".
std::string newId();

// One migration as its journal tells it.
struct Chapter {
    Record record;
    std::string step;                                        // the last one that began
    std::string time;                                        // of the last entry, UTC
    std::vector<std::pair<std::string, std::string>> steps;  // those that began, with their times
    Ending ending = Ending::Open;
    Json outcome = nullptr;  // what the end said: sentence, downtime, differences
};

// $XDG_STATE_HOME/transship/migrations/<id>.jsonl: one JSON object a line, synced before the step it names acts.
// Whoever writes a journal holds it locked, so that a second program can't recover what still runs.
class Journal {
public:
    // Conflict where another program has it open.
    static Result<Journal> open(const std::string& id);

    Status begin(const std::string& step, const Record& record);
    Status end(Ending ending, const Record& record, const Json& outcome);

private:
    Journal(std::filesystem::path path, FileLock lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}
    Status append(Json entry, const Record& record);
    std::filesystem::path m_path;
    FileLock m_lock;
};

// What a journal's lines tell. A last line that was cut by a crash is passed over; Failed where nothing is readable.
Result<Chapter> replay(const std::string& journal);

// Where something beside the journal of this migration is kept ("<id>" and the suffix).
Result<std::filesystem::path> journalFile(const std::string& id, const std::string& suffix);

// All migrations of this account, oldest first.
struct History {
    std::vector<Chapter> chapters;
    std::vector<std::string> damaged;  // files that can't be read; recordFromLocks() finds on the hosts what such a one left
};
Result<History> history();
// The newest of them alone, this many at most.
Result<History> history(std::size_t newest);
// What to say of a file of the account's history, or of its preflights, that can't be read.
Error damagedFile(const std::string& path);
Result<Chapter> chapter(const std::string& id);

}  // namespace transship::migration
