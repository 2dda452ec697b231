// SPDX-License-Identifier: Apache-2.0
#include "app/agent/criu_log.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

namespace transship::agent {
namespace {

// containerd's task directories: of the one that dockerd starts itself, and of the host's own.
constexpr const char* tasks[] = {"/run/docker/containerd/daemon/io.containerd.runtime.v2.task/moby/",
                                 "/run/containerd/io.containerd.runtime.v2.task/moby/"};
// In a task's directory, or in the link there to where runc works.
constexpr const char* folders[] = {"", "work/"};
constexpr const char* logs[] = {"restore.log", "criu-dump.log", "dump.log"};
constexpr int every = 2;  // milliseconds: a failed restore takes its log away within some tens of them
constexpr std::size_t most = 3000;

void printErrors(int file) {
    std::string text;
    char bytes[4096];
    lseek(file, 0, SEEK_SET);
    for (ssize_t count = 0; (count = read(file, bytes, sizeof bytes)) > 0;) text.append(bytes, static_cast<std::size_t>(count));
    std::string errors;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        const auto line = text.substr(at, end == std::string::npos ? end : end - at);
        if (line.find("Error") != std::string::npos) errors += line + "\n";
        if (end == std::string::npos) break;
        at = end + 1;
    }
    if (errors.size() > most) errors.erase(0, errors.size() - most);
    std::fputs(errors.c_str(), stdout);
}

}  // namespace

int criuErrors(const char* container, char** others) {
    std::vector<std::string> names;
    for (const char* task : tasks)
        for (const char* folder : folders)
            for (const char* log : logs) names.push_back(std::string(task) + container + "/" + folder + log);
    for (; *others != nullptr; ++others) names.push_back(*others);
    std::vector<int> files(names.size(), -1);
    for (bool last = false; !last;) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (poll(&input, 1, every) == 1) {
            char ignored[64];
            last = read(STDIN_FILENO, ignored, sizeof ignored) <= 0;
        }
        for (std::size_t i = 0; i < names.size(); ++i)
            if (files[i] < 0) files[i] = open(names[i].c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    }
    for (const int file : files)
        if (file >= 0) printErrors(file);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace transship::agent
