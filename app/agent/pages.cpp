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

bool moved(const std::string& from, const std::string& to) { return rename(from.c_str(), to.c_str()) == 0 || errno == ENOENT; }

// The rounds lead to each other by their own names, so all of them move.
bool moveRounds(const std::string& dump, const std::string& pages) {
    DIR* list = opendir(dump.c_str());
    if (list == nullptr) return false;
    bool good = true;
    while (const dirent* entry = readdir(list))
        if (std::strncmp(entry->d_name, "pre-", 4) == 0) good = moved(dump + "/" + entry->d_name, pages + "/" + entry->d_name) && good;
    closedir(list);
    return good;
}

bool linkParent(const std::string& dump, const std::string& target) {
    const auto link = dump + "/parent";
    char name[64];
    const auto length = readlink(link.c_str(), name, sizeof name);
    if (length < 0) return errno == ENOENT;
    const std::string round(name, static_cast<std::size_t>(length));
    if (round.find('/') != std::string::npos) return true;  // it leads there already
    return unlink(link.c_str()) == 0 && symlink((target + "/" + round).c_str(), link.c_str()) == 0;
}

}  // namespace

bool isPages(const char* name) {
    const auto length = std::strlen(name);
    return std::strncmp(name, "pages-", 6) == 0 && length > 10 && std::strcmp(name + length - 4, ".img") == 0;
}

std::vector<std::string> pagesOf(DIR* list) {
    std::vector<std::string> names;
    while (const dirent* entry = readdir(list))
        if (isPages(entry->d_name)) names.emplace_back(entry->d_name);
    return names;
}

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
    if (!moveRounds(dump, pages) || !linkParent(dump, climb + pages)) return complain(dump);
    return 0;
}

}  // namespace transship::agent
