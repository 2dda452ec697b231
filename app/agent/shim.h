// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Prints {"bundle","options","path"} of the containerd-shim that is the parent of a container's first process: its working directory, which
// is the container's bundle; what containerd told it about the runtime, as it wrote it there (options.json: containerd, api/types/runc/
// options, since 1.3); and where it looks for programs.
int printShim(const char* pid);

}  // namespace transship::agent
