// SPDX-License-Identifier: Apache-2.0
#include "app/agent/beside.h"

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <sched.h>

namespace transship::agent {
namespace {

bool enter(const char* pid, const char* name) {
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%ld/ns/%s", std::strtol(pid, nullptr, 10), name);
    const int space = open(path, O_RDONLY | O_CLOEXEC);
    const bool entered = space >= 0 && setns(space, 0) == 0;
    if (!entered) std::perror(path);
    if (space >= 0) close(space);
    return entered;
}

}  // namespace

int actBeside(const char* pid, Job job, int count, char** words) {
    if (!enter(pid, "net") || !enter(pid, "pid")) return 1;
    // A process enters a process namespace only by being born there.
    const pid_t child = fork();
    if (child == 0) {
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount("proc", "/proc", "proc", 0, nullptr) != 0) {
            std::perror("/proc");
            _exit(1);
        }
        const int status = job(count, words);
        std::fflush(stdout);
        _exit(status);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child) {
        std::perror("fork");
        return 1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace transship::agent
