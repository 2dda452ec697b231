// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints {"container","name","made","bytes","memory","whole"}, {"origin"}, the file that Transship lays beside it, and {"images"}, those
// that name files, by their names, for each checkpoint below Docker's directory of containers
// (<DockerRootDir>/containers/<id>/checkpoints/<name>): "made" in seconds since 1970, "memory" the bytes of its pages. CRIU writes
// "inventory.img" when all else is dumped (criu/cr-dump.c), so one without it is not "whole"; its images are not printed, nor those of more
// than 1 MB. Then
// {"criu","cpu","leaked","leaked_bytes"}: the version and the processor's flags of the host whose root this one's is, and the copies of
// dumps forgotten in its /tmp.
int printCheckpoints(const char* containers);

// Prints {"name","content"} for each image of the checkpoint in this directory, but for its memory and cargo.
int printImages(const char* checkpoint);

// Prints {"content"} of each slice of the checkpoint's files: words of three, a file's name, an offset and a number of bytes.
int printPages(const char* checkpoint, char** words, int count);

// Links each file of the one checkpoint into the directory of the other that has none of that name: its memory lies on the disk once.
int linkImages(const char* from, const char* to);

}  // namespace transship::helper
