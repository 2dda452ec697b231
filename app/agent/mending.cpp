// SPDX-License-Identifier: Apache-2.0
#include "app/agent/mending.h"

#include "app/agent/programs.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sched.h>
#include <string>
#include <string_view>

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

std::string contentOf(const char* path) {
    std::string text;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    char bytes[4096];
    for (ssize_t count = 0; file >= 0 && (count = read(file, bytes, sizeof bytes)) > 0;)
        text.append(bytes, static_cast<std::size_t>(count));
    if (file >= 0) close(file);
    return text;
}

// Into the control groups of the host's first process: those of a container die with it. False where one holds it back.
bool leaveGroup() {
    // Paths are told as seen from one's own namespace of control groups.
    if (const int space = open("/proc/1/ns/cgroup", O_RDONLY | O_CLOEXEC); space >= 0) {
        setns(space, CLONE_NEWCGROUP);
        close(space);
    }
    FILE* groups = std::fopen("/proc/1/cgroup", "re");
    if (groups == nullptr) return false;
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
    return contentOf("/proc/self/cgroup") == contentOf("/proc/1/cgroup");
}

// The service manager's word on a restart is not enough: Docker may end soon after.
bool serves() {
    const int engine = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (engine < 0) return false;
    const timeval limit{.tv_sec = 2, .tv_usec = 0};
    setsockopt(engine, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, "/var/run/docker.sock");
    constexpr std::string_view question = "GET /_ping HTTP/1.0\r\n\r\n";
    char answer[64] = "";
    const bool well = connect(engine, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                      write(engine, question.data(), question.size()) == static_cast<ssize_t>(question.size()) &&
                      read(engine, answer, sizeof answer - 1) > 0 && std::strstr(answer, " 200 ") != nullptr;
    close(engine);
    return well;
}

bool restarted() {
    const bool systemd = access("/run/systemd/system", F_OK) == 0;
    const auto ran = systemd ? runProgram({"systemctl", "restart", "docker"}) : runProgram({"service", "docker", "restart"});
    if (ran.status != 0) return false;
    for (int i = 0; i < 20; ++i, sleep(1))
        if (serves()) return true;
    return false;
}

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
        if (read(ends[0], &away, 1) == 1 && away == '1') return 0;
        std::fputs("a control group of the container can't be left, and the restart would end with it\n", stderr);
        return 1;
    }
    setsid();
    const bool free = leaveGroup();
    if (write(ends[1], free ? "1" : "0", 1) != 1 || !free) _exit(1);
    const int nothing = open("/dev/null", O_RDWR);
    for (int stream = 0; stream < 3; ++stream) dup2(nothing, stream);
    for (int descriptor = 3; descriptor < 1024; ++descriptor) close(descriptor);
    // The answer that it was begun goes out before the connection ends.
    sleep(1);
    setHostPath();
    if (!restarted()) {
        if (rename((std::string(file) + suffix).c_str(), file) != 0) unlink(file);
        restarted();
    }
    _exit(0);
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
