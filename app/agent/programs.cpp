// SPDX-License-Identifier: Apache-2.0
#include "app/agent/programs.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace transship::agent {

Ran runProgram(const std::vector<const char*>& words) {
    Ran ran;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return ran;
    const pid_t child = fork();
    if (child == 0) {
        dup2(open("/dev/null", O_RDWR | O_CLOEXEC), STDIN_FILENO);
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        std::vector<char*> arguments;
        for (const char* word : words) arguments.push_back(const_cast<char*>(word));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
    char block[4096];
    for (ssize_t count = 0; (count = read(ends[0], block, sizeof block)) > 0;) ran.output.append(block, static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    if (child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status)) ran.status = WEXITSTATUS(status);
    return ran;
}

int runShell(char** words) {
    setHostPath();
    std::vector<char*> arguments{const_cast<char*>("sh"), const_cast<char*>("-s"), const_cast<char*>("--")};
    for (; *words != nullptr; ++words) arguments.push_back(*words);
    arguments.push_back(nullptr);
    execv("/bin/sh", arguments.data());
    std::perror("/bin/sh");
    return 127;
}

void setHostPath() { setenv("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", 1); }

}  // namespace transship::agent
