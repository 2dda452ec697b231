// SPDX-License-Identifier: Apache-2.0
#include "app/agent/network_lock.h"

#include "app/agent/programs.h"
#include "app/helper/processes.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

namespace transship::agent {
namespace {

// The host's own network is never touched.
bool hasOwnNetwork(const char* pid) {
    struct stat own{};
    struct stat its{};
    return stat("/proc/self/ns/net", &own) == 0 && stat((std::string("/proc/") + pid + "/ns/net").c_str(), &its) == 0 &&
           own.st_ino != its.st_ino;
}

constexpr const char* ownChain = "TRANSSHIP";
constexpr const char* criuChain = "CRIU";

bool addRules(const char* tables) {
    const std::vector<const char*> rules[] = {{tables, "-w", "-N", ownChain},
                                              {tables, "-w", "-A", ownChain, "-j", "DROP"},
                                              {tables, "-w", "-I", "INPUT", "!", "-i", "lo", "-j", ownChain},
                                              {tables, "-w", "-I", "OUTPUT", "!", "-o", "lo", "-j", ownChain}};
    for (const auto& rule : rules) {
        const auto ran = runProgram(rule);
        if (ran.status == 0) continue;
        std::fprintf(stderr, "%s: %s\n", tables, ran.status == 127 ? "not found" : ran.output.c_str());
        return false;
    }
    return true;
}

void removeRules() {
    for (const char* tables : {"iptables", "ip6tables"}) {
        for (const char* chain : {"INPUT", "OUTPUT"}) runProgram({tables, "-w", "-D", chain, "-j", criuChain});
        runProgram({tables, "-w", "-D", "INPUT", "!", "-i", "lo", "-j", ownChain});
        runProgram({tables, "-w", "-D", "OUTPUT", "!", "-o", "lo", "-j", ownChain});
        for (const char* chain : {criuChain, ownChain}) {
            runProgram({tables, "-w", "-F", chain});
            runProgram({tables, "-w", "-X", chain});
        }
    }
    const auto tables = runProgram({"nft", "list", "tables", "inet"}).output;
    for (auto at = tables.find("CRIU-"); at != std::string::npos; at = tables.find("CRIU-", at + 1)) {
        const auto name = tables.substr(at, tables.find_first_of(" \n", at) - at);
        runProgram({"nft", "delete", "table", "inet", name.c_str()});
    }
}

bool hasIpv6() {
    FILE* addresses = std::fopen("/proc/thread-self/net/if_inet6", "re");
    const bool any = addresses != nullptr && std::fgetc(addresses) != EOF;
    if (addresses != nullptr) std::fclose(addresses);
    return any;
}

}  // namespace

int inNetworkOf(const char* pid, bool (*act)()) {
    setHostPath();
    const pid_t child = fork();
    if (child == 0) _exit(hasOwnNetwork(pid) && helper::enterNetworkOf(pid) && act() ? 0 : 1);
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0 ? 0 : 1;
}

int cutNetworkOf(const char* pid) {
    return inNetworkOf(pid, [] {
        removeRules();  // of a run that was cut off
        return addRules("iptables") && (!hasIpv6() || addRules("ip6tables"));
    });
}

int unlockNetworkOf(const char* pid) {
    if (!hasOwnNetwork(pid)) return 0;
    return inNetworkOf(pid, [] {
        removeRules();
        for (const char* tables : {"iptables", "ip6tables"}) {
            if (runProgram({tables, "-w", "-n", "-L", ownChain}).status != 0) continue;
            std::fprintf(stderr, "%s: the chain %s could not be removed\n", tables, ownChain);
            return false;
        }
        return true;
    });
}

}  // namespace transship::agent
