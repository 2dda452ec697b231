// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/facts.h"

#include <string>

namespace transship::migration {

// A full rehearsal restores a copy of the container that can touch nothing: without a network, with scratch copies of all its mounts, and
// without what others know it by.

// Why a container can't be rehearsed so, in words that follow its name; empty where it can.
std::string unrehearsable(const Facts& facts);

// The facts of that copy: the same container, but for what its copy must not have. Scratch volumes and directories bear the tag.
Facts scratched(Facts facts, const std::string& tag);

}  // namespace transship::migration
