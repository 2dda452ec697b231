// SPDX-License-Identifier: Apache-2.0
#include "app/agent/pages_stream.h"

#include "app/agent/numbers.h"
#include "app/agent/pages.h"
#include "app/helper/digest.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

// For each piece: the length of the file's name, the name, the length of the piece, the piece. A length of 0 is the stream's end.
namespace transship::agent {
namespace {

constexpr std::size_t block = 256 << 10;  // as much as goes over a connection at once
constexpr std::size_t longestName = 64;
constexpr int every = 2;  // milliseconds

int complain(const std::string& path) {
    std::perror(path.c_str());
    return 1;
}

class Sending {
public:
    explicit Sending(const char* directory) : m_directory(directory) {}
    ~Sending() {
        for (const auto& [name, file] : m_files) close(file);
    }
    Sending(const Sending&) = delete;
    Sending& operator=(const Sending&) = delete;

    // Sends what is new; false with errno where that fails.
    bool pass(bool& any) {
        DIR* list = opendir(m_directory);
        if (list == nullptr) return false;
        for (const auto& name : pagesOf(list)) {
            if (name.size() > longestName || m_files.contains(name)) continue;
            const int file = openat(dirfd(list), name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
            if (file >= 0) m_files[name] = file;  // one that is not sent is carried whole afterwards
        }
        closedir(list);
        for (const auto& [name, file] : m_files)
            if (!passFile(name, file, any)) return false;
        return std::fflush(stdout) == 0;
    }

private:
    bool passFile(const std::string& name, int file, bool& any) {
        for (;;) {
            const ssize_t count = read(file, m_bytes.data(), m_bytes.size());
            if (count < 0) return false;
            if (count == 0) return true;
            any = true;
            putNumber(name.size());
            std::fwrite(name.data(), 1, name.size(), stdout);
            putNumber(static_cast<std::uint64_t>(count));
            if (std::fwrite(m_bytes.data(), 1, static_cast<std::size_t>(count), stdout) != static_cast<std::size_t>(count)) return false;
        }
    }

    const char* m_directory;
    std::map<std::string, int> m_files;
    std::vector<char> m_bytes = std::vector<char>(block);
};

bool inputEnded(int wait) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    char ignored[64];
    return poll(&input, 1, wait) == 1 && read(STDIN_FILENO, ignored, sizeof ignored) <= 0;
}

struct Taken {
    int file = -1;
    off_t size = 0;
    helper::Checksum sum;
};

bool writeAt(const Taken& taken, const char* bytes, std::size_t size) {
    for (std::size_t done = 0; done < size;) {
        const ssize_t count = pwrite(taken.file, bytes + done, size - done, taken.size + static_cast<off_t>(done));
        if (count <= 0) return false;
        done += static_cast<std::size_t>(count);
    }
    return true;
}

int badStream() {
    std::fputs("the stream of memory can't be understood\n", stderr);
    return 1;
}

}  // namespace

int sendPages(const char* directory) {
    Sending sending(directory);
    // What was there when the input ended is sent by the pass after it.
    for (bool last = false;;) {
        bool any = false;
        if (!sending.pass(any)) return complain(directory);
        if (last) break;
        last = inputEnded(any ? 0 : every);
    }
    putNumber(0);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int takePages(const char* directory) {
    if (chdir(directory) != 0) return complain(directory);
    std::map<std::string, Taken> files;
    std::vector<char> bytes(block);
    for (;;) {
        std::uint64_t length = 0;
        if (!getNumber(length) || length > longestName) return badStream();
        if (length == 0) break;
        std::string name(length, '\0');
        std::uint64_t size = 0;
        if (!getBytes(name.data(), name.size()) || !isPages(name.c_str()) || name.find('/') != std::string::npos || !getNumber(size) ||
            size > bytes.size() || !getBytes(bytes.data(), size))
            return badStream();
        auto& taken = files[name];
        if (taken.file < 0) taken.file = open(name.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (taken.file < 0 || !writeAt(taken, bytes.data(), size)) return complain(name);
        taken.sum.add(bytes.data(), size);
        taken.size += static_cast<off_t>(size);
    }
    for (auto& [name, taken] : files) {
        if (ftruncate(taken.file, taken.size) != 0 || close(taken.file) != 0) return complain(name);
        if (helper::printDigest(name.c_str(), &taken.sum) != 0) return 1;
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int reservePages(const char* file, unsigned long long bytes) {
    const std::vector<char> zeros(block);
    Taken taken{.file = open(file, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600), .size = 0, .sum = {}};
    if (taken.file < 0) return complain(file);
    while (static_cast<unsigned long long>(taken.size) < bytes) {
        const auto now = std::min<unsigned long long>(zeros.size(), bytes - static_cast<unsigned long long>(taken.size));
        if (!writeAt(taken, zeros.data(), now)) return complain(file);
        taken.size += static_cast<off_t>(now);
    }
    return close(taken.file) == 0 ? 0 : complain(file);
}

}  // namespace transship::agent
