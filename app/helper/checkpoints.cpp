// SPDX-License-Identifier: Apache-2.0
#include "app/helper/checkpoints.h"

#include "app/agent/machine.h"
#include "app/agent/programs.h"
#include "app/helper/digest.h"
#include "app/helper/leaks.h"
#include "core/checkpoint/image_names.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace transship::helper {
namespace {

using checkpoint::isCargo;
using checkpoint::isMemory;

constexpr off_t mostNaming = 1 << 20;  // bytes; the files of a container that has more open are not looked at in a list

// The names in a directory but "." and ".."; none where it can't be read, since checkpoints may be deleted meanwhile.
std::vector<std::string> namesIn(const std::string& directory) {
    std::vector<std::string> names;
    DIR* list = opendir(directory.c_str());
    if (list == nullptr) return names;
    while (const dirent* entry = readdir(list))
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0) names.emplace_back(entry->d_name);
    closedir(list);
    return names;
}

// Of a file that may have been changed by anybody.
std::string beginningOf(const std::string& path, size_t bytes) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0) return {};
    std::string text(bytes, '\0');
    const ssize_t count = read(file, text.data(), text.size());
    close(file);
    text.resize(count < 0 ? 0 : static_cast<size_t>(count));
    return text;
}

using Sizes = std::map<std::string, size_t>;

// Of images that name files.
void printNaming(const std::string& path, const Sizes& images) {
    const char* before = ",\"images\":{\"";
    for (const auto& [file, size] : images) {
        const auto content = beginningOf(path + "/" + file, size);
        std::fputs(before, stdout);
        before = "\",\"";
        printEscaped(file.c_str());
        std::fputs("\":\"", stdout);
        printEscaped(content.data(), content.size());
    }
    if (!images.empty()) std::fputs("\"}", stdout);
}

void printCheckpoint(const std::string& container, const std::string& name, const std::string& path) {
    struct stat state{};
    if (lstat(path.c_str(), &state) != 0 || !S_ISDIR(state.st_mode)) return;
    long long made = state.st_mtime;
    unsigned long long bytes = 0;
    unsigned long long memory = 0;
    bool whole = false;
    Sizes naming;
    off_t named = 0;
    for (const auto& file : namesIn(path)) {
        if (lstat((path + "/" + file).c_str(), &state) != 0 || !S_ISREG(state.st_mode)) continue;
        bytes += static_cast<unsigned long long>(state.st_size);
        if (isMemory(file)) memory += static_cast<unsigned long long>(state.st_size);
        if (checkpoint::namesFiles(file)) naming[file] = static_cast<size_t>(state.st_size), named += state.st_size;
        // What is laid into the directory later changes its time, but not this one's.
        if (file == "inventory.img") whole = true, made = state.st_mtime;
    }
    std::printf("{\"container\":\"");
    printEscaped(container.c_str());
    std::printf("\",\"name\":\"");
    printEscaped(name.c_str());
    std::printf("\",\"made\":%lld,\"bytes\":%llu,\"memory\":%llu,\"whole\":%s", made, bytes, memory, whole ? "true" : "false");
    if (const auto origin = beginningOf(path + "/transship.json", 1 << 14); !origin.empty()) {
        std::fputs(",\"origin\":\"", stdout);
        printEscaped(origin.data(), origin.size());
        std::fputs("\"", stdout);
    }
    if (whole && named <= mostNaming) printNaming(path, naming);
    std::fputs("}\n", stdout);
}

}  // namespace

int printCheckpoints(const char* containers) {
    struct stat state{};
    if (stat(containers, &state) != 0) {
        std::perror(containers);
        return 1;
    }
    for (const auto& container : namesIn(containers)) {
        const auto directory = std::string(containers) + "/" + container + "/checkpoints";
        for (const auto& name : namesIn(directory)) printCheckpoint(container, name, directory + "/" + name);
    }
    agent::setHostPath();
    std::printf("{\"criu\":\"");
    printEscaped(agent::criuVersion().c_str());
    std::printf("\",\"cpu\":\"");
    printEscaped(agent::processorFlags().c_str());
    std::printf("\",\"leaked\":%d,\"leaked_bytes\":%llu}\n", countLeaked(), bytesLeaked());
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int printImages(const char* checkpoint) {
    for (const auto& name : namesIn(checkpoint)) {
        const auto path = std::string(checkpoint) + "/" + name;
        struct stat state{};
        if (isMemory(name) || isCargo(name) || lstat(path.c_str(), &state) != 0 || !S_ISREG(state.st_mode)) continue;
        FILE* file = std::fopen(path.c_str(), "re");
        if (file == nullptr) {
            std::perror(name.c_str());
            return 1;
        }
        std::printf("{\"name\":\"");
        printEscaped(name.c_str());
        std::printf("\",\"content\":\"");
        char block[1 << 16];
        for (size_t count = 0; (count = std::fread(block, 1, sizeof block, file)) > 0;) printEscaped(block, count);
        const bool cut = std::ferror(file) != 0;
        std::fclose(file);
        if (cut) {
            std::fprintf(stderr, "%s can't be read\n", name.c_str());
            return 1;
        }
        std::printf("\"}\n");
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int printPages(const char* checkpoint, char** words, int count) {
    for (int i = 0; i + 2 < count; i += 3) {
        const std::string name = words[i];
        if (!isMemory(name) || name.find('/') != std::string::npos) {
            std::fprintf(stderr, "%s is no file of pages\n", words[i]);
            return 2;
        }
        const auto offset = std::strtoll(words[i + 1], nullptr, 10);
        std::string content(static_cast<size_t>(std::strtoul(words[i + 2], nullptr, 10)), '\0');
        const int file = open((std::string(checkpoint) + "/" + name).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        const bool read = file >= 0 && pread(file, content.data(), content.size(), offset) == static_cast<ssize_t>(content.size());
        if (file >= 0) close(file);
        if (!read) {
            std::fprintf(stderr, "%s is shorter than its map\n", name.c_str());
            return 1;
        }
        std::printf("{\"content\":\"");
        printEscaped(content.data(), content.size());
        std::printf("\"}\n");
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int linkImages(const char* from, const char* to) {
    for (const auto& name : namesIn(from)) {
        const auto path = std::string(from) + "/" + name;
        struct stat state{};
        const bool there = lstat(path.c_str(), &state) == 0;
        if (there && !S_ISREG(state.st_mode)) continue;
        if (there && link(path.c_str(), (std::string(to) + "/" + name).c_str()) == 0) continue;
        if (there && errno == EEXIST) continue;
        std::perror(name.c_str());
        return 1;
    }
    return 0;
}

}  // namespace transship::helper
