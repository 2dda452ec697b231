// SPDX-License-Identifier: Apache-2.0
#include "app/helper/locks.h"

#include "app/helper/digest.h"
#include "app/helper/processes.h"

#include <unistd.h>

#include <cstdio>
#include <cstring>

namespace transship::helper {
namespace {

// man 5 proc: the fdinfo of a descriptor has a line "lock:" for each lock that was taken through it.
bool isLocked(const char* info) {
    FILE* file = std::fopen(info, "re");
    if (file == nullptr) return false;
    char line[256];
    bool locked = false;
    while (!locked && std::fgets(line, sizeof line, file) != nullptr) locked = std::strncmp(line, "lock:", 5) == 0;
    std::fclose(file);
    return locked;
}

void printIfLocked(int pid, int descriptor) {
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/fdinfo/%d", pid, descriptor);
    if (!isLocked(path)) return;
    char target[4097];
    std::snprintf(path, sizeof path, "/proc/%d/fd/%d", pid, descriptor);
    const ssize_t length = readlink(path, target, sizeof target - 1);
    target[length < 0 ? 0 : length] = '\0';
    std::printf("{\"pid\":%d,\"process\":\"", pid);
    printEscaped(processName(pid).text);
    std::printf("\",\"path\":\"");
    printEscaped(target);
    std::printf("\"}\n");
}

}  // namespace

int printLocks(const char* pid) {
    if (!eachOfGroup(pid, [](int task) { eachDescriptor(task, printIfLocked); })) return 1;
    return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace transship::helper
