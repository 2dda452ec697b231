// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/entries.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace transship::checkpoint {

// A process as the kernel or a CRIU image describes it; pids are those of the container's pid namespace.
// The addresses were chosen at random when the program was started, so they tell a restored process from a new one.
struct Process {
    std::uint32_t pid = 0;
    std::uint32_t parent = 0;
    std::uint32_t threads = 0;
    std::string executable;
    std::string directory;
    std::uint64_t stack = 0;      // start_stack
    std::uint64_t arguments = 0;  // arg_start
    bool operator==(const Process&) const = default;
};

struct Listener {
    std::string address;  // "0.0.0.0", "::", "172.18.0.5"
    std::uint32_t port = 0;
    bool operator==(const Listener&) const = default;
};

// What of a dump is needed to restore and to prove it.
struct Summary {
    std::vector<Process> processes;
    std::vector<Listener> listeners;              // TCP sockets in state LISTEN
    std::vector<std::string> boundAddresses;      // of internet sockets, without wildcards and loopback; IPv4 written as such
    std::vector<std::string> connectedAddresses;  // the same, of open TCP connections
    std::uint32_t networkNamespace = 0;           // net_ns_id of pid 1
};

// Whether this image file (by its name in the dump) is one that summarize() reads.
bool isSummarized(std::string_view file);

// Reads the images by file name. Failed where one is missing, cut or of an unknown format.
Result<Summary> summarize(const Images& images);

// The content of "files.img" with periodic timerfds armed again that were due when they were dumped. While a container is frozen each of
// them comes due; the kernel then shows no time left, CRIU restores a timer without time left as one that is not armed, and the program
// waits for ever (tried with CRIU 4.2.1). An image without such timers, or one that can't be read, stays as it is.
std::string armTimers(const std::string& files);

// The content of "netns-<id>.img" that makes CRIU restore into the network namespace handed over by runc under the key
// "extRootNetNS" (runc, libcontainer/criu_linux.go). Docker dumps with an empty network namespace, so the file is
// not part of a dump.
std::string externalNetworkImage();

}  // namespace transship::checkpoint
