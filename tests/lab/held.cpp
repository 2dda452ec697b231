// SPDX-License-Identifier: Apache-2.0
#include "held.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <linux/if_ether.h>
#include <linux/io_uring.h>
#include <linux/netlink.h>
#include <linux/perf_event.h>
#include <linux/vm_sockets.h>
#include <sched.h>

namespace {

sockaddr_un unixAddress(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    return address;
}

bool toUnix(int type, const std::string& path, bool receiving) {
    const int fd = socket(AF_UNIX, type, 0);
    const auto address = unixAddress(path);
    const auto act = receiving ? bind : connect;
    return fd >= 0 && act(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

bool inetSocket(int protocol) {
    const int fd = socket(AF_INET, SOCK_STREAM, protocol);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(7070);
    return fd >= 0 && bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && listen(fd, 4) == 0;
}

bool toInet(int type, const std::string& endpoint) {
    const auto colon = endpoint.rfind(':');
    const int fd = socket(AF_INET, type, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(std::atoi(endpoint.c_str() + colon + 1)));
    inet_pton(AF_INET, endpoint.substr(0, colon).c_str(), &address.sin_addr);
    return fd >= 0 && connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
}

bool perfEvent() {
    perf_event_attr attributes{};
    attributes.type = PERF_TYPE_SOFTWARE;
    attributes.size = sizeof attributes;
    attributes.config = PERF_COUNT_SW_CPU_CLOCK;
    attributes.exclude_kernel = 1;
    return syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0) >= 0;
}

bool ring() {
    io_uring_params parameters{};
    return syscall(SYS_io_uring_setup, 8, &parameters) >= 0;
}

bool userNamespace() {
    int ends[2];
    if (pipe(ends) != 0) return false;
    if (fork() == 0) {
        const char answer = unshare(CLONE_NEWUSER) == 0 ? 'y' : 'n';
        if (write(ends[1], &answer, 1) == 1 && answer == 'y') pause();
        _exit(1);
    }
    char answer = 'n';
    const bool read = ::read(ends[0], &answer, 1) == 1;
    close(ends[0]);
    close(ends[1]);
    errno = EPERM;
    return read && answer == 'y';
}

}  // namespace

bool hold(const std::string& what) {
    const auto colon = what.find(':');
    const auto kind = what.substr(0, colon);
    const auto argument = colon == std::string::npos ? std::string() : what.substr(colon + 1);
    if (kind == "io_uring") return ring();
    if (kind == "userfaultfd") return syscall(SYS_userfaultfd, O_CLOEXEC | 1) >= 0;  // UFFD_USER_MODE_ONLY
    if (kind == "perf") return perfEvent();
    if (kind == "pidfd") return syscall(SYS_pidfd_open, getpid(), 0) >= 0;
    if (kind == "inotify") return inotify_add_watch(inotify_init1(0), "/etc/passwd", IN_MODIFY) >= 0;
    if (kind == "fanotify") return fanotify_mark(fanotify_init(FAN_CLASS_NOTIF, O_RDONLY), FAN_MARK_ADD, FAN_MODIFY, 0, "/etc/passwd") == 0;
    if (kind == "packet") return socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) >= 0;
    if (kind == "raw") return socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) >= 0;
    if (kind == "netlink") return socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) >= 0;
    if (kind == "vsock") return socket(AF_VSOCK, SOCK_STREAM, 0) >= 0;
    if (kind == "mptcp") return inetSocket(262);
    if (kind == "unix") return toUnix(SOCK_STREAM, argument, false);
    if (kind == "dgram") return toUnix(SOCK_DGRAM, argument, false);
    if (kind == "receive") return toUnix(SOCK_DGRAM, argument, true);
    if (kind == "device") return open(argument.c_str(), O_RDWR) >= 0;
    if (kind == "tcp") return toInet(SOCK_STREAM, argument);
    if (kind == "udp") return toInet(SOCK_DGRAM, argument);
    if (kind == "userns") return userNamespace();
    errno = EINVAL;
    return false;
}
