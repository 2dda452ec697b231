// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/findings.h"

#include <string>

namespace transship::migration {

// CRIU's options for one container on the destination: runc reads the file that this annotation names (libcontainer, criu_linux.go:
// handleCriuConfigurationFile), and passes over a missing one.
inline constexpr const char* criuAnnotation = "org.criu.config";

// The file, and its content; an empty path where nothing is to be said to CRIU.
std::string criuFile(const Facts& facts, const Options& options);
std::string criuOptions(const Options& options);

void checkConnections(const Facts& facts, const Options& options, Findings& findings);

}  // namespace transship::migration
