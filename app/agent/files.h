// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Paths for these come on standard input, each ended by a zero byte, relative to the working directory; a directory comes before what
// is in it.

// Writes the entries with all that belongs to them (owner, mode, times, attributes, hard links, holes) to standard output, for unpack. One
// that vanished meanwhile is left out.
int pack();
// Makes below the working directory what a pack wrote; what is in the way of an entry is replaced.
int unpack();
// Makes overlayfs' marks of deleted files.
int makeWhiteouts();
// Removes the paths, with all that is in them.
int removeListed();

// Writes the file to standard output from this offset on.
int readFrom(const char* file, const char* offset);
// Appends standard input to the file, or begins it, with this mode.
int append(const char* file, unsigned mode);
// Writes files anew into a directory, which is made where there is none: name and content of each come on standard input, as packed words
// (core/agent/messages.h).
int writeFiles(const char* directory);
// Waits until something is mounted there, and unpacks the file of a pack into it: an entry shows up whole, or not yet. The pack is removed,
// with its directory.
int fill(const char* mount, const char* pack);

}  // namespace transship::agent
