// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <set>

namespace transship::helper {

// Which files need not be read: what was known of them at that time still holds.
struct Known {
    long long since = 0;                // nanoseconds of the host's clock
    std::set<unsigned long long> busy;  // inodes that may change without a sign: open for writing, or mapped so
};

// Prints {"root","path","type","mode","uid","gid","size","mtime","ctime","rdev","link","inode","links","hash","xattrs"} for
// each directory (as path "") and every entry below it;
// "hash" (XXH3, 128 bits) stands for a regular file's content, "link" for a symbolic link's target.
// A file that did not change its inode ("ctime", nanoseconds) since a known time, and is not busy, has no "hash". Entries that vanish
// meanwhile are left out. Paths are relative; their bytes above 0x7f are written as \u00XX, since a name need not be UTF-8.
int printDigests(int count, char** directories, const Known* unchanged = nullptr);
// A checksum as the digests have it, of bytes that come one after the other.
class Checksum {
public:
    Checksum();
    ~Checksum();
    Checksum(const Checksum&) = delete;
    Checksum& operator=(const Checksum&) = delete;
    void add(const char* bytes, std::size_t count);
    // ,"hash":"..."
    void print() const;

private:
    struct State;
    State* m_state;
};

// Prints this one path, relative to the working directory, as printDigests does; nothing where it is gone. A file whose checksum is known
// is not read.
int printDigest(const char* path, const Checksum* known = nullptr);

// "file", "directory", "link", "character", "block", "fifo", "socket", "other"
const char* typeOf(mode_t mode);

// Prints ,"hash":"..." of a regular file; -1 with errno where it can't be read.
int printHashOf(const char* path);

// Prints the text as the inside of a JSON string, byte for byte as above.
void printEscaped(const char* text);
void printEscaped(const char* bytes, unsigned long count);

}  // namespace transship::helper
