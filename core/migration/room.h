// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"

#include <string>

namespace transship::migration {

// Makes room on the destination for what is copied. What undoing must remove or put back stands in the record, and in the journal.
class Room {
public:
    Room(engine::Engine destination, std::string helperImage, Record& record, Journal& journal)
        : m_destination(std::move(destination)), m_helperImage(std::move(helperImage)), m_record(&record), m_journal(&journal) {}

    // Renames what lies there, and leaves an empty directory where it was one.
    Status setAside(const std::string& path);
    // The directory with those above it; tells whether it was missing.
    Result<bool> directory(const std::string& path);
    // The directory of a file that will be made.
    Status file(const std::string& path);
    // A file or directory that goes when the migration ends, however it ends.
    Status temporary(const std::string& path);

private:
    Status note() { return m_journal->begin("create", *m_record); }

    engine::Engine m_destination;
    std::string m_helperImage;
    Record* m_record;
    Journal* m_journal;
};

// "/a" of "/a/b".
std::string parentDirectory(const std::string& path);

}  // namespace transship::migration
