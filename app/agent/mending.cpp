// SPDX-License-Identifier: Apache-2.0
#include "app/agent/mending.h"

#include "app/agent/programs.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sched.h>
#include <string>

namespace transship::agent {
namespace {

int complain(const std::string& what) {
    std::perror(what.c_str());
    return 1;
}

bool copyInput(int to) {
    char bytes[1 << 14];
    for (;;) {
        const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) return count == 0;
        for (ssize_t done = 0; done < count;) {
            const ssize_t written = write(to, bytes + done, static_cast<std::size_t>(count - done));
            if (written <= 0) return false;
            done += written;
        }
    }
}

// Into the control groups of the host's first process: those of a container die with it.
void leaveGroup() {
    // Paths are told as seen from one's own namespace of control groups.
    if (const int space = open("/proc/1/ns/cgroup", O_RDONLY | O_CLOEXEC); space >= 0) {
        setns(space, CLONE_NEWCGROUP);
        close(space);
    }
    FILE* groups = std::fopen("/proc/1/cgroup", "re");
    if (groups == nullptr) return;
    char line[512];
    while (std::fgets(line, sizeof line, groups) != nullptr) {
        line[std::strcspn(line, "\n")] = '\0';
        char* controllers = std::strchr(line, ':');
        char* path = controllers == nullptr ? nullptr : std::strchr(controllers + 1, ':');
        if (path == nullptr) continue;
        *path++ = '\0';
        ++controllers;
        if (std::strncmp(controllers, "name=", 5) == 0) controllers += 5;
        // Version 2 has no controllers in its line; beside version 1 it is mounted as "unified".
        for (const char* mount : {const_cast<const char*>(controllers), "unified"}) {
            const auto file = std::string("/sys/fs/cgroup/") + mount + path + "/cgroup.procs";
            const int procs = open(file.c_str(), O_WRONLY | O_CLOEXEC);
            if (procs < 0) continue;
            [[maybe_unused]] const auto moved = write(procs, "0", 1);
            close(procs);
            break;
        }
    }
    std::fclose(groups);
}

// $1: the file that was replaced, $2: what it was before.
constexpr const char* script = R"(
restart() { if [ -d /run/systemd/system ]; then systemctl restart docker; else service docker restart; fi; }
serves() { for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do docker version >/dev/null 2>&1 && return 0; sleep 1; done; return 1; }
restart && serves && exit
if [ -e "$2" ]; then mv "$2" "$1"; else rm -f "$1"; fi
restart
)";

}  // namespace

int replaceFile(const char* file, const char* suffix) {
    struct stat state{};
    const bool exists = lstat(file, &state) == 0;
    if (exists && !S_ISREG(state.st_mode)) {
        std::fprintf(stderr, "%s is no plain file\n", file);
        return 1;
    }
    const auto fresh = std::string(file) + ".new" + suffix;
    const int to = open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (to < 0) return complain(fresh);
    const bool written = copyInput(to) && fchmod(to, exists ? state.st_mode & 07777 : 0644) == 0 &&
                         (!exists || fchown(to, state.st_uid, state.st_gid) == 0) && fsync(to) == 0;
    close(to);
    if (written && (!exists || link(file, (std::string(file) + suffix).c_str()) == 0) && rename(fresh.c_str(), file) == 0) return 0;
    const int code = complain(file);
    unlink(fresh.c_str());
    return code;
}

int restartDocker(const char* file, const char* suffix) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return complain("pipe");
    const pid_t child = fork();
    if (child < 0) return complain("fork");
    if (child > 0) {
        // The agent kills what a job leaves in its process group.
        close(ends[1]);
        char away = 0;
        return read(ends[0], &away, 1) == 1 ? 0 : 1;
    }
    setsid();
    leaveGroup();
    if (write(ends[1], "1", 1) != 1) _exit(1);
    const int nothing = open("/dev/null", O_RDWR);
    for (int stream = 0; stream < 3; ++stream) dup2(nothing, stream);
    for (int descriptor = 3; descriptor < 1024; ++descriptor) close(descriptor);
    // The answer that it was begun goes out before the connection ends.
    sleep(1);
    setHostPath();
    const auto before = std::string(file) + suffix;
    execl("/bin/sh", "sh", "-c", script, "sh", file, before.c_str(), nullptr);
    _exit(127);
}

int installPackage(const char* name) {
    setHostPath();
    setenv("DEBIAN_FRONTEND", "noninteractive", 1);
    const std::vector<std::vector<const char*>> managers{{"apt-get", "install", "-y", "--no-install-recommends", name},
                                                         {"dnf", "install", "-y", name},
                                                         {"zypper", "--non-interactive", "install", name},
                                                         {"pacman", "-S", "--noconfirm", name},
                                                         {"apk", "add", name}};
    for (const auto& words : managers) {
        auto ran = runProgram(words);
        if (ran.status == 127) continue;
        // A machine that was never asked for packages has no list of them.
        if (ran.status != 0 && std::strcmp(words.front(), "apt-get") == 0 && runProgram({"apt-get", "update"}).status == 0)
            ran = runProgram(words);
        std::fputs(ran.output.c_str(), ran.status == 0 ? stdout : stderr);
        return ran.status == 0 ? 0 : 1;
    }
    std::fputs("no package manager that is known\n", stderr);
    return 1;
}

}  // namespace transship::agent
