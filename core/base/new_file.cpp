// SPDX-License-Identifier: Apache-2.0
#include "core/base/new_file.h"

#include "core/base/text.h"

#include <fcntl.h>
#include <system_error>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace transship {
namespace {

namespace fs = std::filesystem;

std::unexpected<Error> unwritable(const fs::path& path, int error) {
    if (error == EEXIST)
        return fail(ErrorKind::Conflict, "There is a file " + printable(path.string()) + " already.", "", "Name another one.");
    return fail(ErrorKind::Failed, "The file " + printable(path.string()) + " can't be written.", std::generic_category().message(error),
                "Check the space and the permissions there.");
}

}  // namespace

NewFile::NewFile(fs::path path, fs::path part, int file) : m_path(std::move(path)), m_part(std::move(part)), m_file(file) {}

NewFile::NewFile(NewFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_part(std::move(other.m_part)), m_file(std::exchange(other.m_file, -1)) {}

NewFile::~NewFile() {
    if (m_file < 0) return;
    close(m_file);
    unlink(m_part.c_str());
}

Result<NewFile> NewFile::begin(const fs::path& path) {
    if (std::error_code error; fs::exists(fs::symlink_status(path, error))) return unwritable(path, EEXIST);
    fs::path part = path.string() + ".part-" + randomHex(6);
    const int file = open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return unwritable(path, errno);
    return NewFile(path, std::move(part), file);
}

Status NewFile::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(m_file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return unwritable(m_path, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Status NewFile::finish() {
    if (fsync(m_file) != 0) return unwritable(m_path, errno);
    // Neither takes anybody's place. Some file systems have no links (FAT), others no such renaming (NFS).
    if (renameat2(AT_FDCWD, m_part.c_str(), AT_FDCWD, m_path.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL) return unwritable(m_path, errno);
        if (link(m_part.c_str(), m_path.c_str()) != 0) return unwritable(m_path, errno);
        unlink(m_part.c_str());
    }
    close(std::exchange(m_file, -1));
    return {};
}

}  // namespace transship
