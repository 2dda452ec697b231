// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace transship {
namespace {

namespace fs = std::filesystem;

std::string errnoText() { return std::generic_category().message(errno); }

Result<fs::path> ownDirectory(const char* variable, const char* fallback) {
    const char* set = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
    const char* home = std::getenv("HOME");   // NOLINT(concurrency-mt-unsafe)
    fs::path base = set != nullptr && *set == '/' ? fs::path(set) : fs::path(home == nullptr ? "/" : home) / fallback;
    base /= "transship";
    std::error_code error;
    fs::create_directories(base, error);
    if (error) return fail(ErrorKind::Failed, "The directory " + base.string() + " can't be made.", error.message());
    fs::permissions(base, fs::perms::owner_all, error);
    return base;
}

class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : m_number(open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    ~Descriptor() {
        if (m_number >= 0) close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

Status writeAll(const fs::path& path, int flags, std::string_view content) {
    const auto failed = [&] {
        return fail(ErrorKind::Failed, "The file " + path.string() + " can't be written.", errnoText(),
                    "Check the space and the permissions there.");
    };
    const Descriptor file(path, flags);
    if (file.number() < 0) return failed();
    while (!content.empty()) {
        const auto count = write(file.number(), content.data(), content.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failed();
        content.remove_prefix(static_cast<std::size_t>(count));
    }
    if (fsync(file.number()) != 0) return failed();
    return {};
}

}  // namespace

Result<fs::path> configDirectory() { return ownDirectory("XDG_CONFIG_HOME", ".config"); }
Result<fs::path> stateDirectory() { return ownDirectory("XDG_STATE_HOME", ".local/state"); }

Result<fs::path> stateDirectory(const char* name) {
    TRANSSHIP_ASSIGN(auto path, stateDirectory());
    path /= name;
    std::error_code error;
    fs::create_directories(path, error);
    if (error) return fail(ErrorKind::Failed, "The directory " + path.string() + " can't be made.", error.message());
    return path;
}

Result<std::optional<FileLock>> FileLock::take(const fs::path& path) {
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(ErrorKind::Failed, "The file " + path.string() + " can't be opened.", errnoText(),
                    "Check the space and the permissions there.");
    FileLock lock(file);
    if (flock(file, LOCK_EX | LOCK_NB) != 0) return std::nullopt;
    return lock;
}

FileLock::~FileLock() {
    if (m_file >= 0) close(m_file);
}

Result<std::string> readFile(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(ErrorKind::NotFound, "The file " + path.string() + " can't be read.", errnoText());
    return std::string(std::istreambuf_iterator<char>(file), {});
}

Status writeFile(const fs::path& path, std::string_view content) {
    const fs::path beside = path.string() + ".new";
    TRANSSHIP_TRY(writeAll(beside, O_WRONLY | O_CREAT | O_TRUNC, content));
    std::error_code error;
    fs::rename(beside, path, error);
    if (error) return fail(ErrorKind::Failed, "The file " + path.string() + " can't be written.", error.message());
    return {};
}

Status appendFile(const fs::path& path, std::string_view content) { return writeAll(path, O_WRONLY | O_CREAT | O_APPEND, content); }

}  // namespace transship
