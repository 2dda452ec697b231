// SPDX-License-Identifier: Apache-2.0
#include "app/agent/files.h"

#include "app/agent/numbers.h"
#include "app/helper/paths.h"
#include "core/agent/messages.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The stream of a pack: for each entry its length (as below) and its description as packed words; behind that of a regular file come its
// extents, each as offset, length and bytes, ended by one of length 0. A length of 0 is the stream's end. Numbers are 64 bits,
// little-endian.
namespace transship::agent {
namespace {

constexpr std::size_t block = 256 << 10;
constexpr int mountPatience = 120'000;  // milliseconds without any change of mounts

// Attributes that belong to the file's user; of overlayfs' own only the mark of a directory that hides the image's.
bool travels(std::string_view name) {
    return name.substr(0, 5) == "user." || name.substr(0, 17) == "system.posix_acl_" || name == "security.capability" ||
           name == "trusted.overlay.opaque";
}

int complain(const char* path) {
    std::perror(path);
    return 1;
}

using helper::nextPath;

// Nothing outside of the working directory, which the job's caller confined itself to.
bool isBelow(const std::string& path) {
    return !path.empty() && path[0] != '/' && path != ".." && path.substr(0, 3) != "../" && path.find("/../") == std::string::npos &&
           (path.size() < 3 || path.substr(path.size() - 3) != "/..");
}

bool packContent(int file, std::uint64_t size) {
    static char bytes[block];
    for (off_t at = 0; at < static_cast<off_t>(size);) {
        const off_t data = lseek(file, at, SEEK_DATA);
        if (data < 0) break;  // nothing but a hole is left, or the file shrank
        const off_t hole = lseek(file, data, SEEK_HOLE);
        for (at = data; at < hole;) {
            const ssize_t count = pread(file, bytes, std::min(sizeof bytes, static_cast<std::size_t>(hole - at)), at);
            if (count < 0) return false;
            if (count == 0) break;
            putNumber(static_cast<std::uint64_t>(at));
            putNumber(static_cast<std::uint64_t>(count));
            std::fwrite(bytes, 1, static_cast<std::size_t>(count), stdout);
            at += count;
        }
        if (at < hole) break;
    }
    putNumber(0);
    putNumber(0);
    return std::ferror(stdout) == 0;
}

using Inode = std::pair<dev_t, ino_t>;

void appendAttributes(const std::string& path, std::vector<std::string>& words) {
    std::vector<char> names(64 << 10);
    std::vector<char> value(64 << 10);
    const ssize_t length = llistxattr(path.c_str(), names.data(), names.size());
    for (const char* name = names.data(); name < names.data() + length; name += std::strlen(name) + 1) {
        if (!travels(name)) continue;
        const ssize_t size = lgetxattr(path.c_str(), name, value.data(), value.size());
        if (size < 0) continue;
        words.emplace_back(name);
        words.emplace_back(value.data(), static_cast<std::size_t>(size));
    }
}

int packEntry(const std::string& path, std::map<Inode, std::string>& links) {
    struct stat state{};
    if (lstat(path.c_str(), &state) != 0) return errno == ENOENT || errno == ENOTDIR ? 0 : complain(path.c_str());
    std::string target;
    if (S_ISREG(state.st_mode) && state.st_nlink > 1) {
        const auto [first, isNew] = links.emplace(Inode{state.st_dev, state.st_ino}, path);
        if (!isNew) target = first->second;
    }
    const bool isLink = !target.empty();
    int file = -1;
    if (S_ISREG(state.st_mode) && !isLink) {
        file = open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOATIME);
        if (file < 0) return errno == ENOENT || errno == ELOOP ? 0 : complain(path.c_str());
    }
    if (S_ISLNK(state.st_mode)) {
        std::vector<char> text(4097);
        const ssize_t length = readlink(path.c_str(), text.data(), text.size());
        if (length < 0) return errno == ENOENT ? 0 : complain(path.c_str());
        target.assign(text.data(), static_cast<std::size_t>(length));
    }
    std::vector<std::string> words{path,
                                   isLink ? "link" : "",
                                   std::to_string(state.st_mode),
                                   std::to_string(state.st_uid),
                                   std::to_string(state.st_gid),
                                   std::to_string(state.st_size),
                                   std::to_string(state.st_rdev),
                                   std::to_string(state.st_mtim.tv_sec),
                                   std::to_string(state.st_mtim.tv_nsec),
                                   target};
    if (!isLink) appendAttributes(path, words);
    const auto description = packed(words);
    putNumber(description.size());
    std::fwrite(description.data(), 1, description.size(), stdout);
    if (file < 0) return 0;
    const bool good = packContent(file, static_cast<std::uint64_t>(state.st_size));
    close(file);
    return good ? 0 : complain(path.c_str());
}

struct Entry {
    std::string path;
    bool isLink = false;
    mode_t mode = 0;
    uid_t uid = 0;
    gid_t gid = 0;
    std::uint64_t size = 0;
    dev_t device = 0;
    timespec modified{};
    std::string target;
    std::vector<std::pair<std::string, std::string>> attributes;
};

bool describe(Entry& entry, std::uint64_t length) {
    if (length > largestMessage) return false;
    std::string description(length, '\0');
    if (!getBytes(description.data(), length)) return false;
    const auto words = unpacked(description);
    if (!words || words->size() < 10 || words->size() % 2 != 0) return false;
    const auto number = [&](std::size_t i) { return std::strtoull((*words)[i].c_str(), nullptr, 10); };
    entry = {(*words)[0],
             (*words)[1] == "link",
             static_cast<mode_t>(number(2)),
             static_cast<uid_t>(number(3)),
             static_cast<gid_t>(number(4)),
             number(5),
             static_cast<dev_t>(number(6)),
             {std::strtoll((*words)[7].c_str(), nullptr, 10), static_cast<long>(number(8))},
             (*words)[9],
             {}};
    for (std::size_t i = 10; i + 1 < words->size(); i += 2) entry.attributes.emplace_back((*words)[i], (*words)[i + 1]);
    return isBelow(entry.path) && (!entry.isLink || isBelow(entry.target));
}

bool unpackContent(int file, std::uint64_t size) {
    static char bytes[block];
    for (;;) {
        std::uint64_t at = 0;
        std::uint64_t length = 0;
        if (!getNumber(at) || !getNumber(length) || length > sizeof bytes) return false;
        if (length == 0) break;
        if (!getBytes(bytes, length)) return false;
        for (std::size_t done = 0; done < length;) {
            const ssize_t count = pwrite(file, bytes + done, length - done, static_cast<off_t>(at + done));
            if (count <= 0) return false;
            done += static_cast<std::size_t>(count);
        }
    }
    return ftruncate(file, static_cast<off_t>(size)) == 0;
}

bool setDetails(const Entry& entry) {
    const char* path = entry.path.c_str();
    if (lchown(path, entry.uid, entry.gid) != 0) return false;
    if (!S_ISLNK(entry.mode) && chmod(path, entry.mode & 07777U) != 0) return false;
    for (const auto& [name, value] : entry.attributes)
        if (lsetxattr(path, name.c_str(), value.data(), value.size(), 0) != 0) return false;
    const timespec times[] = {{0, UTIME_OMIT}, entry.modified};
    return utimensat(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW) == 0;
}

// Those that the source does not have go.
bool dropOtherAttributes(const Entry& entry) {
    std::vector<char> names(64 << 10);
    const ssize_t length = llistxattr(entry.path.c_str(), names.data(), names.size());
    for (const char* name = names.data(); name < names.data() + length; name += std::strlen(name) + 1) {
        bool wanted = !travels(name);
        for (const auto& attribute : entry.attributes) wanted = wanted || attribute.first == name;
        if (!wanted && lremovexattr(entry.path.c_str(), name) != 0) return false;
    }
    return true;
}

bool make(const Entry& entry) {
    const char* path = entry.path.c_str();
    if (S_ISDIR(entry.mode)) {
        struct stat state{};
        if (lstat(path, &state) == 0 && S_ISDIR(state.st_mode)) return dropOtherAttributes(entry);
        return helper::removeTree(entry.path.c_str()) && mkdir(path, 0700) == 0;
    }
    if (!helper::removeTree(entry.path.c_str())) return false;
    if (entry.isLink) return link(entry.target.c_str(), path) == 0;
    if (S_ISLNK(entry.mode)) return symlink(entry.target.c_str(), path) == 0;
    if (S_ISREG(entry.mode)) {
        const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file < 0) return false;
        const bool good = unpackContent(file, entry.size);
        return close(file) == 0 && good;
    }
    return mknod(path, entry.mode, entry.device) == 0;
}

}  // namespace

int pack() {
    std::map<Inode, std::string> links;
    for (std::string path; nextPath(path);) {
        // The directory itself is known as nothing.
        if (path.empty()) path = ".";
        if (!isBelow(path) || packEntry(path, links) != 0) return 1;
    }
    putNumber(0);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int unpack() {
    std::vector<Entry> directories;
    for (;;) {
        std::uint64_t length = 0;
        if (!getNumber(length)) {
            std::fputs("the stream of files ended early\n", stderr);
            return 1;
        }
        if (length == 0) break;
        Entry entry;
        if (!describe(entry, length)) {
            std::fputs("the stream of files can't be understood\n", stderr);
            return 1;
        }
        errno = 0;
        if (!make(entry)) return complain(entry.path.c_str());
        if (S_ISDIR(entry.mode))
            directories.push_back(std::move(entry));
        else if (!entry.isLink && !setDetails(entry))
            return complain(entry.path.c_str());
    }
    // A directory's time changes with what is made in it.
    for (auto entry = directories.rbegin(); entry != directories.rend(); ++entry)
        if (!setDetails(*entry)) return complain(entry->path.c_str());
    return 0;
}

int makeWhiteouts() {
    for (std::string path; nextPath(path);)
        if (!isBelow(path) || !helper::removeTree(path.c_str()) || mknod(path.c_str(), S_IFCHR, makedev(0, 0)) != 0)
            return complain(path.c_str());
    return 0;
}

int removeListed() {
    for (std::string path; nextPath(path);)
        if (!isBelow(path) || !helper::removeTree(path.c_str())) return complain(path.c_str());
    return 0;
}

int readFrom(const char* file, const char* offset) {
    static char bytes[block];
    const int from = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (from < 0 || lseek(from, std::strtoll(offset, nullptr, 10), SEEK_SET) < 0) return complain(file);
    for (;;) {
        const ssize_t count = ::read(from, bytes, sizeof bytes);
        if (count < 0) return complain(file);
        if (count == 0) break;
        if (std::fwrite(bytes, 1, static_cast<std::size_t>(count), stdout) != static_cast<std::size_t>(count)) return complain("output");
    }
    close(from);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int append(const char* file, unsigned mode) {
    static char bytes[block];
    const int to = open(file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, mode);
    if (to < 0) return complain(file);
    for (;;) {
        const auto count = std::fread(bytes, 1, sizeof bytes, stdin);
        for (std::size_t done = 0; done < count;) {
            const ssize_t written = write(to, bytes + done, count - done);
            if (written <= 0) return complain(file);
            done += static_cast<std::size_t>(written);
        }
        if (count < sizeof bytes) break;
    }
    if (std::ferror(stdin) != 0) return complain("input");
    return close(to) == 0 ? 0 : complain(file);
}

int writeFiles(const char* directory) {
    std::string text;
    char bytes[4096];
    for (ssize_t count = 0; (count = ::read(STDIN_FILENO, bytes, sizeof bytes)) > 0;) text.append(bytes, static_cast<std::size_t>(count));
    const auto words = unpacked(text);
    if (!words || words->size() % 2 != 0) {
        std::fputs("what to write can't be read\n", stderr);
        return 1;
    }
    if ((mkdir(directory, 0700) != 0 && errno != EEXIST) || chdir(directory) != 0) return complain(directory);
    for (std::size_t i = 0; i < words->size(); i += 2) {
        const auto& [name, content] = std::pair((*words)[i], (*words)[i + 1]);
        if (name.find('/') != std::string::npos || (unlink(name.c_str()) != 0 && errno != ENOENT)) return complain(name.c_str());
        const int file = open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file < 0) return complain(name.c_str());
        for (std::size_t done = 0; done < content.size();) {
            const ssize_t count = write(file, content.data() + done, content.size() - done);
            if (count <= 0) return complain(name.c_str());
            done += static_cast<std::size_t>(count);
        }
        if (close(file) != 0) return complain(name.c_str());
    }
    return 0;
}

int fill(const char* mount, const char* pack) {
    const int mounts = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC);
    if (mounts < 0) return complain("mountinfo");
    const auto wanted = " " + std::string(mount) + " ";
    for (int changes = 0;; ++changes) {
        std::string text;
        char bytes[4096];
        lseek(mounts, 0, SEEK_SET);
        for (ssize_t count = 0; (count = ::read(mounts, bytes, sizeof bytes)) > 0;) text.append(bytes, static_cast<std::size_t>(count));
        if (text.find(wanted) != std::string::npos) break;
        // The kernel tells of each change of the mounts.
        pollfd waiting{mounts, POLLERR | POLLPRI, 0};
        if (poll(&waiting, 1, mountPatience) <= 0) {
            std::fprintf(stderr, "%s was never mounted\n", mount);
            return 1;
        }
    }
    close(mounts);
    const auto inside = std::string(mount) + "/.transship";
    if (mkdir(inside.c_str(), 0700) != 0 || chdir(inside.c_str()) != 0) return complain(inside.c_str());
    if (std::freopen(pack, "re", stdin) == nullptr) return complain(pack);
    if (const int status = unpack(); status != 0) return status;
    DIR* entries = opendir(".");
    if (entries == nullptr) return complain(inside.c_str());
    while (const dirent* entry = readdir(entries)) {
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0) continue;
        if (rename(entry->d_name, ("../" + std::string(entry->d_name)).c_str()) != 0) return complain(entry->d_name);
    }
    closedir(entries);
    const std::string directory(pack, std::strrchr(pack, '/'));
    if (chdir("/") != 0 || rmdir(inside.c_str()) != 0 || ::unlink(pack) != 0 || rmdir(directory.c_str()) != 0) return complain(pack);
    return 0;
}

}  // namespace transship::agent
