// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/archive.h"
#include "core/checkpoint/contents.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace transship::checkpoint {

// An archive on this machine, to be read once. NotFound, with the system's reason, where it can't be.
Result<Source> sourceOfFile(const std::string& path, const std::stop_token& stop = {});

// What is in an archive on this machine, with the words of its processes. It is read twice, since their memory may come before what tells
// where they lie. Errors as of open().
Result<Found> contentsOfFile(const std::string& path, const std::stop_token& stop = {});

struct Exported {
    Packed packed;
    std::uint64_t bytes = 0;  // of the file
};

// Packs a checkpoint of a host into a file that nothing has the name of; it appears whole, or not at all. `told` hears how many bytes were
// written. Errors as of exportTo() and NewFile.
Result<Exported> exportToFile(const host::Host& host, const std::string& container, const std::string& name, Files files,
                              const std::string& path, const std::function<void(std::uint64_t)>& told = {},
                              const std::stop_token& stop = {});

}  // namespace transship::checkpoint
