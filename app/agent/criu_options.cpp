// SPDX-License-Identifier: Apache-2.0
#include "app/agent/criu_options.h"

#include "app/agent/programs.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <sched.h>
#include <string>

namespace transship::agent {

int executeWithCriuOptions(const char* options, char** arguments) {
    constexpr const char* homes[] = {"/media", "/boot", "/mnt"};  // one that exists, and that neither runc nor CRIU looks into
    const char* home = nullptr;
    struct stat state{};
    for (const char* directory : homes)
        if (home == nullptr && stat(directory, &state) == 0 && S_ISDIR(state.st_mode)) home = directory;
    const std::string folder = std::string(home == nullptr ? "" : home) + "/.criu";
    const bool hidden = home != nullptr && unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_SLAVE, nullptr) == 0 &&
                        mount("none", home, "tmpfs", 0, "size=64k") == 0 && mkdir(folder.c_str(), 0700) == 0;
    FILE* file = hidden ? std::fopen((folder + "/default.conf").c_str(), "we") : nullptr;
    if (file == nullptr) {
        std::perror("CRIU's options");
        return 1;
    }
    const bool written = std::fputs(options, file) >= 0;
    if (std::fclose(file) != 0 || !written) {
        std::perror("CRIU's options");
        return 1;
    }
    setenv("HOME", home, 1);
    setHostPath();
    execvp(arguments[0], arguments);
    std::perror(arguments[0]);
    return 127;
}

}  // namespace transship::agent
