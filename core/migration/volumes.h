// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/facts.h"
#include "core/migration/spec.h"

#include <string>
#include <vector>

namespace transship::migration {

// What becomes of one volume of the container on the destination. Volumes keep their names, the anonymous ones, too.
struct VolumeMove {
    std::string name;
    std::string nameThere;  // on the destination: the same, but for a scratch copy
    std::string target;     // where the container sees it
    MountWay way = MountWay::Copy;
    bool aside = false;     // what the destination has under that name is moved aside, as asked
    bool carried = false;   // its content is copied; otherwise it is used, or made, as its driver gives it
    Json create = nullptr;  // POST /volumes/create; null where the destination has it
};

// A volume whose driver keeps its content elsewhere (a network share, a plugin) is made again with its options, not copied.
std::vector<VolumeMove> volumeMoves(const Facts& facts, const Options& options);

// What of the source a volume of the driver "local" mounts when it is used (a directory, a disk, a tmpfs), in words: its content stays
// behind. Empty for other volumes, and for shares of the network, which the destination can reach as well.
std::string heldByHost(const Json& volume);

// Whether a container of this name is what a move left behind.
bool isOriginalOfAMove(const std::string& name);

// Reads what a migration needs to know of the container's volumes on both hosts.
Result<std::vector<VolumeFacts>> surveyVolumes(const Json& container, const engine::Engine& source, const engine::Engine& destination);

}  // namespace transship::migration
