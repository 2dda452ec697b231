// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <string>
#include <vector>

namespace transship::migration {

// CRIU's options for one container on the destination: runc reads the file that this annotation names (libcontainer, criu_linux.go:
// handleCriuConfigurationFile), and passes over a missing one.
inline constexpr const char* criuAnnotation = "org.criu.config";

// Whether options can be given to CRIU for this container alone, in the dump and in the restore: needs both agents and, on the destination,
// an engine with annotations (24, API 1.43).
bool takesCriuOptions(const Facts& facts);

// The file and its content; an empty path where nothing is to be said to CRIU.
std::string criuFile(const Facts& facts, const Options& options);
std::string criuText(const Facts& facts, const Options& options);

// The flags of `runc checkpoint` that go with them.
std::vector<std::string> dumpFlags(const Facts& facts, const Options& options);

// Says what stands in the way of an option that is needed; `what` needs it.
std::string whyNoCriuOptions(const Facts& facts, const std::string& what);

}  // namespace transship::migration
