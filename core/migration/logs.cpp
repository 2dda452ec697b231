// SPDX-License-Identifier: Apache-2.0
#include "core/migration/logs.h"

#include "core/base/pipe.h"

#include <algorithm>
#include <thread>

namespace transship::migration {
namespace {

constexpr const char* localFolder = "local-logs";
constexpr auto quiet = std::chrono::milliseconds(30);
constexpr int patience = 100;  // times that long

// What a rotation appends: ".1", ".2.gz".
bool isRotation(std::string_view text) {
    if (text.ends_with(".gz")) text.remove_suffix(3);
    return text.empty() ||
           (text.size() > 1 && text.front() == '.' && std::ranges::all_of(text.substr(1), [](char c) { return c >= '0' && c <= '9'; }));
}

}  // namespace

bool keepsLogFiles(const Json& container) {
    const auto driver = container.at("HostConfig").value("LogConfig", Json::object()).value("Type", "");
    return driver == "json-file" || driver == "local";
}

std::string logFileThere(const std::string& file, const std::string& idHere, const std::string& idThere) {
    const auto json = idHere + "-json.log";
    if (file.starts_with(json) && isRotation(std::string_view(file).substr(json.size()))) return idThere + file.substr(idHere.size());
    const auto local = std::string(localFolder) + "/container.log";
    if (file.starts_with(local) && isRotation(std::string_view(file).substr(local.size()))) return file;
    return {};
}

Status LogCarrier::bring(Meter& meter) {
    m_grew = false;
    TRANSSHIP_ASSIGN(const auto listing, listWithoutReading(m_from));
    std::map<std::uint64_t, std::pair<std::string, std::uint64_t>> files;
    for (const auto& [path, entry] : listing)
        if (!logFileThere(path, m_idHere, m_idThere).empty())
            files[entry.value("inode", std::uint64_t{0})] = {path, entry.value("size", std::uint64_t{0})};
    const bool rotated = std::ranges::any_of(m_sent, [&](const auto& sent) {
        const auto now = files.find(sent.first);
        return now == files.end() || now->second.first != sent.second.name || now->second.second < sent.second.bytes;
    });
    if (rotated) {
        std::vector<std::string> names;
        names.reserve(m_sent.size());
        for (const auto& [inode, sent] : m_sent) names.push_back(logFileThere(sent.name, m_idHere, m_idThere));
        TRANSSHIP_TRY(removeBelow(m_to, names));
        m_sent.clear();
    }
    if (m_sent.empty() && listing.contains(localFolder)) TRANSSHIP_TRY(copyPaths(m_from, m_to, {localFolder}, {}, meter));
    for (const auto& [inode, file] : files) {
        const auto& [path, size] = file;
        auto& sent = m_sent[inode];
        sent.name = path;
        if (sent.bytes >= size) continue;
        m_grew = true;
        TRANSSHIP_TRY(appendTail(m_from, path, sent.bytes, forBytes(m_to, size - sent.bytes), logFileThere(path, m_idHere, m_idThere),
                                 "0640", meter));
    }
    return {};
}

Status LogCarrier::finish(Meter& meter) {
    for (int i = 0; i < patience; ++i) {
        TRANSSHIP_TRY(bring(meter));
        if (!m_grew && i > 0) return {};
        std::this_thread::sleep_for(quiet);
    }
    return fail(ErrorKind::Failed, "The log of the container still grows although it stands still.", "",
                "Look for another program that writes to it.");
}

}  // namespace transship::migration
