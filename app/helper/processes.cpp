// SPDX-License-Identifier: Apache-2.0
#include "app/helper/processes.h"

#include "app/helper/digest.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

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

}  // namespace

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

int endDump(const char* container) {
    int killed = 0;
    eachProcess([&](int pid) {
        // CRIU changes its own title, so it is known as the child of the runc that makes the checkpoint.
        char text[4096];
        if (!commandLine(parentOf(pid), text, sizeof text) || std::strstr(text, "runc") == nullptr ||
            std::strstr(text, " checkpoint ") == nullptr || std::strstr(text, container) == nullptr)
            return;
        if (kill(pid, SIGKILL) == 0) ++killed;
    });
    std::printf("{\"killed\":%d}\n", killed);
    return 0;
}

}  // namespace transship::helper
