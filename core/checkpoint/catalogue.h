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
    std::uint64_t bytes = 0;            // on disk, all together
    std::uint64_t memory = 0;           // of them, pages of memory
    bool whole = false;                 // CRIU came to the end of it
    std::optional<Origin> origin = {};  // where Transship made it
};

// Why it can't be restored where it lies, or is not to be touched, in words that follow its name; empty where nothing is known against it.
std::string standsAgainst(const Kept& kept);

// All checkpoints of a host, or those of one container (by name or id), by container and then the oldest first. They are looked for in
// Docker's directory by a helper container, which the group docker is enough for: the engine tells their bare names alone. A container that
// is gone is named by its id, or the beginning of it. NotFound where there is no such container.
Result<std::vector<Kept>> catalogue(const host::Host& host, const std::string& container = {}, const std::stop_token& stop = {});

// "manual-20261124-013732", by the clock of this machine in UTC.
std::string suggestedName(std::chrono::system_clock::time_point now);

enum class Afterwards { GoOn, Stop };

struct Making {
    Afterwards afterwards = Afterwards::GoOn;
    std::string note = {};  // for people; it stays with the checkpoint
};

struct Created {
    std::chrono::milliseconds took{};  // the engine took so long, which is the most that the container can have stood still
    std::string remark;                // what the person should know; may be empty
};

// Makes a checkpoint of a running container, which stands still meanwhile, and then goes on, or has ended. The restart policy is set aside
// before it ends. Usage where the name is none that Docker takes, or is one of ours; Conflict where it is taken; Blocked where the
// container does not run, or would be removed with its end.
Result<Created> create(const host::Host& host, const std::string& container, const std::string& name, const Making& making = {},
                       const std::stop_token& stop = {});

// Which of a container's checkpoints go by a rule, the oldest first: all but the newest so many, and of these the ones that are older than
// so much. Those of migrations stay.
std::vector<std::string> removedByRule(std::vector<Kept> kept, std::size_t newestThatStay, std::chrono::seconds olderThan,
                                       std::chrono::system_clock::time_point now);

// Whether remove() would take it: Usage where the name is none, Blocked where a migration needs it, NotFound where it is not among these.
Status mayRemove(const std::vector<Kept>& kept, const std::string& container, const std::string& name);

// Deletes it, and asks the engine whether it is gone. Errors as above.
Status remove(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop = {});

// Deletes several of one container, or none where one of them may not be removed. Gives the bytes that came free. Those of a container that
// is gone, of which the engine knows nothing, are deleted by a helper.
Result<std::uint64_t> removeAll(const host::Host& host, const std::string& container, const std::vector<std::string>& names,
                                const std::stop_token& stop = {});

// What is in it, with the words of its processes.
Result<Contents> contentsOf(const host::Host& host, const std::string& container, const std::string& name,
                            const std::stop_token& stop = {});

// The images that tell what is in it, without its memory.
Result<Images> fetch(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop = {});

}  // namespace transship::checkpoint
