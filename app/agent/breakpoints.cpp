// SPDX-License-Identifier: Apache-2.0
#include "app/agent/breakpoints.h"

#ifdef __x86_64__
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>
#endif

namespace transship::agent {

#ifdef __x86_64__
namespace {

constexpr unsigned long executionAtFirstAddress = 1;  // of the debug control register: the local enabling bit of the first breakpoint

[[gnu::noinline]] void reach() { asm volatile(""); }

}  // namespace

bool breakpointsStop() {
    const pid_t child = fork();
    if (child < 0) return true;
    if (child == 0) {
        if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0 || raise(SIGSTOP) != 0) _exit(1);
        reach();
        _exit(0);
    }
    const auto put = [&](std::size_t number, unsigned long value) {
        return ptrace(PTRACE_POKEUSER, child, offsetof(struct user, u_debugreg) + number * sizeof(unsigned long), value) == 0;
    };
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) return true;
    const bool set = put(0, reinterpret_cast<unsigned long>(&reach)) && put(7, executionAtFirstAddress);
    bool stopped = true;
    if (set && ptrace(PTRACE_CONT, child, nullptr, nullptr) == 0 && waitpid(child, &status, 0) == child)
        stopped = WIFSTOPPED(status) && WSTOPSIG(status) == SIGTRAP;
    if (WIFSTOPPED(status)) {
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
    }
    return stopped;
}
#else
bool breakpointsStop() { return true; }
#endif

}  // namespace transship::agent
