// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/images.h"

#include "core/checkpoint/criu.pb.h"
#include "core/checkpoint/entries.h"

#include <netinet/in.h>

#include <algorithm>

namespace transship::checkpoint {
namespace {

// criu/include/magic.h
constexpr std::uint32_t networkMagic = 0x55933752;
constexpr std::uint32_t tcpListen = 10;
constexpr std::uint32_t tcpClosed = 7;

void append(std::string& bytes, std::uint32_t value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }

std::string ownAddress(const criu::InetSocket& socket) {
    return addressText(socket.family(), {socket.src_addr().begin(), socket.src_addr().end()});
}

bool isGeneral(const std::string& address) {
    return address.empty() || address == "0.0.0.0" || address == "::" || address == "::1" || address.starts_with("127.");
}

}  // namespace

bool isSummarized(std::string_view file) {
    if (!file.ends_with(".img")) return false;
    return file == "pstree.img" || file == "files.img" || file == "ids-1.img" || file.starts_with("fs-") || file.starts_with("mm-");
}

Result<Summary> summarize(const Images& images) {
    Summary summary;
    std::map<std::uint32_t, std::string> names;
    TRANSSHIP_ASSIGN(const auto files, entries<criu::File>(images, "files.img"));
    for (const auto& file : files) {
        if (file.has_reg()) names[file.id()] = file.reg().name();
        if (!file.has_isk()) continue;
        const auto address = ownAddress(file.isk());
        const bool tcp = file.isk().proto() == IPPROTO_TCP;
        const auto state = file.isk().state();
        if (tcp && state == tcpListen) summary.listeners.push_back({address, file.isk().src_port()});
        auto& addresses = tcp && state != tcpListen && state != tcpClosed ? summary.connectedAddresses : summary.boundAddresses;
        if (!isGeneral(address) && std::ranges::find(addresses, address) == addresses.end()) addresses.push_back(address);
    }
    TRANSSHIP_ASSIGN(const auto tree, entries<criu::Pstree>(images, "pstree.img"));
    for (const auto& item : tree) {
        // A zombie has neither memory nor directory.
        Process process{.pid = item.pid(), .parent = item.ppid(), .threads = static_cast<std::uint32_t>(item.threads_size())};
        const auto suffix = std::to_string(item.pid()) + ".img";
        if (images.contains("mm-" + suffix)) {
            TRANSSHIP_ASSIGN(const auto memory, onlyEntry<criu::Mm>(images, "mm-" + suffix));
            TRANSSHIP_ASSIGN(const auto directory, onlyEntry<criu::Fs>(images, "fs-" + suffix));
            process.executable = names[memory.exe_file_id()];
            process.directory = names[directory.cwd_id()];
            process.stack = memory.start_stack();
            process.arguments = memory.arg_start();
        }
        summary.processes.push_back(std::move(process));
    }
    if (summary.processes.empty()) return damaged("pstree.img", "It names no process.");
    std::ranges::sort(summary.processes, {}, &Process::pid);
    TRANSSHIP_ASSIGN(const auto ids, onlyEntry<criu::Ids>(images, "ids-1.img"));
    summary.networkNamespace = ids.net_ns_id();
    return summary;
}

std::string armTimers(const std::string& files) {
    const auto all = entries<criu::File>({{"files.img", files}}, "files.img");
    if (!all) return files;
    std::string result = files.substr(0, 8);
    bool changed = false;
    for (auto file : *all) {
        auto* timer = file.has_tfd() ? file.mutable_tfd() : nullptr;
        const bool periodic = timer != nullptr && (timer->interval_seconds() != 0 || timer->interval_nanoseconds() != 0);
        if (periodic && timer->value_seconds() == 0 && timer->value_nanoseconds() == 0) {
            // It comes due at once, which is the one time that was dumped as past.
            timer->set_value_nanoseconds(1);
            if (timer->ticks() > 0) timer->set_ticks(timer->ticks() - 1);
            changed = true;
        }
        const auto bytes = file.SerializeAsString();
        append(result, static_cast<std::uint32_t>(bytes.size()));
        result += bytes;
    }
    return changed ? result : files;
}

std::string externalNetworkImage() {
    static constexpr std::string_view key = "extRootNetNS";
    std::string entry;
    entry += static_cast<char>(8 << 3 | 2);  // field 8 (ext_key) of netns_entry, a string
    entry += static_cast<char>(key.size());
    entry += key;
    std::string image;
    append(image, commonMagic);
    append(image, networkMagic);
    append(image, static_cast<std::uint32_t>(entry.size()));
    return image + entry;
}

}  // namespace transship::checkpoint
