// SPDX-License-Identifier: Apache-2.0
#include "core/migration/room.h"

#include "core/helper/helper.h"
#include "core/migration/settlement.h"

namespace transship::migration {

std::string parentDirectory(const std::string& path) { return path.substr(0, path.rfind('/')); }

Status Room::setAside(const std::string& path) {
    m_record->setAside.push_back(path);
    TRANSSHIP_TRY(note());
    TRANSSHIP_TRY(onHost(*m_destination, m_record->id, {"set-aside", path, asideSuffix(*m_record)}));
    return {};
}

Result<bool> Room::directory(const std::string& path) {
    TRANSSHIP_ASSIGN(const auto output, onHost(*m_destination, m_record->id, {"make-directories", path}));
    TRANSSHIP_ASSIGN(const auto made, helper::answerLines(output));
    const auto first = made.empty() ? std::string() : helper::bytesOf(made.front().at("made"));
    if (first.empty()) return false;
    m_record->pathsMade.push_back(first);
    TRANSSHIP_TRY(note());
    return true;
}

Status Room::file(const std::string& path) {
    TRANSSHIP_ASSIGN(const bool made, directory(parentDirectory(path)));
    if (made) return {};
    m_record->pathsMade.push_back(path);
    return note();
}

Status Room::temporary(const std::string& path) {
    m_record->temporary.push_back(path);
    return note();
}

}  // namespace transship::migration
