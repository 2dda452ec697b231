// SPDX-License-Identifier: Apache-2.0
#include "app/agent/lone_network.h"

#include "app/agent/network_lock.h"

#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

namespace transship::agent {
namespace {

struct RouteRequest {
    nlmsghdr header;
    rtmsg route;
    rtattr device;
    unsigned index;
};

// A route of type local for all there is makes each address the namespace's own (what "ip route add local default dev lo" does).
bool ownEverything(unsigned char family) {
    const int control = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (control < 0) return false;
    RouteRequest request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = RTM_NEWROUTE;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE;
    request.route.rtm_family = family;
    request.route.rtm_table = RT_TABLE_LOCAL;
    request.route.rtm_protocol = RTPROT_BOOT;
    request.route.rtm_scope = RT_SCOPE_HOST;
    request.route.rtm_type = RTN_LOCAL;
    request.device.rta_len = RTA_LENGTH(sizeof request.index);
    request.device.rta_type = RTA_OIF;
    request.index = if_nametoindex("lo");
    struct {
        nlmsghdr header;
        nlmsgerr error;
        char rest[256];
    } answer{};
    const bool told = send(control, &request, sizeof request, 0) == sizeof request &&
                      recv(control, &answer, sizeof answer, 0) >= static_cast<ssize_t>(sizeof answer.header + sizeof answer.error.error) &&
                      answer.header.nlmsg_type == NLMSG_ERROR;
    close(control);
    errno = told ? -answer.error.error : EPROTO;
    return errno == 0 || errno == EEXIST;
}

}  // namespace

int loneNetworkOf(const char* pid) {
    return inNetworkOf(pid, [] {
        // A host without IPv6 has nothing of it in its containers either.
        ownEverything(AF_INET6);
        if (ownEverything(AF_INET)) return true;
        std::perror("the network of the copy");
        return false;
    });
}

}  // namespace transship::agent
