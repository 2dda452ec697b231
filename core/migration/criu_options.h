// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <string>
#include <vector>

namespace transship::migration {

// CRIU's options for one container on the destination: runc reads the file that this annotation names, and passes over a missing one;
// without the annotation it reads the host's own file (libcontainer, criu_linux.go: handleCriuConfigurationFile).
inline constexpr const char* criuAnnotation = "org.criu.config";
inline constexpr const char* criuHostFile = "/etc/criu/runc.conf";

// What is to be said to CRIU in the restore; empty: nothing, or nobody there who could say it, as that needs both agents and the source's
// runc.
std::string criuText(const Facts& facts, const Options& options);

// Whether it can be said for this container alone: from Docker 24 on (API 1.43, annotations). Else the host's own file must hold it while
// the container starts.
bool hasAnnotations(const Facts& facts);

// The file that the annotation names; empty where there is none.
std::string criuFile(const Facts& facts, const Options& options);

// The flags of `runc checkpoint` that go with them.
std::vector<std::string> dumpFlags(const Facts& facts, const Options& options);

}  // namespace transship::migration
