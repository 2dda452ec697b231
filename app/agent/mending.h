// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Puts standard input in the place of the file, with its owner and mode; what stood there stays beside it, under its name and the suffix.
// Refuses a link: what manages that file would undo it.
int replaceFile(const char* file, const char* suffix);

// Has the host's service manager restart Docker, and returns at once: the restart ends this agent's container. Whatever does it has left
// that container's control group. If Docker does not come up, what replaceFile put beside comes back, and Docker is restarted once more.
int restartDocker(const char* file, const char* suffix);

// Installs a package with the manager that the host has; prints what that one said.
int installPackage(const char* name);

}  // namespace transship::agent
