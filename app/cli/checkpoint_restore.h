// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "core/migration/spec.h"

#include <string>
#include <vector>

namespace transship::cli {

struct RestoreRequest {
    std::vector<std::string> words;  // HOST CONTAINER NAME, or FILE HOST
    migration::Options options;      // of the container that is made for a file's checkpoint
    std::vector<std::string> publish;
    std::vector<std::string> networks;
};

// Lets a stopped container go on from one of its checkpoints, or a new one from a file; gives the exit code.
int restore(RestoreRequest request, const Options& options);

}  // namespace transship::cli
