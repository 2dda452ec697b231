// SPDX-License-Identifier: Apache-2.0
#include "core/archive/members.h"

#include "core/archive/library.h"
#include "core/base/text.h"

#include <algorithm>

namespace transship::archive {

Status readMembers(const Source& from, const std::function<Status(const Member&, const Source& content)>& take) {
    const Utf8Locale locale;
    const std::unique_ptr<::archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_tar(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_filter_gzip(reader.get());
    return readEntries(reader.get(), from, {ErrorKind::Failed, "The archive is cut or damaged.", "", "Take another copy of it."},
                       [&](archive_entry* entry, const std::function<Status()>& damaged) -> Status {
                           bool broken = false;
                           TRANSSHIP_TRY(take(memberOf(entry), [&](std::span<std::byte> buffer) -> Result<std::size_t> {
                               const auto count = archive_read_data(reader.get(), buffer.data(), buffer.size());
                               if (count >= 0) return static_cast<std::size_t>(count);
                               broken = true;
                               return fail(damaged().error());
                           }));
                           return broken ? damaged() : Status();
                       });
}

struct MemberWriter::State {
    State(Sink to, Compression wanted) : sink(std::move(to)), compression(wanted), writer(archive_write_new(), archive_write_free) {
        writing.sink = &sink;
    }

    Status failed() const {
        if (writing.error) return fail(*writing.error);
        return fail(ErrorKind::Failed, "The archive could not be written.", printable(saidBy(writer.get())));
    }

    Status open() {
        if (opened) return {};
        opened = true;
        archive_write_set_format_pax(writer.get());
        if (compression == Compression::Zstd) archive_write_add_filter_zstd(writer.get());
        archive_write_set_bytes_in_last_block(writer.get(), 1);
        return archive_write_open(writer.get(), &writing, nullptr, Writing::write, nullptr) == ARCHIVE_OK ? Status() : failed();
    }

    Status begin(const Member& member, unsigned type, unsigned mode) {
        TRANSSHIP_TRY(open());
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), member.path.c_str());
        archive_entry_set_filetype(entry.get(), type);
        archive_entry_set_perm(entry.get(), mode);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(member.size));
        archive_entry_set_mtime(entry.get(), member.modified, 0);
        if (!member.link.empty()) archive_entry_set_symlink(entry.get(), member.link.c_str());
        return archive_write_header(writer.get(), entry.get()) < ARCHIVE_WARN ? failed() : Status();
    }

    Sink sink;
    Compression compression;
    Writing writing;
    std::unique_ptr<::archive, decltype(&archive_write_free)> writer;
    bool opened = false;
};

MemberWriter::MemberWriter(Sink to, Compression compression) : m_state(std::make_unique<State>(std::move(to), compression)) {}
MemberWriter::~MemberWriter() = default;

Status MemberWriter::addDirectory(const std::string& path) {
    const Utf8Locale locale;
    return m_state->begin({.path = path}, AE_IFDIR, 0700);
}

Status MemberWriter::add(const Member& member, const Source& content) {
    const Utf8Locale locale;
    TRANSSHIP_TRY(m_state->begin(member, AE_IFREG, 0600));
    auto size = member.size;
    std::vector<std::byte> bytes(block);
    while (size > 0) {
        TRANSSHIP_ASSIGN(const auto count, content(std::span(bytes).first(std::min<std::uint64_t>(bytes.size(), size))));
        if (count == 0) return fail(ErrorKind::Failed, "There is less of " + printable(member.path) + " than was said.");
        if (archive_write_data(m_state->writer.get(), bytes.data(), count) < 0) return m_state->failed();
        size -= count;
    }
    return {};
}

Status MemberWriter::addLink(const std::string& path, const std::string& target) {
    const Utf8Locale locale;
    return m_state->begin({.path = path, .link = target}, AE_IFLNK, 0700);
}

Status MemberWriter::finish() {
    const Utf8Locale locale;
    TRANSSHIP_TRY(m_state->open());
    return archive_write_close(m_state->writer.get()) == ARCHIVE_OK ? Status() : m_state->failed();
}

}  // namespace transship::archive
