// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/contents.h"
#include "core/checkpoint/memory.h"

#include <functional>
#include <string>
#include <vector>

namespace transship::checkpoint {

// The bytes of each slice, in their order.
using ReadSlices = std::function<Result<std::vector<std::string>>(const std::vector<Slice>&)>;

// Adds the command line and the environment of each process, which lie in its memory. What the dump has not, or the process wrote over with
// something without a zero byte at its end, is left out, and pages that can't be read are named among what is unread. Of each no more than
// a mebibyte is read.
Status addWords(Contents& contents, const Images& images, const ReadSlices& read);

}  // namespace transship::checkpoint
