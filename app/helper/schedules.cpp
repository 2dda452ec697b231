// SPDX-License-Identifier: Apache-2.0
#include "app/helper/schedules.h"

#include "app/helper/digest.h"

#include <dirent.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <time.h>

namespace transship::helper {
namespace {

constexpr const char* settings = "/etc/transship/schedules";
constexpr const char* state = "/var/lib/transship/schedules";
constexpr std::size_t longest = 1 << 16;

std::string contentOf(const std::string& path) {
    std::string text;
    FILE* file = std::fopen(path.c_str(), "re");
    if (file == nullptr) return text;
    for (int c = 0; text.size() < longest && (c = std::fgetc(file)) != EOF;) text += static_cast<char>(c);
    std::fclose(file);
    return text;
}

void printField(const char* name, const std::string& text) {
    std::printf("\"%s\":\"", name);
    printEscaped(text.data(), text.size());
    std::fputs("\",", stdout);
}

}  // namespace

int printSchedules() {
    const time_t now = time(nullptr);
    tm local{};
    localtime_r(&now, &local);
    char text[32];
    strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local);
    std::printf("{\"now\":\"%s\"}\n", text);
    DIR* list = opendir(settings);
    if (list == nullptr) {
        if (errno == ENOENT) return 0;
        std::perror(settings);
        return 1;
    }
    while (const dirent* entry = readdir(list)) {
        const std::string name = entry->d_name;
        struct stat file{};
        if (name[0] == '.' || lstat((std::string(settings) + "/" + name).c_str(), &file) != 0 || !S_ISREG(file.st_mode)) continue;
        const auto mine = std::string(state) + "/" + name;
        unsigned made = 0;
        for (const char c : contentOf(mine + "/made")) made += c == '\n' ? 1U : 0U;
        std::fputs("{", stdout);
        printField("name", name);
        printField("settings", contentOf(std::string(settings) + "/" + name));
        printField("last", contentOf(mine + "/last"));
        std::printf("\"made\":%u}\n", made);
    }
    closedir(list);
    return 0;
}

}  // namespace transship::helper
