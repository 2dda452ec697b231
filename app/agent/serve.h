// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// What a job does: the program's own modes, by their words; gives the exit status.
using Job = int (*)(int count, char** arguments);

// Serves one client on standard input and output until it goes, or is silent for too long. Every job is a process of its own in the
// namespaces of the host's first process, and dies with the agent. Gives the exit status.
int serve(Job job);
// The same in the namespaces it is in.
int serveInPlace(Job job);

}  // namespace transship::agent
