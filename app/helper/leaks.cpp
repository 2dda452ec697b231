// SPDX-License-Identifier: Apache-2.0
#include "app/helper/leaks.h"

#include "app/helper/digest.h"
#include "app/helper/paths.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <time.h>
#include <vector>

namespace transship::helper {
namespace {

std::vector<std::string> copies() {
    std::vector<std::string> found;
    DIR* list = opendir("/tmp");
    if (list == nullptr) return found;
    while (const dirent* entry = readdir(list))
        if (std::strncmp(entry->d_name, "ctrd-checkpoint", 15) == 0) found.push_back(std::string("/tmp/") + entry->d_name);
    closedir(list);
    return found;
}

bool isOf(const std::string& copy, const char* migration) {
    FILE* nonce = std::fopen((copy + "/transship-nonce").c_str(), "re");
    if (nonce == nullptr) return false;
    char text[128] = "";
    const bool said = std::fgets(text, sizeof text, nonce) != nullptr;
    std::fclose(nonce);
    const auto length = std::strlen(migration);
    return said && std::strncmp(text, migration, length) == 0 && text[length] == ' ';
}

}  // namespace

int removeLeaked(const char* migration) {
    int code = 0;
    for (const auto& copy : copies()) {
        if (!isOf(copy, migration) || removeTree(copy.c_str())) continue;
        std::perror(copy.c_str());
        code = 1;
    }
    return code;
}

int printLeaked() {
    const time_t now = time(nullptr);
    for (const auto& copy : copies()) {
        struct stat state{};
        if (lstat(copy.c_str(), &state) != 0) continue;
        std::printf("{\"path\":\"");
        printEscaped(copy.c_str());
        std::printf("\",\"age\":%lld}\n", static_cast<long long>(now - state.st_mtime));
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

unsigned long long bytesLeaked() {
    unsigned long long bytes = 0;
    for (const auto& copy : copies()) {
        DIR* list = opendir(copy.c_str());
        if (list == nullptr) continue;
        while (const dirent* entry = readdir(list)) {
            struct stat state{};
            if (fstatat(dirfd(list), entry->d_name, &state, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(state.st_mode))
                bytes += static_cast<unsigned long long>(state.st_size);
        }
        closedir(list);
    }
    return bytes;
}

int countLeaked() { return static_cast<int>(copies().size()); }

}  // namespace transship::helper
