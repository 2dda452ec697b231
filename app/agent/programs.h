// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace transship::agent {

struct Ran {
    int status = -1;     // 0: it ended well; 127: there is no such program
    std::string output;  // both streams
};

// Runs a program of the host, without input.
Ran runProgram(const std::vector<const char*>& words);

// Becomes the host's shell, which reads its commands from the input; these words are their arguments. 127 where there is none.
int runShell(char** words);

// Where programs of the host are looked for.
void setHostPath();

}  // namespace transship::agent
