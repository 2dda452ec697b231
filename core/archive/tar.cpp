// SPDX-License-Identifier: Apache-2.0
#include "core/archive/tar.h"

#include "core/archive/library.h"
#include "core/archive/sha256.h"
#include "core/base/text.h"

namespace transship::archive {
namespace {

constexpr std::size_t captureLimit = 64 << 20;

using Archive = std::unique_ptr<::archive, decltype(&archive_read_free)>;

mode_t kindOf(char type) { return type == '3' ? AE_IFCHR : type == '5' ? AE_IFDIR : AE_IFREG; }

}  // namespace

struct TarWriter::State {
    explicit State(const Sink& to) : writes(static_cast<bool>(to)) {
        writing.sink = &to;
        if (!writes) return;
        archive_write_set_format_pax(writer.get());
        archive_write_set_bytes_per_block(writer.get(), static_cast<int>(block));
        archive_write_set_bytes_in_last_block(writer.get(), 1);
        opened = archive_write_open(writer.get(), &writing, nullptr, Writing::write, nullptr) == ARCHIVE_OK;
    }

    Status writeError() {
        if (writing.error) return fail(*writing.error);
        return fail(ErrorKind::Failed, "The stream of files could not be written.", printable(saidBy(writer.get())));
    }
    Status begin(archive_entry* entry) {
        return opened && archive_write_header(writer.get(), entry) >= ARCHIVE_WARN ? Status() : writeError();
    }
    Status write(const char* bytes, std::size_t size) {
        return size == 0 || archive_write_data(writer.get(), bytes, size) >= 0 ? Status() : writeError();
    }

    Status copyMember(::archive* reader, archive_entry* entry, const Visitor& visitor, const std::function<Status()>& readError) {
        const auto member = memberOf(entry);
        TRANSSHIP_ASSIGN(const auto verdict, visitor.decide(member));
        const bool small = verdict == Verdict::Capture || verdict == Verdict::Replace;
        if (small && member.size > captureLimit)
            return fail(ErrorKind::Failed, "The member " + printable(member.path) + " is larger than " + sizeText(captureLimit) + ".");
        const bool keep = writes && (verdict == Verdict::Keep || verdict == Verdict::Capture);
        if (keep && visitor.attributes)
            for (const auto& [name, value] : visitor.attributes(member))
                archive_entry_xattr_add_entry(entry, name.c_str(), value.data(), value.size());
        if (keep && visitor.path) archive_entry_set_pathname(entry, visitor.path(member).c_str());
        if (keep) TRANSSHIP_TRY(begin(entry));
        std::string captured;
        Sha256 digest;
        std::vector<char> bytes(block);
        for (;;) {
            const auto count = archive_read_data(reader, bytes.data(), bytes.size());
            if (count == 0) break;
            if (count < 0) return readError();
            const auto size = static_cast<std::size_t>(count);
            if (keep) TRANSSHIP_TRY(write(bytes.data(), size));
            if (small) captured.append(bytes.data(), size);
            if (verdict == Verdict::Digest) digest.add(std::as_bytes(std::span(bytes).first(size)));
        }
        if (verdict == Verdict::Replace) {
            const auto content = visitor.replace(member, std::move(captured));
            archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
            if (!writes) return {};
            TRANSSHIP_TRY(begin(entry));
            return write(content.data(), content.size());
        }
        if (verdict == Verdict::Capture) return visitor.take(member, std::move(captured));
        if (verdict == Verdict::Digest) return visitor.take(member, digest.text());
        return {};
    }

    Utf8Locale locale;
    Writing writing;
    bool writes;
    bool opened = false;
    Archive writer{archive_write_new(), archive_write_free};
};

TarWriter::TarWriter(const Sink& to) : m_state(std::make_unique<State>(to)) {}

TarWriter::~TarWriter() = default;

Status TarWriter::copy(const Source& from, const Visitor& visitor) {
    const Archive reader(archive_read_new(), archive_read_free);
    archive_read_support_format_tar(reader.get());
    return readEntries(reader.get(), from, {ErrorKind::Failed, "The stream of files is damaged.", "", ""},
                       [&](archive_entry* entry, const std::function<Status()>& damaged) {
                           return m_state->copyMember(reader.get(), entry, visitor, damaged);
                       });
}

Status TarWriter::add(const Addition& addition) {
    if (!m_state->writes) return {};
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), addition.path.c_str());
    archive_entry_set_filetype(entry.get(), kindOf(addition.type));
    archive_entry_set_perm(entry.get(), addition.type == '3' ? 0 : addition.mode);
    if (addition.type == '3') {
        archive_entry_set_rdevmajor(entry.get(), 0);
        archive_entry_set_rdevminor(entry.get(), 0);
    }
    archive_entry_set_uid(entry.get(), addition.user);
    archive_entry_set_gid(entry.get(), addition.group);
    archive_entry_set_mtime(entry.get(), addition.modified, 0);
    for (const auto& [name, value] : addition.attributes)
        archive_entry_xattr_add_entry(entry.get(), name.c_str(), value.data(), value.size());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(addition.content.size()));
    TRANSSHIP_TRY(m_state->begin(entry.get()));
    return m_state->write(addition.content.data(), addition.content.size());
}

Status TarWriter::close() {
    if (m_state->writes && archive_write_close(m_state->writer.get()) != ARCHIVE_OK) return m_state->writeError();
    return {};
}

Status copyTar(const Source& from, const Sink& to, const Visitor& visitor,
               const std::function<Result<std::vector<Addition>>()>& additions) {
    TarWriter writer(to);
    TRANSSHIP_TRY(writer.copy(from, visitor));
    if (additions) {
        TRANSSHIP_ASSIGN(const auto members, additions());
        for (const auto& member : members) TRANSSHIP_TRY(writer.add(member));
    }
    return writer.close();
}

}  // namespace transship::archive
