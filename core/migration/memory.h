// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/adaptation.h"
#include "core/migration/files.h"
#include "core/migration/pages_ahead.h"

#include <map>
#include <string>

namespace transship::migration {

struct Carried {
    checkpoint::Summary summary;                 // what the images tell, for the proof
    std::map<std::string, std::string> changed;  // checksums of the images that were changed on the way, by name
};

// Carries a dump (the part of the trees, which are the containers' checkpoint directories) and makes it ready to be restored there.
// The files of its memory go into the tree `pages`, which may be the same as `to`; `ahead` is what was carried before. By agents, the
// directories of both are there.
Result<Carried> copyCheckpoint(const Tree& from, const Tree& to, const Tree& pages, const checkpoint::Adaptation& adaptation,
                               const Ahead& ahead, Meter& meter);

// Whether the destination's copy equals the dump, but for the members added or left out for its restore.
Status compareCheckpoint(const Listing& source, const Listing& destination, const std::map<std::string, std::string>& changed);

// Spares the copy of the memory that containerd makes for a restore: the dump has links to its pages from then on, which lie in the tree
// `pages`, or where that is the dump's own, in a directory beside it. Nothing without the destination's agent.
Status linkPages(const Tree& dump, const Tree& pages);
// What is behind the name of that directory, which Docker takes for one more checkpoint.
inline constexpr const char* pagesSuffix = ".pages";

}  // namespace transship::migration
