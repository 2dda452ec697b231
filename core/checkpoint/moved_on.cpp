// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/moved_on.h"

#include "core/base/text.h"
#include "core/checkpoint/criu.pb.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>
#include <utility>

namespace transship::checkpoint {
namespace {

// Deleted files, and others whose name leads elsewhere by now.
Result<std::set<std::uint32_t>> remapped(const Images& images) {
    std::set<std::uint32_t> files;
    if (!images.contains("remap-fpath.img")) return files;
    TRANSSHIP_ASSIGN(const auto remaps, entries<criu::Remap>(images, "remap-fpath.img"));
    for (const auto& remap : remaps) files.insert(remap.orig_id());
    return files;
}

// Where something is mounted.
Result<std::set<std::string>> mountPoints(const Images& images) {
    std::set<std::string> points;
    for (const auto& [name, content] : images) {
        if (!name.starts_with("mountpoints-")) continue;
        TRANSSHIP_ASSIGN(const auto mounts, entries<criu::Mount>(images, name));
        for (const auto& mount : mounts) points.insert(mountedAt(mount.mountpoint()));
    }
    return points;
}

// Those that the engine shows to whoever asks for a path of the container: its own files, volumes and directories of the host.
std::set<std::string> shownMounts(const engine::Json& container) {
    std::set<std::string> shown{"/"};
    for (const engine::Json mounts = container.value("Mounts", engine::Json::array()); const auto& mount : mounts)
        if (const auto type = mount.value("Type", ""); type == "bind" || type == "volume") shown.insert(mount.value("Destination", ""));
    return shown;
}

std::string mountOf(std::string path, const std::set<std::string>& points) {
    while (!path.empty() && !points.contains(path)) path.erase(path.rfind('/'));
    return path.empty() ? "/" : path;
}

}  // namespace

Result<std::map<std::string, std::optional<std::uint64_t>>> filesAskedFor(const Images& images, const engine::Json& container) {
    TRANSSHIP_ASSIGN(const auto elsewhere, remapped(images));
    TRANSSHIP_ASSIGN(const auto points, mountPoints(images));
    TRANSSHIP_ASSIGN(const auto files, entries<criu::File>(images, "files.img"));
    const auto shown = shownMounts(container);
    std::map<std::string, std::optional<std::uint64_t>> sizes;
    for (const auto& file : files) {
        const auto& name = file.reg().name();
        if (!file.has_reg() || elsewhere.contains(file.id()) || !name.starts_with('/')) continue;
        if (!shown.contains(mountOf(name, points))) continue;
        // One file may be open in several ways, of which one is for adding alone.
        auto& size = sizes[name];
        if (file.reg().has_size()) size = file.reg().size();
    }
    return sizes;
}

FilesThere::FilesThere(const host::Host& host, std::stop_token stop) : m_engine(host.engine().with(std::move(stop))) {}

// Some at a time: the engine enters the container's file system for each.
Status FilesThere::look(const std::vector<Place>& places) {
    constexpr std::size_t atOnce = 4;
    std::vector<Result<std::optional<engine::PathState>>> found(places.size(), std::optional<engine::PathState>());
    {
        std::atomic<std::size_t> next = 0;
        std::vector<std::jthread> lookers;
        for (std::size_t i = 0; i < std::min(atOnce, places.size()); ++i)
            lookers.emplace_back([&] {
                for (auto at = next++; at < places.size(); at = next++) found[at] = m_engine.look(places[at].first, places[at].second);
            });
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        TRANSSHIP_ASSIGN(m_known[places[i]], std::move(found[i]));
    }
    return {};
}

Result<std::vector<std::string>> FilesThere::movedOn(const engine::Json& container, const Images& images) {
    TRANSSHIP_ASSIGN(const auto sizes, filesAskedFor(images, container));
    const auto id = container.at("Id").get<std::string>();
    std::vector<Place> unknown;
    for (const auto& [path, size] : sizes)
        if (!m_known.contains({id, path})) unknown.emplace_back(id, path);
    TRANSSHIP_TRY(look(unknown));
    std::vector<std::string> moved;
    for (const auto& [path, size] : sizes) {
        const auto& now = m_known.at({id, path});
        if (!now)
            moved.push_back(printable(path) + " is gone");
        else if (now->regular && size && now->bytes != *size)
            moved.push_back(fmt::format("{} had {} bytes and has {}", printable(path), *size, now->bytes));
    }
    return moved;
}

Result<std::vector<std::string>> movedOn(const host::Host& host, const engine::Json& container, const Images& images,
                                         const std::stop_token& stop) {
    return FilesThere(host, stop).movedOn(container, images);
}

}  // namespace transship::checkpoint
