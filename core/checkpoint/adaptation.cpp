// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/adaptation.h"

#include <algorithm>

namespace transship::checkpoint {
namespace {

constexpr const char* controlGroups = "cgroup.img";
constexpr const char* openFiles = "files.img";

bool isOfNetwork(const std::string& file) { return file.starts_with("netns-") && file.ends_with(".img"); }

}  // namespace

// "netns-<id>.img", and not netns-ct- and netns-exp-.
bool isNetworkImage(const std::string& file) {
    const std::string_view name = file;
    return isOfNetwork(file) && std::ranges::all_of(name.substr(6, name.size() - 10), [](char c) { return c >= '0' && c <= '9'; });
}

bool isLeftOut(const std::string& file, bool withHolder) { return isOfNetwork(file) && !(isNetworkImage(file) && withHolder); }

bool isAdapted(const std::string& file) { return file == controlGroups || file == openFiles; }

std::string adapted(const std::string& file, std::string content, const Adaptation& adaptation) {
    if (file == openFiles) return armTimers(content);
    const auto& [holder, from, to] = adaptation;
    if (file != controlGroups || from.empty() || from.size() != to.size()) return content;
    // With ids of one length the image stays well-formed.
    for (auto found = content.find(from); found != std::string::npos; found = content.find(from, found + to.size()))
        content.replace(found, from.size(), to);
    return content;
}

Result<Images> changes(const Images& images, const Adaptation& adaptation) {
    Images changed;
    for (const auto& [file, content] : images) {
        if (!isAdapted(file)) continue;
        auto now = adapted(file, content, adaptation);
        if (now != content) changed[file] = std::move(now);
    }
    const bool there = std::ranges::any_of(images, [](const auto& image) { return isNetworkImage(image.first); });
    if (!adaptation.withHolder || there) return changed;
    TRANSSHIP_ASSIGN(const auto summary, summarize(images));
    changed["netns-" + std::to_string(summary.networkNamespace) + ".img"] = externalNetworkImage();
    return changed;
}

bool joinsNetwork(const std::string& networkMode) { return networkMode.starts_with("container:"); }

}  // namespace transship::checkpoint
