// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"
#include "core/migration/spec.h"

#include <string>

namespace transship::migration {

// Connects a container that was made from a specification, or its holder, to the further networks.
Status connectFurther(const engine::Engine& engine, const Spec& spec, const std::string& container);

}  // namespace transship::migration
