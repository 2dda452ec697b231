// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/tar.h"
#include "core/base/text.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <sys/stat.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

// How this room speaks to libarchive.
namespace transship::archive {

inline constexpr std::size_t block = 64 << 10;

// libarchive turns names into the locale's encoding and drops those that don't fit; in UTF-8 nothing is turned.
class Utf8Locale {
public:
    Utf8Locale() : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)), m_before(uselocale(m_locale)) {}
    ~Utf8Locale() {
        uselocale(m_before);
        freelocale(m_locale);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    locale_t m_locale;
    locale_t m_before;
};

struct Reading {
    const Source* source = nullptr;
    std::vector<std::byte> buffer = std::vector<std::byte>(block);
    std::optional<Error> error;

    static la_ssize_t read(::archive*, void* data, const void** bytes) {
        auto& self = *static_cast<Reading*>(data);
        auto count = (*self.source)(self.buffer);
        if (!count) {
            self.error = std::move(count).error();
            return -1;
        }
        *bytes = self.buffer.data();
        return static_cast<la_ssize_t>(*count);
    }
};

struct Writing {
    const Sink* sink = nullptr;
    std::optional<Error> error;

    static la_ssize_t write(::archive*, void* data, const void* bytes, size_t count) {
        auto& self = *static_cast<Writing*>(data);
        if (auto sent = (*self.sink)({static_cast<const std::byte*>(bytes), count}); !sent) {
            self.error = std::move(sent).error();
            return -1;
        }
        return static_cast<la_ssize_t>(count);
    }
};

inline std::string plainPath(const char* text) {
    std::string path = text == nullptr ? "" : text;
    while (path.starts_with("./")) path.erase(0, 2);
    while (path.ends_with('/')) path.pop_back();
    return path == "." ? "" : path;
}

inline char typeOf(archive_entry* entry) {
    if (archive_entry_hardlink(entry) != nullptr) return '1';
    switch (archive_entry_filetype(entry)) {
        case AE_IFLNK:
            return '2';
        case AE_IFCHR:
            return '3';
        case AE_IFBLK:
            return '4';
        case AE_IFDIR:
            return '5';
        case AE_IFIFO:
            return '6';
        default:
            return '0';
    }
}

inline Member memberOf(archive_entry* entry) {
    Member member{.path = plainPath(archive_entry_pathname(entry)),
                  .type = typeOf(entry),
                  .size = 0,
                  .link = {},
                  .modified = archive_entry_mtime(entry)};
    if (archive_entry_size_is_set(entry) != 0) member.size = static_cast<std::uint64_t>(archive_entry_size(entry));
    if (member.type == '1') member.link = plainPath(archive_entry_hardlink(entry));
    if (member.type == '2' && archive_entry_symlink(entry) != nullptr) member.link = archive_entry_symlink(entry);
    return member;
}

// What libarchive says went wrong, for people.
inline std::string saidBy(::archive* one) { return archive_error_string(one) == nullptr ? "" : archive_error_string(one); }

// Takes each entry of a stream, of the formats that the reader was told, and then whatever pads its end, or its sender waits for ever.
// `damage` is what is wrong with one that can't be read.
inline Status readEntries(::archive* reader, const Source& from, const Error& damage,
                          const std::function<Status(archive_entry*, const std::function<Status()>& damaged)>& take) {
    Reading reading;
    reading.source = &from;
    const auto damaged = [&]() -> Status {
        if (reading.error) return fail(*reading.error);
        auto error = damage;
        error.reason = printable(saidBy(reader));
        return fail(std::move(error));
    };
    if (archive_read_open(reader, &reading, nullptr, Reading::read, nullptr) != ARCHIVE_OK) return damaged();
    for (;;) {
        archive_entry* entry = nullptr;
        const int outcome = archive_read_next_header(reader, &entry);
        if (outcome == ARCHIVE_EOF) break;
        if (outcome < ARCHIVE_WARN) return damaged();
        TRANSSHIP_TRY(take(entry, damaged));
    }
    std::vector<std::byte> rest(block);
    for (;;) {
        TRANSSHIP_ASSIGN(const auto count, from(rest));
        if (count == 0) return {};
    }
}

}  // namespace transship::archive
