// SPDX-License-Identifier: Apache-2.0
#include "app/agent/held_memory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>

namespace transship::agent {

int holdMemory(unsigned long long bytes) {
    const char* preference = "/proc/self/oom_score_adj";
    const int file = open(preference, O_WRONLY | O_CLOEXEC);
    struct sysinfo host{};
    std::size_t held = 0;
    void* memory = nullptr;
    if (file >= 0 && write(file, "1000", 4) == 4 && sysinfo(&host) == 0) {
        held = static_cast<std::size_t>(std::min<unsigned long long>(bytes, 1ULL * host.freeram * host.mem_unit));
        memory = mmap(nullptr, held, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    }
    const bool failed = memory == nullptr || memory == MAP_FAILED;
    if (failed) std::perror("memory");
    if (file >= 0) close(file);
    std::printf("{\"held\":%zu}\n", failed ? 0 : held);
    if (std::fflush(stdout) != 0) return 1;
    char ignored[64];
    while (read(STDIN_FILENO, ignored, sizeof ignored) > 0) {
    }
    return failed ? 1 : 0;  // what was held goes with the process
}

}  // namespace transship::agent
