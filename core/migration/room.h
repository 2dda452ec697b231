// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"
#include "core/migration/line.h"

#include <string>

namespace transship::migration {

// Makes room on the destination for what is copied. What undoing must remove or put back stands in the record, and in the journal.
class Room {
public:
    Room(Line& destination, Record& record, Journal& journal) : m_destination(&destination), m_record(&record), m_journal(&journal) {}

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

    Line* m_destination;
    Record* m_record;
    Journal* m_journal;
};

// In the words of the kernel (strerror), of tar and of Go.
inline bool isDiskFull(const Error& error) { return summary(error).contains("o space left on device"); }

// "/a" of "/a/b".
std::string parentDirectory(const std::string& path);

}  // namespace transship::migration
