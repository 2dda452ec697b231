// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Takes hold of the logs that CRIU writes in the container's task directory, which vanish with a failed task, and of `others` (ended by a
// null pointer), until the end of standard input; then prints their lines that tell of errors, the last of each.
int criuErrors(const char* container, char** others);

}  // namespace transship::agent
