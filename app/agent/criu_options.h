// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Becomes a program of the host. The CRIU that it starts reads `options`, a line each, from its home (man criu: configuration files);
// nobody else sees that file, and it is gone with the program. Comes back only with an exit code, where that fails.
int executeWithCriuOptions(const char* options, char** arguments);

}  // namespace transship::agent
