// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/record.h"

#include <optional>
#include <string>
#include <vector>

namespace transship::migration {

// How far a migration had come when its latest lock was made. Each is a container of its own that is never started:
// making one is atomic, and its labels hold the record, so any workstation can see and recover it.
enum class Stage {
    Locked,   // nothing is frozen yet
    Held,     // the source may be frozen
    Started,  // the destination may run: the commit point is behind, or near
};

struct Lock {
    Record record;
    Stage stage = Stage::Locked;
    std::string role;  // "source" or "destination"
    std::string time;
};

// The name of a container's lock. Docker names are unique on a host, which makes it one lock for each container.
std::string lockName(const std::string& containerId);

// Conflict where somebody else holds it; the reason says who.
Status acquire(const engine::Engine& engine, const std::string& image, const Record& record, Stage stage, const std::string& role);

// The same error for one that goes by this name or id there, without trying: what a container looks like while another run moves it
// can't be understood. Nothing where no lock is seen.
std::optional<Error> otherMigration(const engine::Engine& engine, const std::string& container);

// Removes this migration's locks of all stages.
Status release(const engine::Engine& engine, const Record& record);

// The locks on a host, the furthest stage of each.
Result<std::vector<Lock>> locks(const engine::Engine& engine);

}  // namespace transship::migration
