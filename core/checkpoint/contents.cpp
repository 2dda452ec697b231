// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/contents.h"

#include "core/checkpoint/criu.pb.h"
#include "core/checkpoint/memory.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace transship::checkpoint {
namespace {

constexpr const char* statisticsFile = "stats-dump";

// criu/include/image.h
enum : std::uint32_t {
    stackArea = 1 << 1,
    vsyscallArea = 1 << 2,
    vdsoArea = 1 << 3,
    heapArea = 1 << 5,
    filePrivate = 1 << 6,
    fileShared = 1 << 7,
    anonymousShared = 1 << 8,
    vvarArea = 1 << 12
};

// include/net/tcp_states.h of the kernel
constexpr std::array states{"",          "connected", "connecting",  "connecting", "closing",   "closing",
                            "time-wait", "closed",    "half closed", "closing",    "listening", "closing"};

// enum fd_types of CRIU's images/fdinfo.proto
constexpr std::array kinds{"nothing",          "a file",           "a pipe",      "a named pipe",   "an internet socket", "a Unix socket",
                           "an event counter", "an epoll set",     "inotify",     "a signal queue", "a packet socket",    "a terminal",
                           "fanotify",         "a netlink socket", "a namespace", "a tun device",   "an external file",   "a timer",
                           "a memory file",    "a BPF map",        "a process"};

// enum fstype of CRIU's images/mnt.proto
constexpr std::array fileSystems{"",       "proc",   "sysfs",      "devtmpfs", "binfmt_misc", "tmpfs",  "devpts",
                                 "simfs",  "pstore", "securityfs", "fusectl",  "debugfs",     "cgroup", "aufs",
                                 "mqueue", "fuse",   "",           "overlay",  "autofs",      "tracefs"};
constexpr std::uint32_t cgroup2 = 23;

std::string fileSystemText(const criu::Mount& mount) {
    if (!mount.fsname().empty()) return mount.fsname();
    if (mount.fstype() == cgroup2) return "cgroup2";
    return mount.fstype() < fileSystems.size() ? fileSystems.at(mount.fstype()) : "";
}

// CRIU's numbers of read locks and write locks are those of fcntl(2), whatever the lock is made with.
std::string lockText(const criu::FileLock& lock) {
    auto text = std::string(lock.type() == F_RDLCK ? "for reading" : "for writing");
    const bool whole = lock.start() == 0 && lock.len() == 0;
    if (whole) return text;
    return text + (lock.len() == 0 ? fmt::format(", from byte {} on", lock.start())
                                   : fmt::format(", bytes {} to {}", lock.start(), lock.start() + lock.len() - 1));
}

std::map<std::string, std::uint32_t> namespacesOf(const criu::Ids& ids) {
    std::map<std::string, std::uint32_t> spaces{{"pid", ids.pid_ns_id()},       {"network", ids.net_ns_id()}, {"ipc", ids.ipc_ns_id()},
                                                {"uts", ids.uts_ns_id()},       {"mount", ids.mnt_ns_id()},   {"user", ids.user_ns_id()},
                                                {"cgroup", ids.cgroup_ns_id()}, {"time", ids.time_ns_id()}};
    std::erase_if(spaces, [](const auto& space) { return space.second == 0; });
    return spaces;
}

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

Statistics statistics(const criu::Statistics& counted) {
    return {.frozen = std::chrono::microseconds(counted.dump().frozen_time()),
            .pagesScanned = counted.dump().pages_scanned(),
            .pagesWritten = counted.dump().pages_written()};
}

class Reader {
public:
    explicit Reader(const Images& images) : m_images(images) {}

    Result<Contents> read() {
        TRANSSHIP_ASSIGN(const auto tree, entries<criu::Pstree>(m_images, "pstree.img"));
        if (tree.empty()) return damaged("pstree.img", "It names no process.");
        for (const auto& file : all<criu::File>("files.img")) m_files[file.id()] = fileText(file);
        m_locks = allThere<criu::FileLock>("filelocks.img");
        for (const auto& item : tree) m_contents.processes.push_back(process(item));
        std::ranges::sort(m_contents.processes, {}, &Frozen::pid);
        addMounts();
        addStatistics();
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

    // The same of one that need not be there.
    template <typename Entry>
    std::vector<Entry> allThere(const std::string& file) {
        return m_images.contains(file) ? all<Entry>(file) : std::vector<Entry>();
    }

    void tell(const std::string& file, const Error& error) {
        if (m_told.insert(file).second) m_contents.unread.push_back(file + ": " + error.reason);
    }

    void addMounts() {
        std::set<std::uint32_t> spaces;
        std::set<std::uint32_t> names;
        for (const auto& process : m_contents.processes)
            for (const auto& [kind, space] : process.namespaces) {
                if (kind == "mount") spaces.insert(space);
                if (kind == "uts") names.insert(space);
            }
        for (const auto space : spaces)
            for (const auto& mount : allThere<criu::Mount>(fmt::format("mountpoints-{}.img", space)))
                m_contents.mounts.push_back({.space = space,
                                             .path = mountedAt(mount.mountpoint()),
                                             .type = fileSystemText(mount),
                                             .source = mount.ext_key().empty() ? mount.source() : mount.ext_key(),
                                             .options = mount.options()});
        for (const auto name : names)
            for (const auto& found : allThere<criu::Names>(fmt::format("utsns-{}.img", name))) m_contents.hostName = found.nodename();
    }

    void addStatistics() {
        for (const auto& counted : allThere<criu::Statistics>(statisticsFile)) m_contents.statistics = statistics(counted);
    }

    std::string locksOn(std::uint32_t pid, std::uint32_t descriptor) const {
        std::string text;
        for (const auto& lock : m_locks)
            if (lock.pid() == static_cast<std::int32_t>(pid) && lock.fd() == static_cast<std::int32_t>(descriptor))
                text += (text.empty() ? "" : "; ") + lockText(lock);
        return text;
    }

    Frozen process(const criu::Pstree& item) {
        Frozen result{.pid = item.pid(), .parent = item.ppid(), .threads = static_cast<std::uint32_t>(item.threads_size())};
        const auto suffix = fmt::format("{}.img", item.pid());
        for (const auto& core : all<criu::Core>("core-" + suffix)) {
            result.name = core.tc().comm();
            result.signals = signalsOf(core.tc());
        }
        // A zombie has neither memory nor directory nor files.
        if (!m_images.contains("mm-" + suffix)) return result;
        const auto map = pages("pagemap-" + suffix);
        for (const auto& memory : all<criu::Mm>("mm-" + suffix)) {
            result.executable = nameOf(memory.exe_file_id());
            for (const auto& vma : memory.vmas()) {
                result.regions.push_back(region(vma, map));
                // CRIU marks thread stacks, not this one.
                auto& last = result.regions.back();
                if (last.start <= memory.start_stack() && memory.start_stack() < last.end) last.what = "[stack]";
            }
        }
        for (const auto& directory : all<criu::Fs>("fs-" + suffix)) result.directory = nameOf(directory.cwd_id());
        result.memory = map.pages() * pageSize;
        for (const auto& ids : all<criu::Ids>("ids-" + suffix)) {
            result.namespaces = namespacesOf(ids);
            for (const auto& open : all<criu::OpenFile>(fmt::format("fdinfo-{}.img", ids.files_id())))
                result.files.push_back({open.fd(), nameOf(open.id()), locksOn(item.pid(), open.fd())});
        }
        std::ranges::sort(result.files, {}, &OpenFile::descriptor);
        return result;
    }

    std::string nameOf(std::uint32_t file) const {
        const auto found = m_files.find(file);
        return found == m_files.end() ? "something that the dump does not name" : found->second;
    }

    Region region(const criu::Vma& vma, const PageMap& map) const {
        const auto status = vma.status();
        const bool shared = (status & (fileShared | anonymousShared)) != 0;
        Region result{.start = vma.start(), .end = vma.end()};
        result.protection = {(vma.prot() & PROT_READ) != 0 ? 'r' : '-', (vma.prot() & PROT_WRITE) != 0 ? 'w' : '-',
                             (vma.prot() & PROT_EXEC) != 0 ? 'x' : '-', shared ? 's' : 'p'};
        if ((status & (filePrivate | fileShared)) != 0) result.what = nameOf(static_cast<std::uint32_t>(vma.shmid()));
        for (const auto& [area, name] : {std::pair(stackArea, "[stack]"), std::pair(heapArea, "[heap]"), std::pair(vdsoArea, "[vdso]"),
                                         std::pair(vvarArea, "[vvar]"), std::pair(vsyscallArea, "[vsyscall]")})
            if ((status & area) != 0) result.what = name;
        auto run = std::ranges::upper_bound(map.runs, result.start, {}, &PageRun::end);
        for (; run != map.runs.end() && run->address < result.end; ++run)
            result.dumped += std::min(run->end(), result.end) - std::max(run->address, result.start);
        return result;
    }

    PageMap pages(const std::string& file) {
        auto map = pageMapOf(m_images, file);
        if (map) return std::move(*map);
        tell(file, map.error());
        return {};
    }

    const Images& m_images;
    std::map<std::uint32_t, std::string> m_files;
    std::vector<criu::FileLock> m_locks;
    std::set<std::string> m_told;
    Contents m_contents;
};

}  // namespace

std::optional<Statistics> statisticsOf(const Images& images) {
    if (!images.contains(statisticsFile)) return std::nullopt;
    const auto counted = entries<criu::Statistics>(images, statisticsFile);
    if (!counted || counted->empty()) return std::nullopt;
    return statistics(counted->front());
}

Result<Contents> read(const Images& images) { return Reader(images).read(); }

nlohmann::json toJson(const std::vector<OpenFile>& files) {
    auto list = nlohmann::json::array();
    for (const auto& file : files) list.push_back({{"descriptor", file.descriptor}, {"what", file.what}, {"locked", file.locked}});
    return list;
}

std::string nameOfVariable(const std::string& variable) { return variable.substr(0, variable.find('=')); }

nlohmann::json toJson(const Contents& contents, bool values) {
    auto processes = nlohmann::json::array();
    for (const auto& process : contents.processes) {
        auto environment = nlohmann::json::array();
        for (const auto& variable : process.environment) environment.push_back(values ? variable : nameOfVariable(variable));
        auto regions = nlohmann::json::array();
        for (const auto& region : process.regions)
            regions.push_back({{"start", fmt::format("{:x}", region.start)},
                               {"end", fmt::format("{:x}", region.end)},
                               {"protection", region.protection},
                               {"what", region.what},
                               {"dumped", region.dumped}});
        processes.push_back({{"pid", process.pid},
                             {"parent", process.parent},
                             {"threads", process.threads},
                             {"name", process.name},
                             {"executable", process.executable},
                             {"directory", process.directory},
                             {"memory", process.memory},
                             {"arguments", process.arguments},
                             {"environment", environment},
                             {"regions", regions},
                             {"signals", toJson(process.signals)},
                             {"namespaces", process.namespaces},
                             {"files", toJson(process.files)}});
    }
    auto mounts = nlohmann::json::array();
    for (const auto& mount : contents.mounts)
        mounts.push_back(
            {{"namespace", mount.space}, {"path", mount.path}, {"type", mount.type}, {"source", mount.source}, {"options", mount.options}});
    nlohmann::json statistics;
    if (const auto& counted = contents.statistics)
        statistics = {
            {"frozen_us", counted->frozen.count()}, {"pages_scanned", counted->pagesScanned}, {"pages_written", counted->pagesWritten}};
    return {{"processes", processes},
            {"mounts", mounts},
            {"host_name", contents.hostName},
            {"statistics", statistics},
            {"unread", contents.unread}};
}

nlohmann::json toJson(const Found& found, bool values) {
    auto document = toJson(found.contents, values);
    if (found.foreign || !found.about.is_null()) document["about"] = found.about;
    if (const auto& foreign = found.foreign)
        document["foreign"] = {{"name", foreign->name}, {"image", foreign->image}, {"made", foreign->made}};
    document["moved_on"] = found.movedOn;
    return document;
}

}  // namespace transship::checkpoint
