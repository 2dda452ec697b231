// SPDX-License-Identifier: Apache-2.0
#include "app/agent/machine.h"

#include "app/agent/breakpoints.h"
#include "app/agent/programs.h"
#include "app/helper/digest.h"
#include "app/helper/leaks.h"

#include <sys/statvfs.h>
#include <sys/vfs.h>

#include <cstdio>
#include <cstring>
#include <linux/magic.h>
#include <string>
#include <time.h>

namespace transship::agent {
namespace {

// Sets `failed` where the file system does not say.
unsigned long long freeBytes(const char* path, bool& failed) {
    struct statvfs state{};
    if (statvfs(path, &state) != 0) {
        std::perror(path);
        failed = true;
        return 0;
    }
    return static_cast<unsigned long long>(state.f_bavail) * state.f_frsize;
}

// The value behind "KEY<blanks>:" in a file of /proc.
std::string valueIn(const char* path, const char* key) {
    FILE* file = std::fopen(path, "re");
    if (file == nullptr) return {};
    std::string value;
    static char line[16384];  // the flags of a processor
    while (value.empty() && std::fgets(line, sizeof line, file) != nullptr) {
        char* colon = std::strchr(line, ':');
        if (colon == nullptr || std::strncmp(line, key, std::strlen(key)) != 0) continue;
        value = colon + 1;
        while (!value.empty() && (value.back() == '\n' || value.back() == ' ')) value.pop_back();
        value.erase(0, value.find_first_not_of(' '));
    }
    std::fclose(file);
    return value;
}

void printText(const char* key, const std::string& text) {
    std::printf("\"%s\":\"", key);
    helper::printEscaped(text.c_str());
    std::printf("\",");
}

}  // namespace

// "Version: 4.2.1"
std::string criuVersion() {
    const auto ran = runProgram({"criu", "--version"});
    const auto at = ran.output.find("Version: ");
    if (ran.status != 0 || at == std::string::npos) return {};
    const auto begin = at + std::strlen("Version: ");
    return ran.output.substr(begin, ran.output.find_first_of(" \n", begin) - begin);
}

std::string processorFlags() {
    const auto flags = valueIn("/proc/cpuinfo", "flags");
    return flags.empty() ? valueIn("/proc/cpuinfo", "Features") : flags;  // arm64
}

int printMachine(const char* directory) {
    setHostPath();
    const auto criu = criuVersion();
    std::string says;
    if (!criu.empty())
        if (const auto checked = runProgram({"criu", "check"}); checked.status != 0) says = checked.output;
    const bool tracks = !criu.empty() && runProgram({"criu", "check", "--feature", "mem_dirty_track"}).status == 0;
    bool failed = false;
    const auto rootFree = freeBytes(directory, failed);
    const auto temporaryFree = freeBytes("/tmp", failed);
    struct statfs run{};
    const bool runIsMemory = statfs("/run", &run) == 0 && run.f_type == TMPFS_MAGIC;
    const auto runFree = runIsMemory ? freeBytes("/run", failed) : 0;
    if (failed) return 1;
    std::printf("{");
    printText("criu", criu);
    printText("criu_says", says);
    printText("cpu", processorFlags());
    std::printf(
        "\"breakpoints\":%s,\"iptables\":%s,\"mem_dirty_track\":%s,\"root_free\":%llu,\"temporary_free\":%llu,\"run_free\":%llu,\"memory_"
        "free\":%llu,\"leaked\":%"
        "d,\"now\":%lld}\n",
        breakpointsStop() ? "true" : "false", runProgram({"iptables", "--version"}).status == 0 ? "true" : "false",
        tracks ? "true" : "false", rootFree, temporaryFree, runFree,
        std::strtoull(valueIn("/proc/meminfo", "MemAvailable").c_str(), nullptr, 10) << 10, helper::countLeaked(),
        static_cast<long long>(time(nullptr)));
    return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace transship::agent
