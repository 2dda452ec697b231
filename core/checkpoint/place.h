// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/host.h"

#include <stop_token>
#include <string>

namespace transship::checkpoint {

// A checkpoint that the engine lists for a container.
struct Place {
    engine::Json container;  // as the engine inspects it
    std::string id;          // the container's
    std::string path;        // "/containers/<id>/checkpoints/<name>": below Docker's directory, and for the engine
};

// The value of the label of containers that work for checkpoints.
inline constexpr const char* workLabel = "checkpoints";

// The name of a migration's own checkpoint is this and the migration's id.
inline constexpr const char* migrationPrefix = "transship-";

// Whether it belongs to a migration, which needs it until it has ended.
bool isOfMigration(const std::string& name);

// Usage where the name is none that Docker takes.
Status named(const std::string& name);

// Whether it may be the id of a container that is gone, or the beginning of one as Docker writes it. A directory of Docker's may have any
// name that somebody gave it.
bool mayBeId(const std::string& text);

std::string pathOf(const std::string& container);  // "/containers/<id>/checkpoints"
Result<bool> isListed(const engine::Engine& engine, const std::string& container, const std::string& name);
std::unexpected<Error> missing(const std::string& container, const std::string& name);

// A container, as the engine inspects it, that has none of this name. Errors as of named(); Usage for names of migrations, Conflict where
// it is taken.
Result<engine::Json> vacant(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop);

// Errors as of named(), and NotFound.
Result<Place> placeOf(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop);

}  // namespace transship::checkpoint
