// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace transship::helper {

// The next of the paths on standard input, each ended by a zero byte; false at their end.
bool nextPath(std::string& path);

// Prints for each path, in order, {"path","type","real","elsewhere","empty","hash"}: "type" as in a digest, or "missing"; "real" is
// the path without links; "elsewhere" names a
// network or user-space file system it lies on; "empty" is told of a directory, "hash" of a file. Links are followed.
int printPaths(int count, char** paths);

// Makes the directory with those above it; prints {"made"}, the uppermost one that was missing, or an empty text.
int makeDirectories(const char* path);

// Removes the path with all that is in it, but nothing of another file system; false with errno where that fails. A missing one is no
// failure.
bool removeTree(const char* path);

// Renames the path to itself and the suffix, and makes an empty directory with the same owner and mode in its place where it was one.
int setAside(const char* path, const char* suffix);
// Removes the path, with all that is in it, and gives its name back to what was set aside. Nothing where nothing was.
int putBack(const char* path, const char* suffix);

// Undoes what put a file of ours, which begins with this line, in the place of what was set aside. Nothing where the file begins otherwise.
int withdraw(const char* path, const char* suffix, const char* line);

}  // namespace transship::helper
