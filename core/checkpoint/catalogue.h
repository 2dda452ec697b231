// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/contents.h"
#include "core/checkpoint/entries.h"
#include "core/checkpoint/origin.h"
#include "core/checkpoint/place.h"
#include "core/host/host.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace transship::checkpoint {

// A checkpoint as it lies on a host's disk, whoever made it.
struct Kept {
    std::string container;      // its id
    std::string containerName;  // empty: there is no such container any more
    std::string image;          // the container's
    std::string name;
    std::chrono::system_clock::time_point made;
    std::uint64_t bytes = 0;                // on disk, all together
    std::uint64_t memory = 0;               // of them, pages of memory
    bool whole = false;                     // CRIU came to the end of it
    std::optional<Origin> origin = {};      // where Transship made it
    std::string unfit = {};                 // why this host can't restore it, by what it was made with; in words that follow its name
    std::vector<std::string> movedOn = {};  // the container's files that are not as they were (core/checkpoint/moved_on.h)
};

// Why it can't be restored where it lies, or is not to be touched, in words that follow its name; empty where nothing is known against it.
std::string standsAgainst(const Kept& kept);

// Copies of dumps that containerd forgot in /tmp: it leaves one with each restore.
struct Forgotten {
    int copies = 0;
    std::uint64_t bytes = 0;
};

struct Catalogue {
    std::vector<Kept> checkpoints;
    Forgotten forgotten;
    Maker host;          // what one would be made with now
    std::string unseen;  // why the files of some containers could not be looked at; empty: all were
};

// All checkpoints of a host, or those of one container (by name or id), by container and then the oldest first. They are looked for in
// Docker's directory by a helper container, which the group docker is enough for: the engine tells their bare names alone. A container that
// is gone is named by its id, or the beginning of it. NotFound where there is no such container.
Result<Catalogue> catalogue(const host::Host& host, const std::string& container = {}, const std::stop_token& stop = {});

// What is in it, with the words of its processes.
Result<Found> contentsOf(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop = {});

// The images that tell what is in it, without its memory.
Result<Images> fetch(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop = {});

}  // namespace transship::checkpoint
