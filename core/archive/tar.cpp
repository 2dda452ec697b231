// SPDX-License-Identifier: Apache-2.0
#include "core/archive/tar.h"

#include "core/archive/library.h"
#include "core/archive/sha256.h"
#include "core/base/text.h"

#include <memory>

namespace transship::archive {
namespace {

constexpr std::size_t captureLimit = 64 << 20;

class Copier {
public:
    Copier(const Source& from, const Sink& to, const Visitor& visitor)
        : m_visitor(&visitor), m_reader(archive_read_new(), archive_read_free), m_writer(archive_write_new(), archive_write_free) {
        m_reading.source = &from;
        m_writing.sink = &to;
        m_writes = static_cast<bool>(to);
    }

    Status run(const std::function<Result<std::vector<Addition>>()>& additions) {
        archive_read_support_format_tar(m_reader.get());
        if (archive_read_open(m_reader.get(), &m_reading, nullptr, Reading::read, nullptr) != ARCHIVE_OK) return readError();
        if (m_writes) {
            archive_write_set_format_pax(m_writer.get());
            archive_write_set_bytes_per_block(m_writer.get(), static_cast<int>(block));
            archive_write_set_bytes_in_last_block(m_writer.get(), 1);
            if (archive_write_open(m_writer.get(), &m_writing, nullptr, Writing::write, nullptr) != ARCHIVE_OK) return writeError();
        }
        for (;;) {
            archive_entry* entry = nullptr;
            const int outcome = archive_read_next_header(m_reader.get(), &entry);
            if (outcome == ARCHIVE_EOF) break;
            if (outcome < ARCHIVE_WARN) return readError();
            TRANSSHIP_TRY(copyMember(entry));
        }
        // Whatever pads the archive's end must be read, or its sender waits for ever.
        std::vector<std::byte> rest(block);
        for (;;) {
            TRANSSHIP_ASSIGN(const auto count, (*m_reading.source)(rest));
            if (count == 0) break;
        }
        if (additions) {
            TRANSSHIP_ASSIGN(const auto members, additions());
            for (const auto& member : members) TRANSSHIP_TRY(add(member));
        }
        if (m_writes && archive_write_close(m_writer.get()) != ARCHIVE_OK) return writeError();
        return {};
    }

private:
    Status readError() {
        if (m_reading.error) return fail(*m_reading.error);
        return fail(ErrorKind::Failed, "The stream of files is damaged.", printable(saidBy(m_reader.get())));
    }
    Status writeError() {
        if (m_writing.error) return fail(*m_writing.error);
        return fail(ErrorKind::Failed, "The stream of files could not be written.", printable(saidBy(m_writer.get())));
    }

    Status copyMember(archive_entry* entry) {
        const auto member = memberOf(entry);
        TRANSSHIP_ASSIGN(const auto verdict, m_visitor->decide(member));
        const bool small = verdict == Verdict::Capture || verdict == Verdict::Replace;
        if (small && member.size > captureLimit)
            return fail(ErrorKind::Failed, "The member " + printable(member.path) + " is larger than " + sizeText(captureLimit) + ".");
        const bool keep = m_writes && (verdict == Verdict::Keep || verdict == Verdict::Capture);
        if (keep && m_visitor->attributes)
            for (const auto& [name, value] : m_visitor->attributes(member))
                archive_entry_xattr_add_entry(entry, name.c_str(), value.data(), value.size());
        if (keep && archive_write_header(m_writer.get(), entry) < ARCHIVE_WARN) return writeError();
        std::string captured;
        Sha256 digest;
        std::vector<char> bytes(block);
        for (;;) {
            const auto count = archive_read_data(m_reader.get(), bytes.data(), bytes.size());
            if (count == 0) break;
            if (count < 0) return readError();
            const auto size = static_cast<std::size_t>(count);
            if (keep && archive_write_data(m_writer.get(), bytes.data(), size) < 0) return writeError();
            if (small) captured.append(bytes.data(), size);
            if (verdict == Verdict::Digest) digest.add(std::as_bytes(std::span(bytes).first(size)));
        }
        if (verdict == Verdict::Replace) {
            const auto content = m_visitor->replace(member, std::move(captured));
            archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
            if (m_writes && (archive_write_header(m_writer.get(), entry) < ARCHIVE_WARN ||
                             archive_write_data(m_writer.get(), content.data(), content.size()) < 0))
                return writeError();
            return {};
        }
        if (verdict == Verdict::Capture) return m_visitor->take(member, std::move(captured));
        if (verdict == Verdict::Digest) return m_visitor->take(member, digest.text());
        return {};
    }

    Status add(const Addition& addition) {
        if (!m_writes) return {};
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), addition.path.c_str());
        if (addition.type == '3') {
            archive_entry_set_filetype(entry.get(), AE_IFCHR);
            archive_entry_set_perm(entry.get(), 0);
            archive_entry_set_rdevmajor(entry.get(), 0);
            archive_entry_set_rdevminor(entry.get(), 0);
        } else {
            archive_entry_set_filetype(entry.get(), AE_IFREG);
            archive_entry_set_perm(entry.get(), 0600);
        }
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(addition.content.size()));
        if (archive_write_header(m_writer.get(), entry.get()) < ARCHIVE_WARN) return writeError();
        if (!addition.content.empty() && archive_write_data(m_writer.get(), addition.content.data(), addition.content.size()) < 0)
            return writeError();
        return {};
    }

    const Visitor* m_visitor;
    Reading m_reading;
    Writing m_writing;
    bool m_writes = false;
    std::unique_ptr<::archive, decltype(&archive_read_free)> m_reader;
    std::unique_ptr<::archive, decltype(&archive_write_free)> m_writer;
};

}  // namespace

Status copyTar(const Source& from, const Sink& to, const Visitor& visitor,
               const std::function<Result<std::vector<Addition>>()>& additions) {
    const Utf8Locale locale;
    return Copier(from, to, visitor).run(additions);
}

}  // namespace transship::archive
