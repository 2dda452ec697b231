// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <dirent.h>

#include <string>
#include <vector>

namespace transship::agent {

// Whether a file of a dump holds pages of memory (pages-*.img).
bool isPages(const char* name);
// Those of a directory.
std::vector<std::string> pagesOf(DIR* list);

// Moves the memory pages (pages-*.img) of a dump into the directory `pages` of the same file system, unless they lie there already,
// wherever that is, and leaves links to them. The rounds of pre-copy (core/migration/pre_copy.h) go with them, and the dump's link `parent`
// leads there. Before a restore containerd copies the dump's directory into one of its own, links as they are, and CRIU reads through them.
// The links climb to the root and down again: containerd refuses absolute ones.
int linkPages(const char* dump, const char* pages);

}  // namespace transship::agent
