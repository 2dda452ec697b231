// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/contents.h"

#include <vector>

namespace transship::checkpoint {

// A process that both dumps hold and that is not the same in them.
struct Changed {
    Frozen before;                 // without its files
    Frozen after;                  // likewise
    std::vector<OpenFile> opened;  // by descriptor: what the later dump alone has
    std::vector<OpenFile> closed;  // what the earlier alone has
};

// What became of a container's processes between two dumps of it. A process is the same one while its number and its program are.
struct Comparison {
    std::vector<Frozen> begun;  // by pid, like the others
    std::vector<Frozen> ended;
    std::vector<Changed> changed;
    std::uint64_t memoryBefore = 0;  // bytes of pages of all processes
    std::uint64_t memoryAfter = 0;
};

Comparison compare(const Contents& before, const Contents& after);

nlohmann::json toJson(const Comparison& comparison);

}  // namespace transship::checkpoint
