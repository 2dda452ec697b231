// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stream.h"
#include "core/migration/line.h"
#include "core/migration/spec.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace transship::migration {

struct RestoredElsewhere {
    std::string container;             // its name
    std::string checkpoint;            // its name, among those of the container
    std::size_t processes = 0;         // that are the ones that were dumped
    std::vector<std::string> remarks;  // what is not as it was, but no failure
};

// Makes a container of what an archive of a checkpoint tells (see checkpoint/archive.h), where that one need not exist any more, and lets
// it go on there, with a holder where the engine needs one. Of the options, name, publish and networks count. The image comes from the
// archive or must be there; volumes and directories of the host must be there. `says` hears what is done. Blocked where something is
// missing, Conflict where the name is taken, otherwise as importInto() and restoreInPlace(). Nothing is left where it fails, unless what
// runs needs a person.
Result<RestoredElsewhere> restoreElsewhere(Line& line, const std::function<Result<Source>()>& archive, const Options& options,
                                           const std::function<void(const std::string&)>& says, const std::stop_token& stop = {});

}  // namespace transship::migration
