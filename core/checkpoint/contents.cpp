// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/contents.h"

#include "core/checkpoint/criu.pb.h"

#include <netinet/in.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace transship::checkpoint {
namespace {

// Of the architectures that a helper is built for; arm64 with larger pages is told too small.
constexpr std::uint64_t pageSize = 4096;

// include/net/tcp_states.h of the kernel
constexpr std::array states{"",          "connected", "connecting",  "connecting", "closing",   "closing",
                            "time-wait", "closed",    "half closed", "closing",    "listening", "closing"};

// enum fd_types of CRIU's images/fdinfo.proto
constexpr std::array kinds{"nothing",          "a file",           "a pipe",      "a named pipe",   "an internet socket", "a Unix socket",
                           "an event counter", "an epoll set",     "inotify",     "a signal queue", "a packet socket",    "a terminal",
                           "fanotify",         "a netlink socket", "a namespace", "a tun device",   "an external file",   "a timer",
                           "a memory file",    "a BPF map",        "a process"};

std::string endText(std::uint32_t family, const auto& words, std::uint32_t port) {
    const auto address = addressText(family, {words.begin(), words.end()});
    return fmt::format(fmt::runtime(address.contains(':') ? "[{}]:{}" : "{}:{}"), address, port);
}

std::string socketText(const criu::InetSocket& socket) {
    const auto* protocol = socket.proto() == IPPROTO_TCP ? "TCP" : socket.proto() == IPPROTO_UDP ? "UDP" : "Internet socket";
    auto text = fmt::format("{} {}", protocol, endText(socket.family(), socket.src_addr(), socket.src_port()));
    if (socket.dst_port() != 0) text += " to " + endText(socket.family(), socket.dst_addr(), socket.dst_port());
    if (socket.proto() == IPPROTO_TCP && socket.state() < states.size()) text += fmt::format(", {}", states.at(socket.state()));
    return text;
}

std::string fileText(const criu::File& file) {
    if (file.has_reg()) return file.reg().name();
    if (file.has_isk()) return socketText(file.isk());
    if (file.has_pipe()) return fmt::format("pipe {}", file.pipe().pipe_id());
    if (file.has_usk()) {
        // A name that begins with a zero byte is one without a file (unix(7)).
        auto name = file.usk().name();
        if (!name.empty() && name.front() == '\0') name.front() = '@';
        return name.empty() ? "Unix socket" : "Unix socket " + name.substr(0, name.find('\0'));
    }
    return file.type() < kinds.size() ? kinds.at(file.type()) : fmt::format("of a kind that is not known here ({})", file.type());
}

class Reader {
public:
    explicit Reader(const Images& images) : m_images(images) {}

    Result<Contents> read() {
        TRANSSHIP_ASSIGN(const auto tree, entries<criu::Pstree>(m_images, "pstree.img"));
        if (tree.empty()) return damaged("pstree.img", "It names no process.");
        for (const auto& file : all<criu::File>("files.img")) m_files[file.id()] = fileText(file);
        for (const auto& item : tree) m_contents.processes.push_back(process(item));
        std::ranges::sort(m_contents.processes, {}, &Frozen::pid);
        return std::move(m_contents);
    }

private:
    // The entries of an image that may be missing or damaged.
    template <typename Entry>
    std::vector<Entry> all(const std::string& file) {
        auto found = entries<Entry>(m_images, file);
        if (found) return std::move(*found);
        tell(file, found.error());
        return {};
    }

    void tell(const std::string& file, const Error& error) {
        if (m_told.insert(file).second) m_contents.unread.push_back(file + ": " + error.reason);
    }

    Frozen process(const criu::Pstree& item) {
        Frozen result{.pid = item.pid(), .parent = item.ppid(), .threads = static_cast<std::uint32_t>(item.threads_size())};
        const auto suffix = fmt::format("{}.img", item.pid());
        for (const auto& core : all<criu::Core>("core-" + suffix)) result.name = core.tc().comm();
        // A zombie has neither memory nor directory nor files.
        if (!m_images.contains("mm-" + suffix)) return result;
        for (const auto& memory : all<criu::Mm>("mm-" + suffix)) result.executable = nameOf(memory.exe_file_id());
        for (const auto& directory : all<criu::Fs>("fs-" + suffix)) result.directory = nameOf(directory.cwd_id());
        result.memory = pages("pagemap-" + suffix) * pageSize;
        for (const auto& ids : all<criu::Ids>("ids-" + suffix))
            for (const auto& open : all<criu::OpenFile>(fmt::format("fdinfo-{}.img", ids.files_id())))
                result.files.push_back({open.fd(), nameOf(open.id())});
        std::ranges::sort(result.files, {}, &OpenFile::descriptor);
        return result;
    }

    std::string nameOf(std::uint32_t file) const {
        const auto found = m_files.find(file);
        return found == m_files.end() ? "something that the dump does not name" : found->second;
    }

    // The first message names the file of the pages.
    std::uint64_t pages(const std::string& file) {
        const auto ranges = messages(m_images, file);
        if (!ranges) {
            tell(file, ranges.error());
            return 0;
        }
        std::uint64_t sum = 0;
        for (std::size_t i = 1; i < ranges->size(); ++i) {
            const auto range = parsed<criu::PageRange>((*ranges)[i], file);
            if (!range)
                tell(file, range.error());
            else if (!range->in_parent())
                sum += range->has_nr_pages() ? range->nr_pages() : range->compat_nr_pages();
        }
        return sum;
    }

    const Images& m_images;
    std::map<std::uint32_t, std::string> m_files;
    std::set<std::string> m_told;
    Contents m_contents;
};

}  // namespace

Result<Contents> read(const Images& images) { return Reader(images).read(); }

nlohmann::json toJson(const std::vector<OpenFile>& files) {
    auto list = nlohmann::json::array();
    for (const auto& file : files) list.push_back({{"descriptor", file.descriptor}, {"what", file.what}});
    return list;
}

nlohmann::json toJson(const Contents& contents) {
    auto processes = nlohmann::json::array();
    for (const auto& process : contents.processes) {
        processes.push_back({{"pid", process.pid},
                             {"parent", process.parent},
                             {"threads", process.threads},
                             {"name", process.name},
                             {"executable", process.executable},
                             {"directory", process.directory},
                             {"memory", process.memory},
                             {"files", toJson(process.files)}});
    }
    return {{"processes", processes}, {"unread", contents.unread}};
}

}  // namespace transship::checkpoint
