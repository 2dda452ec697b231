// SPDX-License-Identifier: Apache-2.0
#include "app/agent/network_lock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <sched.h>
#include <string>
#include <vector>

namespace transship::agent {
namespace {

// Runs a program of the host and gives what it wrote. That a rule is not there is no failure.
std::string output(const std::vector<const char*>& words) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return {};
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
        dup2(nowhere, STDIN_FILENO);
        dup2(ends[1], STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        std::vector<char*> arguments;
        for (const char* word : words) arguments.push_back(const_cast<char*>(word));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
    std::string text;
    char block[4096];
    for (ssize_t count = 0; (count = read(ends[0], block, sizeof block)) > 0;) text.append(block, static_cast<std::size_t>(count));
    close(ends[0]);
    if (child > 0) waitpid(child, nullptr, 0);
    return text;
}

bool enterNetworkOf(const char* pid) {
    const auto path = std::string("/proc/") + pid + "/ns/net";
    struct stat own{};
    struct stat its{};
    // The host's own network is never locked.
    if (stat("/proc/self/ns/net", &own) != 0 || stat(path.c_str(), &its) != 0 || own.st_ino == its.st_ino) return false;
    const int space = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool entered = space >= 0 && setns(space, CLONE_NEWNET) == 0;
    if (space >= 0) close(space);
    return entered;
}

constexpr const char* ownChain = "TRANSSHIP";
constexpr const char* criuChain = "CRIU";

bool succeeds(const std::vector<const char*>& words) {
    const pid_t child = fork();
    if (child == 0) {
        std::vector<char*> arguments;
        for (const char* word : words) arguments.push_back(const_cast<char*>(word));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        std::perror(arguments[0]);
        _exit(127);
    }
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

bool addRules(const char* tables) {
    return succeeds({tables, "-w", "-N", ownChain}) && succeeds({tables, "-w", "-A", ownChain, "-j", "DROP"}) &&
           succeeds({tables, "-w", "-I", "INPUT", "!", "-i", "lo", "-j", ownChain}) &&
           succeeds({tables, "-w", "-I", "OUTPUT", "!", "-o", "lo", "-j", ownChain});
}

void removeRules() {
    for (const char* tables : {"iptables", "ip6tables"}) {
        for (const char* chain : {"INPUT", "OUTPUT"}) output({tables, "-w", "-D", chain, "-j", criuChain});
        output({tables, "-w", "-D", "INPUT", "!", "-i", "lo", "-j", ownChain});
        output({tables, "-w", "-D", "OUTPUT", "!", "-o", "lo", "-j", ownChain});
        for (const char* chain : {criuChain, ownChain}) {
            output({tables, "-w", "-F", chain});
            output({tables, "-w", "-X", chain});
        }
    }
    const auto tables = output({"nft", "list", "tables", "inet"});
    for (auto at = tables.find("CRIU-"); at != std::string::npos; at = tables.find("CRIU-", at + 1)) {
        const auto name = tables.substr(at, tables.find_first_of(" \n", at) - at);
        output({"nft", "delete", "table", "inet", name.c_str()});
    }
}

bool hasIpv6() {
    FILE* addresses = std::fopen("/proc/thread-self/net/if_inet6", "re");
    const bool any = addresses != nullptr && std::fgetc(addresses) != EOF;
    if (addresses != nullptr) std::fclose(addresses);
    return any;
}

// In a process of its own, since who asks goes on in the host's network. 0 where the act succeeds.
int inNetworkOf(const char* pid, bool (*act)()) {
    setenv("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", 1);
    const pid_t child = fork();
    if (child == 0) _exit(enterNetworkOf(pid) && act() ? 0 : 1);
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0 ? 0 : 1;
}

}  // namespace

int cutNetworkOf(const char* pid) {
    return inNetworkOf(pid, [] {
        removeRules();  // of a run that was cut off
        return addRules("iptables") && (!hasIpv6() || addRules("ip6tables"));
    });
}

int unlockNetworkOf(const char* pid) {
    inNetworkOf(pid, [] {
        removeRules();
        return true;
    });
    return 0;
}

}  // namespace transship::agent
