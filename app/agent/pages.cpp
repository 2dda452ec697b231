// SPDX-License-Identifier: Apache-2.0
#include "app/agent/pages.h"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace transship::agent {
namespace {

int complain(const std::string& path) {
    std::perror(path.c_str());
    return 1;
}

std::vector<std::string> pagesOf(DIR* list) {
    std::vector<std::string> names;
    while (const dirent* entry = readdir(list)) {
        const auto length = std::strlen(entry->d_name);
        if (std::strncmp(entry->d_name, "pages-", 6) == 0 && length > 10 && std::strcmp(entry->d_name + length - 4, ".img") == 0)
            names.emplace_back(entry->d_name);
    }
    return names;
}

}  // namespace

int linkPages(const char* dump, const char* pages) {
    if (mkdir(pages, 0700) != 0 && errno != EEXIST) return complain(pages);
    std::vector<std::string> names;
    for (const auto* directory : {dump, pages}) {
        DIR* list = opendir(directory);
        if (list == nullptr) return complain(directory);
        const auto found = pagesOf(list);
        closedir(list);
        names.insert(names.end(), found.begin(), found.end());
    }
    std::string climb = "..";
    for (int i = 0; i < 15; ++i) climb += "/..";
    for (const auto& name : names) {
        const auto from = std::string(dump) + "/" + name;
        const auto to = std::string(pages) + "/" + name;
        struct stat state{};
        const bool there = lstat(from.c_str(), &state) == 0;
        if (!there && errno != ENOENT) return complain(from);
        if (there && !S_ISREG(state.st_mode)) continue;
        if (there && rename(from.c_str(), to.c_str()) != 0) return complain(from);
        if (symlink((climb + to).c_str(), from.c_str()) != 0) return complain(from);
    }
    return 0;
}

}  // namespace transship::agent
