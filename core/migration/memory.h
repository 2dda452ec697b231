// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/images.h"
#include "core/migration/files.h"

#include <map>
#include <string>

namespace transship::migration {

// What the restore on the destination needs beside the dump itself.
struct Restoring {
    bool withHolder = false;  // into the holder's network namespace
    std::string sourceId;     // the containers' ids, which name their control groups
    std::string destinationId;
};

struct Carried {
    checkpoint::Summary summary;                 // what the images tell, for the proof
    std::map<std::string, std::string> changed;  // checksums of the images that were changed on the way, by name
};

// Carries the dump NAME from one container's checkpoint directory to the other's and makes it ready to be restored there.
Result<Carried> copyCheckpoint(const engine::Engine& source, const Window& from, const engine::Engine& destination, const Window& to,
                               const std::string& name, const Restoring& restoring, Meter& meter);

// Whether the destination's copy equals the dump, but for the members added or left out for its restore.
Status compareCheckpoint(const Listing& source, const Listing& destination, const std::map<std::string, std::string>& changed);

}  // namespace transship::migration
