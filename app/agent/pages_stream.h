// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// The memory pages (pages-*.img) of a dump travel while CRIU writes them, in one stream.

// Writes what comes into such files of the directory until the input ends, and what is there by then.
int sendPages(const char* directory);
// Writes that into the same files of another directory; prints each as a digest does (app/helper/digest.h), with the checksum of what came.
int takePages(const char* directory);
// Has the host give its memory for a file of so many bytes before they come: they are written over, and what is left of them goes.
int reservePages(const char* file, unsigned long long bytes);

}  // namespace transship::agent
