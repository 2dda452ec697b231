// SPDX-License-Identifier: Apache-2.0
#include "app/helper/held.h"

#include "app/helper/digest.h"
#include "app/helper/processes.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace transship::helper {
namespace {

// criu/files.c and what it calls: the kinds it dumps.
constexpr const char* dumped[] = {"[eventfd]", "[eventpoll]", "[signalfd]", "[timerfd]", "inotify", "[fanotify]", "[pidfd]", "bpf-map"};

struct UnixSocket {
    unsigned peer = 0;
    std::string name;
};

struct Descriptor {
    int pid;
    int number;
    unsigned inode;
};

std::map<unsigned, UnixSocket> unixSockets;  // of the container's network namespace
std::vector<Descriptor> unixDescriptors;     // of its processes
std::set<unsigned> ownSockets;
bool hasInternetSocket = false;
bool hasUnknown = false;
ino_t userNamespace = 0;

void print(const char* kind, int pid, int descriptor, const std::string& what) {
    std::printf(R"({"kind":"%s","pid":%d,"process":")", kind, pid);
    printEscaped(processName(pid).text);
    std::printf(R"(","fd":%d,"what":")", descriptor);
    printEscaped(what.c_str());
    std::printf("\"}\n");
}

// Once: some of what the processes hold can't be seen.
void printUnknown() {
    if (!hasUnknown) print("unknown", 0, -1, "");
    hasUnknown = true;
}

const char* familyName(int family) {
    switch (family) {
        case AF_VSOCK:
            return "VSOCK";
        case AF_ALG:
            return "ALG (the kernel's cryptography)";
        case AF_CAN:
            return "CAN";
        case AF_BLUETOOTH:
            return "Bluetooth";
        case AF_TIPC:
            return "TIPC";
        case AF_XDP:
            return "XDP";
        default:
            return "an unknown family";
    }
}

// A socket tells its family and protocol only to who has it.
void look(int pid, int descriptor, unsigned inode) {
    const int process = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
    const int copy = process < 0 ? -1 : static_cast<int>(syscall(SYS_pidfd_getfd, process, descriptor, 0));
    if (process >= 0) close(process);
    if (copy < 0) {
        // Otherwise it is gone; pidfd_getfd is there from Linux 5.6 on.
        if (errno == ENOSYS || errno == EPERM) printUnknown();
        return;
    }
    int family = 0;
    int protocol = 0;
    socklen_t size = sizeof family;
    getsockopt(copy, SOL_SOCKET, SO_DOMAIN, &family, &size);
    size = sizeof protocol;
    getsockopt(copy, SOL_SOCKET, SO_PROTOCOL, &protocol, &size);
    close(copy);
    ownSockets.insert(inode);
    switch (family) {
        case AF_UNIX:
            unixDescriptors.push_back({pid, descriptor, inode});
            return;
        case AF_INET:
        case AF_INET6:
            if (!hasInternetSocket) print("internet", pid, descriptor, "");
            hasInternetSocket = true;
            if (protocol == IPPROTO_MPTCP) print("socket", pid, descriptor, "MPTCP");
            if (protocol == IPPROTO_SCTP) print("socket", pid, descriptor, "SCTP");
            if (protocol == IPPROTO_DCCP) print("socket", pid, descriptor, "DCCP");
            return;
        case AF_PACKET:
        case AF_NETLINK:
            return;
        default:
            print("socket", pid, descriptor, familyName(family));
    }
}

void lookAt(int pid, int descriptor) {
    char path[64];
    char target[256];
    std::snprintf(path, sizeof path, "/proc/%d/fd/%d", pid, descriptor);
    const ssize_t length = readlink(path, target, sizeof target - 1);
    target[length < 0 ? 0 : length] = '\0';
    unsigned inode = 0;
    if (std::sscanf(target, "socket:[%u]", &inode) == 1) return look(pid, descriptor, inode);
    constexpr const char* anonymous = "anon_inode:";
    if (std::strncmp(target, anonymous, std::strlen(anonymous)) != 0) return;
    const char* kind = target + std::strlen(anonymous);
    for (const char* known : dumped)
        if (std::strcmp(kind, known) == 0) return;
    std::string what = kind;
    if (what.front() == '[' && what.back() == ']') what = what.substr(1, what.size() - 2);
    print("descriptor", pid, descriptor, what);
}

void lookAtProcess(int pid) {
    char path[64];
    struct stat state{};
    std::snprintf(path, sizeof path, "/proc/%d/ns/user", pid);
    if (stat(path, &state) == 0 && state.st_ino != userNamespace) print("userns", pid, -1, "");
    eachDescriptor(pid, lookAt);
}

void takeUnixSocket(const nlmsghdr* message) {
    const auto* head = static_cast<const unix_diag_msg*>(NLMSG_DATA(message));
    auto& entry = unixSockets[head->udiag_ino];
    auto left = static_cast<int>(message->nlmsg_len - NLMSG_LENGTH(sizeof *head));
    struct Attribute {
        unsigned short length;
        unsigned short type;
    };
    const auto* at = reinterpret_cast<const char*>(head + 1);
    while (left >= static_cast<int>(sizeof(Attribute))) {
        Attribute attribute{};
        std::memcpy(&attribute, at, sizeof attribute);
        if (attribute.length < sizeof attribute || attribute.length > left) return;
        const char* value = at + sizeof attribute;
        const auto size = attribute.length - sizeof attribute;
        if (attribute.type == UNIX_DIAG_PEER && size >= sizeof entry.peer) std::memcpy(&entry.peer, value, sizeof entry.peer);
        if (attribute.type == UNIX_DIAG_NAME && size > 0 && value[0] != '\0') entry.name.assign(value, strnlen(value, size));
        const auto step = NLMSG_ALIGN(attribute.length);
        at += step;
        left -= static_cast<int>(step);
    }
}

// sock_diag(7): all unix sockets of the network namespace this process is in.
bool readUnixSockets() {
    const int link = socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (link < 0) return false;
    struct {
        nlmsghdr head;
        unix_diag_req request;
    } question{};
    question.head.nlmsg_len = sizeof question;
    question.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    question.request.sdiag_family = AF_UNIX;
    question.request.udiag_states = ~0U;
    question.request.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER;
    bool complete = false;
    bool more = send(link, &question, sizeof question, 0) == static_cast<ssize_t>(sizeof question);
    alignas(nlmsghdr) static char answer[64 << 10];
    while (more) {
        auto size = static_cast<int>(recv(link, answer, sizeof answer, 0));
        if (size <= 0) break;
        for (const auto* message = reinterpret_cast<const nlmsghdr*>(answer); NLMSG_OK(message, static_cast<unsigned>(size));
             message = NLMSG_NEXT(message, size)) {
            complete = complete || message->nlmsg_type == NLMSG_DONE;
            if (message->nlmsg_type == NLMSG_DONE || message->nlmsg_type == NLMSG_ERROR) more = false;
            if (message->nlmsg_type == SOCK_DIAG_BY_FAMILY) takeUnixSocket(message);
        }
    }
    close(link);
    return complete;
}

void printOuterUnixSockets() {
    for (const auto& descriptor : unixDescriptors) {
        const auto found = unixSockets.find(descriptor.inode);
        if (found == unixSockets.end() || found->second.peer == 0 || ownSockets.count(found->second.peer) != 0) continue;
        const auto peer = unixSockets.find(found->second.peer);
        auto name = peer == unixSockets.end() ? std::string() : peer->second.name;
        if (name.empty()) name = found->second.name;
        print("unix", descriptor.pid, descriptor.number, name);
    }
}

}  // namespace

int printHeld(const char* pid) {
    struct stat state{};
    if (stat((std::string("/proc/") + pid + "/ns/user").c_str(), &state) != 0) return 1;
    userNamespace = state.st_ino;
    if (!eachOfGroup(pid, lookAtProcess)) return 1;
    // In a process of its own, since who asks goes on in the host's network.
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        if (!enterNetworkOf(pid)) _exit(1);
        // Without the kernel's module unix_diag nobody tells who is at the other end.
        if (!readUnixSockets() && !unixDescriptors.empty()) printUnknown();
        printOuterUnixSockets();
        _exit(std::fflush(stdout) == 0 ? 0 : 1);
    }
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0 ? 0 : 1;
}

}  // namespace transship::helper
