// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"

#include <string>

namespace transship::checkpoint {

// What a container needs where it is made anew: {"networks", "holder", "layers"}, its networks as the engine inspects them, the container
// that has them where it is another one, and what its image is made of. What is gone by now is left out.
Result<engine::Json> surroundings(const engine::Engine& engine, const engine::Json& container);

// Makes an image of a container's files as they are now, over its own image, and gives its name. It is made of the container's
// configuration as well (docker commit).
Result<std::string> commitFiles(const engine::Engine& engine, const engine::Json& container, const std::string& checkpoint);

}  // namespace transship::checkpoint
