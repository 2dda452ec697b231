// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <string>
#include <vector>

namespace transship::migration {

// Files of the host that Docker puts into a container, without which a restored process is not the one that was dumped.

// Where a container that was started with --init sees the host's docker-init.
inline constexpr const char* initTarget = "/sbin/docker-init";

// Where the source's docker-init goes on the destination; empty where the destination's own equals it, there is none, or an
// agent is missing.
std::string carriedInit(const Facts& facts);
// What must be mounted at initTarget on the destination; empty where Docker does it. Its own way does not do where docker-init is a
// symbolic link: CRIU 4.2 can't mount one ("mnt-v2: Unable to statfs").
std::string initSource(const Facts& facts);
// Whether the content of /dev/shm comes along.
bool carriesSharedMemory(const Facts& facts);
// Docker mounts a container's /dev/shm here when it starts.
std::string sharedMemoryMount(const std::string& dockerRoot, const std::string& container);

Status surveyHostFiles(Facts& facts, Line& source, Line& destination, const std::stop_token& stop);
void checkHostFiles(const Facts& facts, Findings& findings);

}  // namespace transship::migration
