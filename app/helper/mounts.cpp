// SPDX-License-Identifier: Apache-2.0
#include "app/helper/mounts.h"

#include "app/helper/digest.h"

#include <unistd.h>

#include <climits>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <set>
#include <string>
#include <vector>

namespace transship::helper {
namespace {

struct Mount {
    std::string device;
    std::string root;
    std::string target;
    std::string type;
};

// Blanks, tabs, newlines and backslashes stand as three octal digits there.
std::string decoded(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 3 >= text.size()) {
            result += text[i];
            continue;
        }
        result += static_cast<char>(std::strtoul(text.substr(i + 1, 3).c_str(), nullptr, 8));
        i += 3;
    }
    return result;
}

Mount mountFrom(const char* line) {
    std::vector<std::string> words(1);
    for (const char* at = line; *at != '\0' && *at != '\n'; ++at) {
        if (*at == ' ')
            words.emplace_back();
        else
            words.back() += *at;
    }
    std::size_t dash = 6;  // after any number of optional fields
    while (dash < words.size() && words[dash] != "-") ++dash;
    if (dash + 1 >= words.size()) return {};
    return {.device = words[2], .root = decoded(words[3]), .target = decoded(words[4]), .type = words[dash + 1]};
}

void print(const Mount& mount, bool named) {
    std::printf("{\"target\":\"");
    printEscaped(mount.target.c_str());
    std::printf("\",\"root\":\"");
    printEscaped(mount.root.c_str());
    std::printf(R"(","type":"%s","device":"%s","named":%s})", mount.type.c_str(), mount.device.c_str(), named ? "true" : "false");
    std::putchar('\n');
}

}  // namespace

int printMounts(const char* pid, int count, char** paths) {
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%s/mountinfo", pid);
    FILE* file = std::fopen(path, "re");
    if (file == nullptr) {
        std::perror(path);
        return 1;
    }
    std::vector<Mount> mounts;
    char* line = nullptr;
    std::size_t capacity = 0;
    while (getline(&line, &capacity, file) > 0)
        if (auto mount = mountFrom(line); !mount.target.empty()) mounts.push_back(std::move(mount));
    std::free(line);
    std::fclose(file);

    std::snprintf(path, sizeof path, "/proc/%s/root", pid);
    if (chroot(path) != 0 || chdir("/") != 0) {
        std::perror(path);
        return 1;
    }
    std::set<std::string> named;
    for (int i = 0; i < count; ++i) {
        char real[PATH_MAX];
        named.insert(realpath(paths[i], real) != nullptr ? real : paths[i]);
    }
    for (const auto& mount : mounts) print(mount, named.contains(mount.target));
    return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace transship::helper
