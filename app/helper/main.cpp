// SPDX-License-Identifier: Apache-2.0
// The program inside Transship's own containers: static, without any file beside it, and without privileges
// beyond what its container was given. Answers are JSON, one object a line, on standard output.
//
//   hold                            keep a network namespace alive until SIGTERM
//   kill                            SIGKILL to every other process of this pid namespace
//   processes [ADDRESS PORT]...     the processes of this pid namespace, then one TCP connection each
//   digest DIRECTORY...             every file below, with its checksum
//   remove DIRECTORY PATH...        these paths below the directory, with all that is in them
//   freezer CONTAINER               what the freezer of its control group says (needs the host's /sys/fs/cgroup at /cgroup)
//   end-dump CONTAINER              kill the criu that dumps this container (needs the host's pid namespace)
#include "app/helper/digest.h"
#include "app/helper/processes.h"

#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

int hold() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGCHLD);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    for (;;) {
        int number = 0;
        sigwait(&signals, &number);
        if (number != SIGCHLD) return 0;
        while (waitpid(-1, nullptr, WNOHANG) > 0) {
        }
    }
}

int killAll() {
    // ESRCH: nobody but us and the namespace's first process, which no signal from inside can kill.
    if (kill(-1, SIGKILL) == 0 || errno == ESRCH) return 0;
    std::perror("kill");
    return 1;
}

int removeOne(const char* path, const struct stat*, int, struct FTW*) {
    if (::remove(path) == 0 || errno == ENOENT) return 0;
    std::perror(path);
    return -1;
}

int removePaths(int count, char** arguments) {
    if (count < 1 || chdir(arguments[0]) != 0) return 2;
    for (int i = 1; i < count; ++i) {
        const char* path = arguments[i];
        if (*path == '/' || std::strncmp(path, "../", 3) == 0 || std::strstr(path, "/../") != nullptr) return 2;
        struct stat state{};
        if (lstat(path, &state) != 0) continue;
        if (nftw(path, removeOne, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT) != 0) return 1;
    }
    return 0;
}

const char* wanted = "";

// Version 1 says FROZEN in freezer.state, version 2 says 1 in cgroup.freeze.
int seesFrozen(const char* path, const struct stat*, int, struct FTW*) {
    const char* name = std::strrchr(path, '/');
    if (name == nullptr || std::strstr(path, wanted) == nullptr) return 0;
    if (std::strcmp(name, "/freezer.state") != 0 && std::strcmp(name, "/cgroup.freeze") != 0) return 0;
    FILE* file = std::fopen(path, "re");
    if (file == nullptr) return 0;
    const int first = std::fgetc(file);
    std::fclose(file);
    // A machine with both versions mounted has the group in each; only one of them freezes it.
    return first == 'F' || first == '1' ? 1 : 0;
}

int freezer(const char* container) {
    wanted = container;
    const int found = nftw("/cgroup", seesFrozen, 16, FTW_PHYS);
    if (found < 0) return 1;
    std::puts(found == 1 ? "{\"frozen\":true}" : "{\"frozen\":false}");
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    const char* mode = count > 1 ? arguments[1] : "";
    if (std::strcmp(mode, "hold") == 0) return hold();
    if (std::strcmp(mode, "kill") == 0) return killAll();
    if (std::strcmp(mode, "processes") == 0) return transship::helper::printProcesses(count - 2, arguments + 2);
    if (std::strcmp(mode, "digest") == 0) return transship::helper::printDigests(count - 2, arguments + 2);
    if (std::strcmp(mode, "remove") == 0) return removePaths(count - 2, arguments + 2);
    if (std::strcmp(mode, "freezer") == 0 && count == 3) return freezer(arguments[2]);
    if (std::strcmp(mode, "end-dump") == 0 && count == 3) return transship::helper::endDump(arguments[2]);
    std::fputs("transship-helper: unknown mode\n", stderr);
    return 2;
}
