// SPDX-License-Identifier: Apache-2.0
#include "app/cli/pdf.h"

#include "core/base/text.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <spawn.h>
#include <vector>

namespace transship::cli {
namespace {

// Beside this one, where a build and an installation put it; else in the path.
std::string windowProgram() {
    std::error_code error;
    const auto beside = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "transship";
    return std::filesystem::exists(beside, error) ? beside.string() : "transship";
}

}  // namespace

Status writePdf(const std::string& html, const std::string& file) {
    const std::string remedy = "Install the window's program (transship) as well, or have the report as .html, which prints well.";
    auto program = windowProgram();
    std::string option = "--pdf";
    std::string path = file;
    std::vector<char*> words{program.data(), option.data(), path.data(), nullptr};
    std::string platform = "QT_QPA_PLATFORM=offscreen";
    std::vector<char*> surroundings{platform.data()};
    for (char** each = environ; *each != nullptr; ++each)
        if (std::strncmp(*each, "QT_QPA_PLATFORM=", 16) != 0) surroundings.push_back(*each);
    surroundings.push_back(nullptr);

    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return fail(ErrorKind::Failed, "The PDF could not be made.", std::strerror(errno));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, program.c_str(), &actions, nullptr, words.data(), surroundings.data());
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    if (failed != 0) {
        close(ends[1]);
        return fail(ErrorKind::Failed, "The PDF could not be made.", program + ": " + std::strerror(failed), remedy);
    }
    for (std::size_t done = 0; done < html.size();) {
        const auto count = write(ends[1], html.data() + done, html.size() - done);
        if (count <= 0) break;  // its exit status tells
        done += static_cast<std::size_t>(count);
    }
    close(ends[1]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
    return fail(ErrorKind::Failed, "The PDF " + printable(file) + " could not be written.", program + " failed.", remedy);
}

}  // namespace transship::cli
