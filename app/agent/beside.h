// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/serve.h"

namespace transship::agent {

// Runs a job in the process and network namespaces of a process, with a /proc of its own that shows them; its status. The words are those
// of a command line, so the first of them is passed over.
int actBeside(const char* pid, Job job, int count, char** words);

}  // namespace transship::agent
