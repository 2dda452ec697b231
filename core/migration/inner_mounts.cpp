// SPDX-License-Identifier: Apache-2.0
#include "core/migration/inner_mounts.h"

#include "core/base/text.h"
#include "core/migration/host_files.h"

#include <algorithm>
#include <array>

namespace transship::migration {
namespace {

// What runc mounts in every container, wholly or in parts: criu/filesystems.c knows how to make these again.
constexpr std::array kernelTypes{"proc", "sysfs", "devpts", "devtmpfs", "mqueue", "cgroup", "cgroup2"};

bool isKernels(const std::string& type) { return std::ranges::find(kernelTypes, type) != kernelTypes.end(); }

std::string parentAmong(const std::vector<std::string>& paths, const std::string& target) {
    for (const auto& path : paths)
        if (target.starts_with(path + "/")) return path;
    return {};
}

}  // namespace

std::vector<std::string> configuredMounts(const Json& container) {
    std::vector<std::string> paths{"/etc/resolv.conf", "/etc/hostname", "/etc/hosts", "/dev/shm", initTarget};
    for (const Json mounts = container.value("Mounts", Json::array()); const auto& mount : mounts)
        paths.push_back(mount.value("Destination", ""));
    for (const Json tmpfs = container.at("HostConfig").value("Tmpfs", Json()); const auto& [path, options] : tmpfs.items())
        paths.push_back(path);
    return paths;
}

void checkInnerMounts(const Facts& facts, Findings& findings) {
    if (facts.mounts.is_null()) {
        findings.unknown(
            "mounts-unknown",
            "Without the agent on the source nobody can tell whether something is mounted inside the container that CRIU can't "
            "dump.",
            "If there is, the dump fails and the container goes on where it is.");
        return;
    }
    // CRIU dumps a file system of the container's own with its content, and parts of one whose whole it sees as well; of another one it
    // says "doesn't have a proper root mount" (tried: a file of the host, a directory and a network namespace below a bind mount).
    const auto isWhole = [](const Json& mount) {
        const auto type = mount.value("type", "");
        return mount.value("target", "") == "/" || (type == "tmpfs" && mount.value("root", "") == "/");
    };
    const auto configured = configuredMounts(facts.container);
    for (const auto& mount : facts.mounts) {
        const auto target = mount.value("target", "");
        const auto type = mount.value("type", "");
        if (mount.value("named", false) || target == "/" || isKernels(type)) continue;
        const bool dumped = std::ranges::any_of(
            facts.mounts, [&](const Json& whole) { return isWhole(whole) && whole.value("device", "") == mount.value("device", "-"); });
        const auto above = parentAmong(configured, target);
        const auto what = printable(target) + " in the container (" + printable(type) + ")";
        if (!dumped)
            findings.stop("mount-inside",
                          what + (above.empty() ? " was mounted from outside of its configuration."
                                                : " lies below the mount at " + printable(above) + ", and is a file system of its own."),
                          above.empty() ? "What put it there, a hook of the runtime or somebody at work, must take it away first."
                                        : "Unmount it, or bind only what the container needs.");
        else if (!above.empty())
            findings.warn(
                "mount-below",
                what + " lies below the mount at " + printable(above) +
                    ". Its content comes along with the memory, but the destination's host has no such mount: after a restart of the "
                    "container it is not there.",
                "Mount the same on the destination's host afterwards.");
    }
}

}  // namespace transship::migration
