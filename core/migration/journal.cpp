// SPDX-License-Identifier: Apache-2.0
#include "core/migration/journal.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>
#include <utility>

namespace transship::migration {
namespace {

namespace fs = std::filesystem;

constexpr std::array endings{std::pair(Ending::Open, "open"),
                             std::pair(Ending::Done, "done"),
                             std::pair(Ending::Undone, "undone"),
                             std::pair(Ending::Refused, "refused"),
                             std::pair(Ending::NeedsPerson, "needs a person"),
                             std::pair(Ending::Rehearsed, "rehearsed")};

Result<fs::path> directory() { return stateDirectory("migrations"); }

}  // namespace

std::string newId() {
    auto id = timeText(std::chrono::system_clock::now());
    std::erase_if(id, [](char c) { return c == ':' || c == '-' || c == 'Z'; });
    std::ranges::replace(id, 'T', '-');
    return id + "-" + randomHex(6);
}

std::string endingName(Ending ending) {
    return std::ranges::find(endings, ending, [](const auto& pair) { return pair.first; })->second;
}

Result<Journal> Journal::open(const std::string& id) {
    if (!engine::isName(id))
        return fail(ErrorKind::Usage, "\"" + printable(id) + "\" is no id of a migration.", "", "transship-cli history lists them.");
    TRANSSHIP_ASSIGN(const auto path, directory());
    const auto file = path / (id + ".jsonl");
    TRANSSHIP_ASSIGN(auto lock, FileLock::take(file));
    if (!lock)
        return fail(ErrorKind::Conflict, "Migration " + id + " is still running on this workstation.", "",
                    "Stop it there (Ctrl-C or Cancel), or let it end.");
    return Journal(file, std::move(*lock));
}

Status Journal::append(Json entry, const Record& record) {
    entry["time"] = timeText(std::chrono::system_clock::now());
    entry["record"] = toJson(record);
    return appendFile(m_path, entry.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
}

Status Journal::begin(const std::string& step, const Record& record) { return append({{"event", "begin"}, {"step", step}}, record); }

Status Journal::end(Ending ending, const Record& record, const Json& outcome) {
    return append({{"event", "end"}, {"ending", endingName(ending)}, {"outcome", outcome}}, record);
}

Result<Chapter> replay(const std::string& journal) {
    std::optional<Chapter> chapter;
    for (const auto& line : split(journal, '\n')) {
        const auto entry = Json::parse(line, nullptr, false);
        if (!entry.is_object() || !entry.contains("record")) continue;
        auto record = recordFromJson(entry["record"]);
        if (!record) continue;
        if (!chapter) chapter.emplace();
        chapter->record = std::move(*record);
        chapter->time = entry.value("time", "");
        if (entry.value("event", "") == "begin") {
            chapter->step = entry.value("step", "");
            chapter->steps.emplace_back(chapter->step, chapter->time);
            chapter->ending = Ending::Open;
        } else {
            const auto name = entry.value("ending", "");
            const auto known = std::ranges::find(endings, name, [](const auto& pair) { return std::string(pair.second); });
            chapter->ending = known == endings.end() ? Ending::Open : known->first;
            chapter->outcome = entry.value("outcome", Json());
        }
    }
    if (!chapter) return fail(ErrorKind::Failed, "A journal holds nothing that can be read.");
    return *chapter;
}

Result<std::filesystem::path> journalFile(const std::string& id, const std::string& suffix) {
    TRANSSHIP_ASSIGN(const auto path, directory());
    return path / (id + suffix);
}

Result<History> history() { return history(std::numeric_limits<std::size_t>::max()); }

Result<History> history(std::size_t newest) {
    TRANSSHIP_ASSIGN(const auto path, directory());
    History history;
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(path, error))
        if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
    std::ranges::sort(files, std::ranges::greater());
    for (const auto& file : files | std::views::take(newest)) {
        const auto text = readFile(file);
        if (text && text->empty()) continue;  // its migration has not begun yet
        if (auto chapter = text ? replay(*text) : fail(text.error()))
            history.chapters.push_back(std::move(*chapter));
        else
            history.damaged.push_back(file.string());
    }
    std::ranges::sort(history.chapters, {}, [](const Chapter& chapter) { return chapter.record.id; });
    std::ranges::sort(history.damaged);
    return history;
}

Error damagedFile(const std::string& path) {
    return {ErrorKind::Failed, "A file of this account's history can't be read: " + printable(path) + ".", "",
            "If it is a migration that was cut off, this finishes or undoes it by what the host holds: "
            "transship-cli recover --host HOST. Then remove the file."};
}

Result<Chapter> chapter(const std::string& id) {
    if (!engine::isName(id))
        return fail(ErrorKind::Usage, "\"" + printable(id) + "\" is no id of a migration.", "", "transship-cli history lists them.");
    TRANSSHIP_ASSIGN(const auto path, directory());
    const auto text = readFile(path / (id + ".jsonl"));
    if (!text)
        return fail(ErrorKind::NotFound, "There is no migration " + id + " in this account's history.", "",
                    "transship-cli history lists them.");
    return replay(*text);
}

}  // namespace transship::migration
