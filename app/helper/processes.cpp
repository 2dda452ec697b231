// SPDX-License-Identifier: Apache-2.0
#include "app/helper/processes.h"

#include "app/helper/digest.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sched.h>
#include <string>
#include <utility>

namespace transship::helper {
namespace {

// The content of a small file of /proc, ended by a zero byte; its length, or -1.
long readSmall(const char* path, char* buffer, std::size_t size) {
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    std::size_t used = 0;
    while (used + 1 < size) {
        const ssize_t count = read(file, buffer + used, size - 1 - used);
        if (count <= 0) break;
        used += static_cast<std::size_t>(count);
    }
    close(file);
    buffer[used] = '\0';
    return static_cast<long>(used);
}

void printLink(const char* key, int pid, const char* name) {
    char path[64];
    char target[4097];
    std::snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
    const ssize_t length = readlink(path, target, sizeof target - 1);
    target[length < 0 ? 0 : length] = '\0';
    std::printf(",\"%s\":\"", key);
    printEscaped(target);
    std::printf("\"");
}

void printProcess(int pid) {
    char path[64];
    char text[4096];
    std::snprintf(path, sizeof path, "/proc/%d/stat", pid);
    if (readSmall(path, text, sizeof text) <= 0) return;
    // The name may hold blanks and parentheses; the fields begin after the last one.
    char* fields = std::strrchr(text, ')');
    if (fields == nullptr) return;
    char state = '?';
    int ppid = 0;
    long threads = 0;
    unsigned long long code = 0;
    unsigned long long stack = 0;
    unsigned long long argument = 0;
    int field = 3;  // man 5 proc counts from 1: pid, comm, state
    for (char* word = std::strtok(fields + 1, " \n"); word != nullptr; word = std::strtok(nullptr, " \n"), ++field) {
        switch (field) {
            case 3:
                state = *word;
                break;
            case 4:
                ppid = std::atoi(word);
                break;
            case 20:
                threads = std::atol(word);
                break;
            case 26:
                code = std::strtoull(word, nullptr, 10);
                break;
            case 28:
                stack = std::strtoull(word, nullptr, 10);
                break;
            case 48:
                argument = std::strtoull(word, nullptr, 10);
                break;
            default:
                break;
        }
    }
    std::printf("{\"pid\":%d,\"ppid\":%d,\"threads\":%ld,\"state\":\"%c\",\"start_code\":%llu,\"start_stack\":%llu,\"arg_start\":%llu", pid,
                ppid, threads, state, code, stack, argument);
    printLink("exe", pid, "exe");
    printLink("cwd", pid, "cwd");
    std::printf("}\n");
}

bool accepts(const char* address, int port) {
    sockaddr_storage target{};
    socklen_t length = 0;
    auto* v4 = reinterpret_cast<sockaddr_in*>(&target);
    auto* v6 = reinterpret_cast<sockaddr_in6*>(&target);
    if (inet_pton(AF_INET, address, &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(static_cast<std::uint16_t>(port));
        length = sizeof *v4;
    } else if (inet_pton(AF_INET6, address, &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(static_cast<std::uint16_t>(port));
        length = sizeof *v6;
    } else {
        return false;
    }
    const int connection = socket(target.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (connection < 0) return false;
    bool good = connect(connection, reinterpret_cast<sockaddr*>(&target), length) == 0;
    if (!good && errno == EINPROGRESS) {
        pollfd waiting{connection, POLLOUT, 0};
        int error = 0;
        socklen_t size = sizeof error;
        good = poll(&waiting, 1, 3000) == 1 && getsockopt(connection, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
    }
    close(connection);
    return good;
}

template <typename Visit>
void eachProcess(Visit visit) {
    DIR* proc = opendir("/proc");
    if (proc == nullptr) return;
    while (const dirent* entry = readdir(proc)) {
        if (*entry->d_name < '1' || *entry->d_name > '9') continue;
        visit(std::atoi(entry->d_name));
    }
    closedir(proc);
}

// The arguments of a process, separated by blanks.
bool commandLine(int pid, char* buffer, std::size_t size) {
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/cmdline", pid);
    const long length = readSmall(path, buffer, size);
    for (long i = 0; i + 1 < length; ++i) {
        if (buffer[i] == '\0') buffer[i] = ' ';
    }
    return length > 0;
}

}  // namespace

int parentOf(int pid) {
    char path[64];
    char text[4096];
    std::snprintf(path, sizeof path, "/proc/%d/stat", pid);
    if (readSmall(path, text, sizeof text) <= 0) return 0;
    const char* fields = std::strrchr(text, ')');
    int parent = 0;
    if (fields != nullptr) std::sscanf(fields + 1, " %*c %d", &parent);
    return parent;
}

int printProcesses(int count, char** endpoints) {
    const int self = getpid();
    eachProcess([&](int pid) {
        if (pid != self) printProcess(pid);
    });
    for (int i = 0; i + 1 < count; i += 2) {
        std::printf("{\"address\":\"");
        printEscaped(endpoints[i]);
        std::printf("\",\"port\":%d,\"accepts\":%s}\n", std::atoi(endpoints[i + 1]),
                    accepts(endpoints[i], std::atoi(endpoints[i + 1])) ? "true" : "false");
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

ProcessName processName(int pid) {
    ProcessName name{};
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/comm", pid);
    if (readSmall(path, name.text, sizeof name.text) < 0) *name.text = '\0';
    name.text[std::strcspn(name.text, "\n")] = '\0';
    return name;
}

void eachDescriptor(int pid, void (*visit)(int, int)) {
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/fd", pid);
    DIR* list = opendir(path);
    if (list == nullptr) return;
    while (const dirent* entry = readdir(list))
        if (*entry->d_name >= '0' && *entry->d_name <= '9') visit(pid, std::atoi(entry->d_name));
    closedir(list);
}

bool enterNetworkOf(const char* pid) {
    const int space = open((std::string("/proc/") + pid + "/ns/net").c_str(), O_RDONLY | O_CLOEXEC);
    const bool entered = space >= 0 && setns(space, CLONE_NEWNET) == 0;
    if (space >= 0) close(space);
    return entered;
}

int killDump(const char* container) {
    int killed = 0;
    eachProcess([&](int pid) {
        // CRIU changes its own title, so it is known as the child of the runc that makes the checkpoint.
        char text[4096];
        if (!commandLine(parentOf(pid), text, sizeof text) || std::strstr(text, "runc") == nullptr ||
            std::strstr(text, " checkpoint ") == nullptr || std::strstr(text, container) == nullptr)
            return;
        if (kill(pid, SIGKILL) == 0) ++killed;
    });
    return killed;
}

namespace {

int shimOf(const char* container) {
    // With the blank behind it, as nothing but this one container is meant.
    const auto wanted = std::string(" -id ") + container + ' ';
    int shim = 0;
    eachProcess([&](int pid) {
        char text[4096];
        if (commandLine(pid, text, sizeof text) && std::strstr(text, "containerd-shim") != nullptr &&
            std::strstr(text, wanted.c_str()) != nullptr)
            shim = pid;
    });
    return shim;
}

bool isBelow(int pid, int ancestor) {
    for (int parent = parentOf(pid); parent > 1; parent = parentOf(parent))
        if (parent == ancestor) return true;
    return false;
}

}  // namespace

int endShim(const char* container) {
    constexpr int most = 100;
    constexpr useconds_t pause = 50000;
    bool lived = false;
    for (int round = 0; round < most; ++round) {
        const int shim = shimOf(container);
        if (shim == 0) {
            std::printf("{\"lived\":%s}\n", lived ? "true" : "false");
            return std::fflush(stdout) == 0 ? 0 : 1;
        }
        lived = true;
        // As long as the shim lives, what loses its parent falls to it, and is found.
        bool alone = true;
        eachProcess([&](int pid) {
            if (!isBelow(pid, shim)) return;
            alone = false;
            kill(pid, SIGKILL);
        });
        if (alone) kill(shim, SIGKILL);
        usleep(pause);
    }
    std::fputs("What its containerd-shim runs does not end.\n", stderr);
    return 1;
}

namespace {

constexpr const char* groups = "/sys/fs/cgroup";

void (*onListed)(int pid) = nullptr;

int visitListed(const char* path, const struct stat*, int, struct FTW*) {
    const char* name = std::strrchr(path, '/');
    if (name == nullptr || std::strcmp(name, "/cgroup.procs") != 0) return 0;
    FILE* list = std::fopen(path, "re");
    if (list == nullptr) return 0;
    int pid = 0;
    while (std::fscanf(list, "%d", &pid) == 1)
        if (pid > 1) onListed(pid);
    std::fclose(list);
    return 0;
}

void printInode(unsigned long long inode) { std::printf("{\"inode\":%llu}\n", inode); }

void printMapped(int pid) {
    char line[4400];
    std::snprintf(line, sizeof line, "/proc/%d/maps", pid);
    FILE* maps = std::fopen(line, "re");
    if (maps == nullptr) return;
    while (std::fgets(line, sizeof line, maps) != nullptr) {
        char rights[5] = "";
        unsigned long long inode = 0;
        if (std::sscanf(line, "%*s %4s %*s %*s %llu", rights, &inode) == 2 && rights[1] == 'w' && rights[3] == 's' && inode != 0)
            printInode(inode);
    }
    std::fclose(maps);
}

void printIfWritable(int pid, int descriptor) {
    char path[64];
    char text[512];
    std::snprintf(path, sizeof path, "/proc/%d/fdinfo/%d", pid, descriptor);
    if (readSmall(path, text, sizeof text) <= 0) return;
    const char* flags = std::strstr(text, "flags:");
    if (flags == nullptr || (std::strtoul(flags + 6, nullptr, 8) & O_ACCMODE) == O_RDONLY) return;
    struct stat state{};
    std::snprintf(path, sizeof path, "/proc/%d/fd/%d", pid, descriptor);
    if (stat(path, &state) == 0 && S_ISREG(state.st_mode)) printInode(state.st_ino);
}

// The path of a process's group below the freezer's hierarchy: "N:freezer:/path" on version 1, "0::/path" on version 2.
bool groupOf(const char* pid, char* path, std::size_t size) {
    char name[64];
    char line[4300];
    std::snprintf(name, sizeof name, "/proc/%s/cgroup", pid);
    FILE* file = std::fopen(name, "re");
    if (file == nullptr) return false;
    bool found = false;
    while (std::fgets(line, sizeof line, file) != nullptr) {
        line[std::strcspn(line, "\n")] = '\0';
        const char* controllers = std::strchr(line, ':');
        const char* group = controllers == nullptr ? nullptr : std::strchr(controllers + 1, ':');
        if (group == nullptr || std::strcmp(group + 1, "/") == 0) continue;
        const bool freezer = std::strncmp(controllers, ":freezer:", 9) == 0;
        if (!freezer && (found || std::strncmp(line, "0::", 3) != 0)) continue;
        std::snprintf(path, size, "%s%s%s", groups, freezer ? "/freezer" : "", group + 1);
        found = true;
        if (freezer) break;
    }
    std::fclose(file);
    return found;
}

}  // namespace

bool eachOfGroup(const char* pid, void (*visit)(int)) {
    char path[4400];
    onListed = visit;
    return groupOf(pid, path, sizeof path) && nftw(path, visitListed, 16, FTW_PHYS) == 0;
}

int killGroupOf(const char* pid) {
    char path[4400];
    if (!groupOf(pid, path, sizeof path)) {
        std::fprintf(stderr, "process %s has no control group of its own\n", pid);
        return 1;
    }
    char all[4420];
    std::snprintf(all, sizeof all, "%s/cgroup.kill", path);
    if (const int file = open(all, O_WRONLY | O_CLOEXEC); file >= 0) {
        const bool killed = write(file, "1", 1) == 1;
        close(file);
        if (killed) return 0;
    }
    if (eachOfGroup(pid, [](int task) { kill(task, SIGKILL); })) return 0;
    std::perror(path);
    return 1;
}

int setGroupOf(const char* pid, bool frozen) {
    char path[4400];
    if (!groupOf(pid, path, sizeof path)) {
        std::fprintf(stderr, "process %s has no control group of its own\n", pid);
        return 1;
    }
    for (const auto& [file, word] :
         {std::pair("/freezer.state", frozen ? "FROZEN" : "THAWED"), std::pair("/cgroup.freeze", frozen ? "1" : "0")}) {
        char state[4420];
        std::snprintf(state, sizeof state, "%s%s", path, file);
        const int group = open(state, O_WRONLY | O_CLOEXEC);
        if (group < 0) continue;
        const bool written = write(group, word, std::strlen(word)) > 0;
        close(group);
        if (written) return 0;
    }
    std::perror(path);
    return 1;
}

int printBusy(const char* pid) {
    const auto print = [](int task) {
        printMapped(task);
        eachDescriptor(task, printIfWritable);
    };
    if (!eachOfGroup(pid, print)) return 1;
    return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace transship::helper
