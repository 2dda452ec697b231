// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/kept.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/engine/engine.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>

namespace transship::preflight {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostKept = 200;
constexpr std::string_view prefix = "check-";

Result<fs::path> directory() { return stateDirectory("preflights"); }

// The same for each report of one look.
std::string idOf(const Report& report) {
    auto time = report.date;
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    auto what = report.source.address + '\n' + report.destination.address;
    for (const auto& container : report.containers) what += '\n' + container.name;
    constexpr std::size_t different = 0x10000;  // looks of one second
    char suffix[8];
    std::snprintf(suffix, sizeof suffix, "-%04zx", std::hash<std::string>()(what) % different);
    return std::string(prefix) + time + suffix;
}

std::vector<fs::path> files(const fs::path& directory) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(directory, error))
        if (entry.path().extension() == ".jsonl" && isKeptReport(entry.path().stem().string())) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string textOf(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

// The first line is what a list shows, the second the whole.
Status keep(const Report& report) {
    TRANSSHIP_ASSIGN(const auto path, directory());
    const Json head{{"date", report.date},
                    {"source", report.source.address},
                    {"destination", report.destination.address},
                    {"source_criu", report.machineHere ? report.machineHere->criu : ""},
                    {"destination_criu", report.machineThere ? report.machineThere->criu : ""},
                    {"verdict", verdict(report)},
                    {"all_can_move", report.allCanMove()}};
    auto whole = Json::object();
    for (const auto* ending : {".json", ".html", ".md"}) {
        TRANSSHIP_ASSIGN(whole[ending], rendered(report, ending));
    }
    TRANSSHIP_TRY(writeFile(path / (idOf(report) + ".jsonl"), textOf(head) + "\n" + textOf(whole) + "\n"));
    auto kept = files(path);
    std::error_code error;
    for (std::size_t i = 0; i + mostKept < kept.size(); ++i)
        if (!fs::remove(kept[i], error) && error)
            return fail(ErrorKind::Failed, "An old report can't be removed: " + kept[i].string() + ".", error.message());
    return {};
}

Result<KeptReports> keptReports() {
    TRANSSHIP_ASSIGN(const auto path, directory());
    KeptReports kept;
    for (const auto& file : files(path)) {
        std::ifstream stream(file);
        std::string line;
        std::getline(stream, line);
        const auto head = Json::parse(line, nullptr, false);
        if (!head.is_object()) {
            kept.damaged.push_back(file.string());
            continue;
        }
        const auto text = [&](const char* name) {
            const auto found = head.find(name);
            return found != head.end() && found->is_string() ? found->get<std::string>() : std::string();
        };
        kept.reports.push_back({.id = file.stem().string(),
                                .date = text("date"),
                                .source = text("source"),
                                .destination = text("destination"),
                                .sourceCriu = text("source_criu"),
                                .destinationCriu = text("destination_criu"),
                                .verdict = text("verdict"),
                                .allCanMove = head.contains("all_can_move") && head["all_can_move"] == true});
    }
    return kept;
}

bool isKeptReport(const std::string& id) { return id.starts_with(prefix) && engine::isName(id); }

Result<std::string> keptReport(const std::string& id, const std::string& file) {
    TRANSSHIP_ASSIGN(const auto path, directory());
    const auto text = isKeptReport(id) ? readFile(path / (id + ".jsonl")) : Result<std::string>(std::unexpect, Error{});
    if (!text)
        return fail(ErrorKind::NotFound, "There is no preflight " + printable(id) + " in this account's history.", "",
                    "transship-cli history lists them.");
    const auto lines = split(*text, '\n');
    const auto whole = lines.size() > 1 ? Json::parse(lines[1], nullptr, false) : Json();
    if (!whole.is_object()) return fail(ErrorKind::Failed, "The report " + id + " can't be read.", (path / (id + ".jsonl")).string());
    for (const auto& [ending, content] : whole.items())
        if (file.ends_with(ending) && content.is_string()) return content.get<std::string>();
    // The same words for what can't be written at all.
    return rendered(Report(), file);
}

}  // namespace transship::preflight
