// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/entries.h"
#include "core/checkpoint/place.h"

#include <string>

namespace transship::checkpoint {

// What is behind the name of a checkpoint that was made ready to be restored.
inline constexpr const char* stagedSuffix = ".restoring";

// Where a checkpoint is made ready to be restored: a container of the same host, the same or another one, a name among its checkpoints, and
// the restore's id.
struct Staging {
    engine::Json container;
    std::string name;
    std::string id;
};

// Makes a checkpoint of this one from which a container goes on as it was: with the timers armed that a dump lets come due (see
// armTimers), and with what another container needs (see Adaptation). The memory lies on the disk once for both. Its copies in /tmp, which
// containerd leaves there, are known by the id (app/helper/leaks.h). Conflict where there is one already; where it can't be made, nothing
// of it is left.
Status stage(const host::Host& host, const Place& place, const std::string& name, const Images& images, const Staging& to,
             const std::stop_token& stop);

}  // namespace transship::checkpoint
