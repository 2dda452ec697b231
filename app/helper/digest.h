// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints {"root","path","type","mode","uid","gid","size","mtime","rdev","link","inode","hash","xattrs"} for
// each directory (as path "") and every entry below it;
// "hash" (XXH3, 128 bits) stands for a regular file's content, "link" for a symbolic link's target.
// Paths are relative; their bytes above 0x7f are written as \u00XX, since a name need not be UTF-8.
int printDigests(int count, char** directories);

// Prints the text as the inside of a JSON string, byte for byte as above.
void printEscaped(const char* text);
void printEscaped(const char* bytes, unsigned long count);

}  // namespace transship::helper
