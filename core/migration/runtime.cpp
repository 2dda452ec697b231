// SPDX-License-Identifier: Apache-2.0
#include "core/migration/runtime.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/migration/look.h"
#include "core/migration/room.h"

#include <algorithm>

namespace transship::migration {
namespace {

// What containerd's shim takes where nothing else was said (cmd/containerd-shim-runc-v2/process, RuncRoot).
constexpr const char* usualProgram = "runc";
constexpr const char* usualRoot = "/run/containerd/runc";

std::string orElse(std::string text, const char* usual) { return text.empty() ? usual : std::move(text); }

Result<Runtime> askShim(Line& source, const Json& container, const std::stop_token& stop) {
    const auto pid = std::to_string(container.at("State").value("Pid", 0));
    TRANSSHIP_ASSIGN(const auto told, source.agent()->ask({"shim", pid}, {}, stop));
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(told));
    if (lines.empty()) return fail(ErrorKind::Failed, "The agent tells nothing about the shim.");
    TRANSSHIP_ASSIGN(const auto options, shimOptions(lines.front()));
    const auto state = options.root + "/" + container.at("Id").get<std::string>();
    auto paths = options.programs;
    paths.push_back(state);
    TRANSSHIP_ASSIGN(const auto found, look(source, paths, stop));
    const auto ofType = [](const char* type) { return [type](const Json& each) { return each.value("type", "") == type; }; };
    if (found.size() != paths.size() || !ofType("directory")(found.back()))
        return fail(ErrorKind::Failed, "runc keeps no state of it in " + printable(state) + ".");
    const auto program = std::ranges::find_if(found, ofType("file"));
    if (program == found.end()) return fail(ErrorKind::Failed, printable(joined(options.programs, ", ")) + ": there is no such program.");
    Runtime runtime{.words = {helper::bytesOf(program->at("path")), "--root", options.root}, .reason = {}};
    runtime.words.insert(runtime.words.end(), options.flags.begin(), options.flags.end());
    return runtime;
}

}  // namespace

Result<ShimOptions> shimOptions(const Json& shim) {
    try {
        const auto options = Json::parse(helper::bytesOf(shim.at("options")));
        ShimOptions found;
        if (const auto name = orElse(options.value("binary_name", ""), usualProgram); name.starts_with('/')) {
            found.programs.push_back(name);
        } else {
            for (const auto& directory : split(helper::bytesOf(shim.at("path")), ':'))
                if (directory.starts_with('/')) found.programs.push_back(std::string(directory) + "/" + name);
        }
        // A bundle is .../<containerd's namespace>/<id of the container>.
        const auto space = parentDirectory(helper::bytesOf(shim.at("bundle")));
        found.root = orElse(options.value("root", ""), usualRoot) + space.substr(space.rfind('/'));
        if (options.value("systemd_cgroup", false)) found.flags.emplace_back("--systemd-cgroup");
        return found;
    } catch (const std::exception& error) {
        return fail(ErrorKind::Failed, "What containerd told the shim can't be understood.", error.what());
    }
}

Result<Runtime> runtimeOf(Line& source, const Json& container, const std::stop_token& stop) {
    auto runtime = askShim(source, container, stop);
    if (runtime || runtime.error().kind != ErrorKind::Failed) return runtime;
    return Runtime{.words = {}, .reason = summary(runtime.error())};
}

}  // namespace transship::migration
