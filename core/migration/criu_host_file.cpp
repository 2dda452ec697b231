// SPDX-License-Identifier: Apache-2.0
#include "core/migration/criu_host_file.h"

#include "core/migration/criu_options.h"
#include "core/migration/look.h"
#include "core/migration/room.h"
#include "core/migration/settlement.h"

#include <thread>

namespace transship::migration {
namespace {

constexpr int patience = 30;  // seconds for another migration's start
constexpr const char* mark = "# Transship, during the migration ";

std::string firstLine(const Record& record) { return mark + record.id; }

// What stands there; nothing where there is no file.
Result<std::string> content(Line& line) {
    TRANSSHIP_ASSIGN(const auto found, look(line, {criuHostFile}));
    if (found.empty() || found.front().value("type", "") == "missing") return std::string();
    return line.agent()->ask({"read-from", criuHostFile, "0"});
}

}  // namespace

Status tellCriu(Line& line, const Record& record) {
    if (record.criuOptions.empty()) return {};
    TRANSSHIP_TRY(line.startAgent());
    const auto agent = line.agent();
    TRANSSHIP_TRY(agent->ask({"make-directories", parentDirectory(criuHostFile)}));
    TRANSSHIP_ASSIGN(auto own, content(line));
    for (int second = 0; own.starts_with(mark); ++second) {
        if (own.starts_with(firstLine(record) + "\n")) return {};
        if (second == patience)
            return fail(
                ErrorKind::Conflict, "Another migration to " + record.destination.host + " has its options in " + criuHostFile + ".",
                own.substr(0, own.find('\n')), "Try again when it has ended. If it was cut off, transship-cli recover puts the file back.");
        std::this_thread::sleep_for(std::chrono::seconds(1));
        TRANSSHIP_ASSIGN(own, content(line));
    }
    if (!own.empty()) TRANSSHIP_TRY(agent->ask({"set-aside", criuHostFile, asideSuffix(record)}));
    if (!own.empty() && !own.ends_with('\n')) own += '\n';
    TRANSSHIP_TRY(agent->ask({"append", criuHostFile, "0644"}, firstLine(record) + "\n" + own + record.criuOptions));
    return {};
}

Status withdrawFromCriu(Line& line, const Record& record) {
    if (record.criuOptions.empty()) return {};
    TRANSSHIP_TRY(onHost(line, record.id, {"withdraw", criuHostFile, asideSuffix(record), firstLine(record)}));
    return {};
}

}  // namespace transship::migration
