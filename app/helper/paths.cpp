// SPDX-License-Identifier: Apache-2.0
#include "app/helper/paths.h"

#include "app/helper/digest.h"

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <linux/magic.h>
#include <string>

namespace transship::helper {
namespace {

constexpr long cifs = 0xff534d42;  // not in linux/magic.h
constexpr long smb2 = 0xfe534d42;
constexpr long nfs = NFS_SUPER_MAGIC;
constexpr long fuse = 0x65735546;
constexpr long ceph = 0x00c36400;
constexpr long plan9 = 0x01021997;

const char* elsewhere(long type) {
    switch (type) {
        case cifs:
        case smb2:
            return "a Windows share";
        case nfs:
            return "an NFS share";
        case fuse:
            return "a FUSE file system";
        case ceph:
            return "a Ceph file system";
        case plan9:
            return "a 9P share";
        default:
            return nullptr;
    }
}

bool isEmpty(const char* path) {
    DIR* directory = opendir(path);
    if (directory == nullptr) return false;
    bool empty = true;
    while (const dirent* entry = readdir(directory))
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0) empty = false;
    closedir(directory);
    return empty;
}

int complain(const char* path) {
    std::perror(path);
    return 1;
}

int removeOne(const char* path, const struct stat*, int, struct FTW*) { return ::remove(path) == 0 || errno == ENOENT ? 0 : -1; }

}  // namespace

bool nextPath(std::string& path) {
    path.clear();
    for (int c = std::getchar(); c != EOF; c = std::getchar()) {
        if (c == '\0') return true;
        path += static_cast<char>(c);
    }
    return false;
}

int printPaths(int count, char** paths) {
    for (int i = 0; i < count; ++i) {
        struct stat state{};
        std::printf("{\"path\":\"");
        printEscaped(paths[i]);
        if (stat(paths[i], &state) != 0) {
            if (errno != ENOENT && errno != ENOTDIR) return complain(paths[i]);
            std::printf("\",\"type\":\"missing\"}\n");
            continue;
        }
        std::printf("\",\"type\":\"%s\"", typeOf(state.st_mode));
        char* real = realpath(paths[i], nullptr);
        if (real == nullptr) return complain(paths[i]);
        std::printf(",\"real\":\"");
        printEscaped(real);
        std::printf("\"");
        std::free(real);
        struct statfs system{};
        if (statfs(paths[i], &system) == 0)
            if (const char* name = elsewhere(static_cast<long>(system.f_type))) std::printf(",\"elsewhere\":\"%s\"", name);
        if (S_ISDIR(state.st_mode)) std::printf(",\"empty\":%s", isEmpty(paths[i]) ? "true" : "false");
        if (S_ISREG(state.st_mode) && printHashOf(paths[i]) != 0) return complain(paths[i]);
        std::printf("}\n");
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int makeDirectories(const char* path) {
    std::string made;
    const std::string whole = path;
    for (std::size_t end = whole.find('/', 1);; end = whole.find('/', end + 1)) {
        const auto part = whole.substr(0, end);
        if (mkdir(part.c_str(), 0755) == 0) {
            if (made.empty()) made = part;
        } else if (errno != EEXIST) {
            return complain(part.c_str());
        }
        if (end == std::string::npos) break;
    }
    std::printf("{\"made\":\"");
    printEscaped(made.c_str());
    std::printf("\"}\n");
    return 0;
}

bool removeTree(const char* path) {
    struct stat state{};
    if (lstat(path, &state) != 0) return errno == ENOENT || errno == ENOTDIR;
    return nftw(path, removeOne, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT) == 0;
}

int setAside(const char* path, const char* suffix) {
    struct stat state{};
    if (stat(path, &state) != 0) return complain(path);
    const auto aside = std::string(path) + suffix;
    if (renameat2(AT_FDCWD, path, AT_FDCWD, aside.c_str(), RENAME_NOREPLACE) != 0) return complain(path);
    if (!S_ISDIR(state.st_mode)) return 0;
    if (mkdir(path, 0700) == 0 && chown(path, state.st_uid, state.st_gid) == 0 && chmod(path, state.st_mode & 07777U) == 0) return 0;
    return complain(path);
}

int putBack(const char* path, const char* suffix) {
    const auto aside = std::string(path) + suffix;
    struct stat state{};
    if (lstat(aside.c_str(), &state) != 0) return errno == ENOENT ? 0 : complain(aside.c_str());
    if (!removeTree(path)) return complain(path);
    return rename(aside.c_str(), path) == 0 ? 0 : complain(aside.c_str());
}

int withdraw(const char* path, const char* suffix, const char* line) {
    FILE* file = std::fopen(path, "re");
    if (file == nullptr) return errno == ENOENT || errno == ENOTDIR ? putBack(path, suffix) : complain(path);
    char first[256];
    const bool ours = std::fgets(first, sizeof first, file) != nullptr && std::string(first) == std::string(line) + "\n";
    std::fclose(file);
    if (!ours) return 0;
    const auto aside = std::string(path) + suffix;
    if (rename(aside.c_str(), path) == 0) return 0;
    if (errno != ENOENT || unlink(path) != 0) return complain(path);
    rmdir(std::string(path).substr(0, std::string(path).rfind('/')).c_str());  // an empty one was made for the file
    return 0;
}

}  // namespace transship::helper
