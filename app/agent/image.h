// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Writes an image of the host's engine to standard output, as `docker save` does, without the members of its tar whose names come on
// standard input, each ended by a zero byte.
int saveImage(const char* image);
// Gives the engine what comes on standard input, as `docker load` does.
int loadImage();

}  // namespace transship::agent
