// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/moved_on.h"

#include "core/base/text.h"
#include "core/checkpoint/criu.pb.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace transship::checkpoint {
namespace {

// What the kernel or the engine makes anew, or CRIU brings along itself.
bool isBrought(const std::string& path, const std::vector<std::string>& temporary) {
    return std::ranges::any_of(temporary, [&](const std::string& mount) { return path == mount || path.starts_with(mount + "/"); });
}

std::vector<std::string> temporaryMounts(const engine::Json& container) {
    std::vector<std::string> paths{"/proc", "/sys", "/dev"};
    const auto& settings = container.at("HostConfig");
    if (settings.contains("Tmpfs") && settings["Tmpfs"].is_object())
        for (const auto& [path, options] : settings["Tmpfs"].items()) paths.push_back(path);
    for (const auto& mount : container.value("Mounts", engine::Json::array()))
        if (mount.value("Type", "") == "tmpfs") paths.push_back(mount.value("Destination", ""));
    return paths;
}

}  // namespace

Result<std::vector<std::string>> movedOn(const host::Host& host, const engine::Json& container, const Images& images,
                                         const std::stop_token& stop) {
    std::set<std::uint32_t> remapped;
    if (images.contains("remap-fpath.img")) {
        TRANSSHIP_ASSIGN(const auto remaps, entries<criu::Remap>(images, "remap-fpath.img"));
        for (const auto& remap : remaps) remapped.insert(remap.orig_id());
    }
    TRANSSHIP_ASSIGN(const auto files, entries<criu::File>(images, "files.img"));
    const auto temporary = temporaryMounts(container);
    std::map<std::string, std::uint64_t> sizes;
    for (const auto& file : files)
        if (file.has_reg() && file.reg().has_size() && !remapped.contains(file.id()) && !isBrought(file.reg().name(), temporary))
            sizes[file.reg().name()] = file.reg().size();
    const auto engine = host.engine().with(stop);
    const auto id = container.at("Id").get<std::string>();
    std::vector<std::string> moved;
    for (const auto& [path, size] : sizes) {
        TRANSSHIP_ASSIGN(const auto now, engine.look(id, path));
        if (!now)
            moved.push_back(printable(path) + " is gone");
        else if (now->regular && now->bytes != size)
            moved.push_back(fmt::format("{} had {} bytes and has {}", printable(path), size, now->bytes));
    }
    return moved;
}

}  // namespace transship::checkpoint
