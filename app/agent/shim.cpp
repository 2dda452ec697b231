// SPDX-License-Identifier: Apache-2.0
#include "app/agent/shim.h"

#include "app/helper/digest.h"
#include "app/helper/processes.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <linux/limits.h>
#include <string>

namespace transship::agent {
namespace {

bool readWhole(const std::string& path, std::string& content) {
    FILE* file = std::fopen(path.c_str(), "re");
    if (file == nullptr) return false;
    char block[4096];
    for (std::size_t count = 0; (count = std::fread(block, 1, sizeof block, file)) > 0;) content.append(block, count);
    const bool good = std::ferror(file) == 0;
    std::fclose(file);
    return good;
}

int complain(const std::string& path) {
    std::perror(path.c_str());
    return 1;
}

// PATH among variables that each end with a zero byte.
std::string searchPath(const std::string& environment) {
    constexpr const char* name = "PATH=";
    for (std::size_t at = 0; at < environment.size(); at = environment.find('\0', at) + 1)
        if (environment.compare(at, std::strlen(name), name) == 0) return environment.c_str() + at + std::strlen(name);
    return {};
}

}  // namespace

int printShim(const char* pid) {
    const auto process = "/proc/" + std::to_string(helper::parentOf(std::atoi(pid)));
    char bundle[PATH_MAX];
    const auto length = readlink((process + "/cwd").c_str(), bundle, sizeof bundle - 1);
    if (length < 0) return complain(process + "/cwd");
    bundle[length] = '\0';
    std::string options;
    std::string environment;
    if (!readWhole(std::string(bundle) + "/options.json", options)) return complain(std::string(bundle) + "/options.json");
    if (!readWhole(process + "/environ", environment)) return complain(process + "/environ");
    std::printf("{\"bundle\":\"");
    helper::printEscaped(bundle);
    std::printf("\",\"options\":\"");
    helper::printEscaped(options.c_str());
    std::printf("\",\"path\":\"");
    helper::printEscaped(searchPath(environment + '\0').c_str());
    std::printf("\"}\n");
    return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace transship::agent
