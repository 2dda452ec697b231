// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/images.h"

#include <map>
#include <string>

namespace transship::checkpoint {

// What a dump needs to be restored in a container that may be another one than it was made of.
struct Adaptation {
    bool withHolder = false;  // the container has no network of its own, but that of another container
    std::string sourceId;     // the containers' ids, which name their control groups; both of one length
    std::string destinationId;
};

// Whether an image, by its name in the dump, stays behind. A life with a holder leaves its network's; natively restored, a container gets
// its namespace from runc as new.
bool isLeftOut(const std::string& file, bool withHolder);

// Whether adapted() may change it.
bool isAdapted(const std::string& file);
// Its content for the restore. Timers that came due in the dump are armed (see armTimers). runc up to 1.1 does not tell CRIU the new
// control group on v2, and the tasks would be put into one named like the source's.
std::string adapted(const std::string& file, std::string content, const Adaptation& adaptation);

// Whether this is the image of a network namespace; beside it lie those of the connections that the kernel tracks.
bool isNetworkImage(const std::string& file);

// The images of a dump that are added or are other ones, by name.
Result<Images> changes(const Images& images, const Adaptation& adaptation);

// Whether a container of this network mode lives in the network of another one.
bool joinsNetwork(const std::string& networkMode);

}  // namespace transship::checkpoint
