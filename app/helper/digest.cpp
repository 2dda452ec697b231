// SPDX-License-Identifier: Apache-2.0
#include "app/helper/digest.h"

#define XXH_INLINE_ALL
#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <xxhash.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace transship::helper {

struct Checksum::State {
    XXH3_state_t sum;
};

Checksum::Checksum() : m_state(new State) { XXH3_128bits_reset(&m_state->sum); }

Checksum::~Checksum() { delete m_state; }

void Checksum::add(const char* bytes, std::size_t count) { XXH3_128bits_update(&m_state->sum, bytes, count); }

void Checksum::print() const {
    const XXH128_hash_t hash = XXH3_128bits_digest(&m_state->sum);
    std::printf(",\"hash\":\"%016llx%016llx\"", static_cast<unsigned long long>(hash.high64), static_cast<unsigned long long>(hash.low64));
}

const char* typeOf(mode_t mode) {
    switch (mode & S_IFMT) {
        case S_IFREG:
            return "file";
        case S_IFDIR:
            return "directory";
        case S_IFLNK:
            return "link";
        case S_IFCHR:
            return "character";
        case S_IFBLK:
            return "block";
        case S_IFIFO:
            return "fifo";
        case S_IFSOCK:
            return "socket";
        default:
            return "other";
    }
}

namespace {

const char* root = "";
std::size_t rootLength = 0;
const Known* known = nullptr;
const Checksum* knownSum = nullptr;  // of the one file that is printed

constexpr long long billion = 1'000'000'000;

long long nanoseconds(const timespec& time) { return static_cast<long long>(time.tv_sec) * billion + time.tv_nsec; }

bool isUnchanged(const struct stat& state) {
    return known != nullptr && nanoseconds(state.st_ctim) < known->since && known->busy.count(state.st_ino) == 0;
}

int printHash(int file) {
    static char block[1 << 18];
    Checksum sum;
    ssize_t count = 0;
    while ((count = read(file, block, sizeof block)) > 0) sum.add(block, static_cast<std::size_t>(count));
    if (count < 0) return -1;
    sum.print();
    return 0;
}

// Those that a person or a program sets: user attributes and access control lists.
int printAttributes(const char* path) {
    static char names[1 << 16];
    static char value[1 << 16];
    const ssize_t length = llistxattr(path, names, sizeof names);
    if (length < 0) return errno == ENOTSUP ? 0 : -1;
    bool any = false;
    for (const char* name = names; name < names + length; name += std::strlen(name) + 1) {
        if (std::strncmp(name, "user.", 5) != 0 && std::strncmp(name, "system.posix_acl_", 17) != 0) continue;
        const ssize_t size = lgetxattr(path, name, value, sizeof value);
        if (size < 0) return -1;
        std::printf(any ? ",\"" : ",\"xattrs\":{\"");
        printEscaped(name);
        std::printf("\":\"");
        printEscaped(value, static_cast<unsigned long>(size));
        std::printf("\"");
        any = true;
    }
    if (any) std::printf("}");
    return 0;
}

int printEntry(const char* path, const struct stat* state, int flag, struct FTW*) {
    if (flag == FTW_NS) return 0;  // gone between the reading of its directory and the look at it
    int file = -1;
    if (S_ISREG(state->st_mode) && knownSum == nullptr && !isUnchanged(*state)) {
        file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        if (file < 0 && errno == ENOENT) return 0;
        if (file < 0) {
            std::perror(path);
            return -1;
        }
    }
    const char* relative = path + rootLength;
    while (*relative == '/') ++relative;
    std::printf("{\"root\":\"");
    printEscaped(root);
    std::printf("\",\"path\":\"");
    printEscaped(relative);
    std::printf("\",\"type\":\"%s\",\"mode\":%u,\"uid\":%u,\"gid\":%u,\"size\":%lld,\"mtime\":%lld,\"inode\":%llu,\"links\":%llu",
                typeOf(state->st_mode), state->st_mode & 07777U, state->st_uid, state->st_gid, static_cast<long long>(state->st_size),
                static_cast<long long>(state->st_mtime), static_cast<unsigned long long>(state->st_ino),
                static_cast<unsigned long long>(state->st_nlink));
    std::printf(",\"ctime\":%lld", nanoseconds(state->st_ctim));
    if (S_ISCHR(state->st_mode) || S_ISBLK(state->st_mode)) std::printf(",\"rdev\":[%u,%u]", major(state->st_rdev), minor(state->st_rdev));
    if (S_ISLNK(state->st_mode)) {
        char target[4097];
        const ssize_t length = readlink(path, target, sizeof target - 1);
        if (length < 0) return -1;
        target[length] = '\0';
        std::printf(",\"link\":\"");
        printEscaped(target);
        std::printf("\"");
    }
    if (knownSum != nullptr) knownSum->print();
    if (file >= 0) {
        const int printed = printHash(file);
        close(file);
        if (printed != 0) {
            std::perror(path);
            return -1;
        }
    }
    if (!S_ISLNK(state->st_mode) && printAttributes(path) != 0 && errno != ENOENT) {
        std::perror(path);
        return -1;
    }
    std::printf("}\n");
    return 0;
}

}  // namespace

void printEscaped(const char* text) { printEscaped(text, std::strlen(text)); }

void printEscaped(const char* bytes, unsigned long count) {
    for (const char* c = bytes; c < bytes + count; ++c) {
        const auto byte = static_cast<unsigned char>(*c);
        if (byte < 0x20 || byte >= 0x7f || byte == '"' || byte == '\\')
            std::printf("\\u%04x", byte);
        else
            std::putchar(byte);
    }
}

int printHashOf(const char* path) {
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    const int printed = printHash(file);
    close(file);
    return printed;
}

int printDigests(int count, char** directories, const Known* unchanged) {
    known = unchanged;
    for (int i = 0; i < count; ++i) {
        root = directories[i];
        rootLength = std::strlen(root);
        if (nftw(root, printEntry, 32, FTW_PHYS) != 0) return 1;
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int printDigest(const char* path, const Checksum* sum) {
    root = "";
    rootLength = 0;
    known = nullptr;
    knownSum = sum;
    struct stat state{};
    if (lstat(path, &state) != 0) return errno == ENOENT || errno == ENOTDIR ? 0 : 1;
    return printEntry(path, &state, FTW_F, nullptr) == 0 ? 0 : 1;
}

}  // namespace transship::helper
