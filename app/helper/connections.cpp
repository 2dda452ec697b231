// SPDX-License-Identifier: Apache-2.0
#include "app/helper/connections.h"

#include "app/helper/digest.h"
#include "app/helper/processes.h"

#include <arpa/inet.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>

namespace transship::helper {
namespace {

struct Connection {
    std::string local;
    std::string peer;
};

std::map<unsigned long long, Connection> connections;  // by the inode of the socket

// man 5 proc: an address is written as numbers of 32 bits in the machine's order, the port behind it.
std::string endpoint(const char* text, bool v6) {
    unsigned port = 0;
    std::uint32_t words[4] = {};
    const int count = v6 ? std::sscanf(text, "%8x%8x%8x%8x:%x", &words[0], &words[1], &words[2], &words[3], &port)
                         : std::sscanf(text, "%8x:%x", &words[0], &port);
    if (count != (v6 ? 5 : 2)) return "?";
    char address[INET6_ADDRSTRLEN] = "?";
    const bool mapped = v6 && words[0] == 0 && words[1] == 0 && words[2] == htonl(0xffff);
    if (mapped)
        inet_ntop(AF_INET, &words[3], address, sizeof address);
    else
        inet_ntop(v6 ? AF_INET6 : AF_INET, words, address, sizeof address);
    return (v6 && !mapped ? "[" + std::string(address) + "]" : std::string(address)) + ":" + std::to_string(port);
}

void read(const char* pid, const char* table, bool v6) {
    constexpr unsigned timeWait = 6;
    constexpr unsigned closed = 7;
    constexpr unsigned listening = 10;
    char line[512];
    std::snprintf(line, sizeof line, "/proc/%s/net/%s", pid, table);
    FILE* file = std::fopen(line, "re");
    if (file == nullptr) return;
    while (std::fgets(line, sizeof line, file) != nullptr) {
        char local[64];
        char peer[64];
        unsigned state = 0;
        unsigned long long inode = 0;
        if (std::sscanf(line, " %*d: %63s %63s %x %*s %*s %*s %*s %*s %llu", local, peer, &state, &inode) != 4) continue;
        if (state == timeWait || state == closed || state == listening || inode == 0) continue;
        connections[inode] = {endpoint(local, v6), endpoint(peer, v6)};
    }
    std::fclose(file);
}

void printIfConnected(int pid, int descriptor) {
    char path[64];
    char target[64];
    std::snprintf(path, sizeof path, "/proc/%d/fd/%d", pid, descriptor);
    const ssize_t length = readlink(path, target, sizeof target - 1);
    target[length < 0 ? 0 : length] = '\0';
    unsigned long long inode = 0;
    if (std::sscanf(target, "socket:[%llu]", &inode) != 1) return;
    const auto found = connections.find(inode);
    if (found == connections.end()) return;
    std::printf("{\"local\":\"%s\",\"peer\":\"%s\",\"pid\":%d,\"process\":\"", found->second.local.c_str(), found->second.peer.c_str(),
                pid);
    printEscaped(processName(pid).text);
    std::printf("\"}\n");
    connections.erase(found);
}

}  // namespace

int printConnections(const char* pid) {
    read(pid, "tcp", false);
    read(pid, "tcp6", true);
    if (!connections.empty() && !eachOfGroup(pid, [](int task) { eachDescriptor(task, printIfConnected); })) return 1;
    return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace transship::helper
