// SPDX-License-Identifier: Apache-2.0
#include "core/migration/proof.h"

#include "core/base/text.h"
#include "core/helper/helper.h"

#include <algorithm>

namespace transship::migration {
namespace {

using engine::Json;

// A listener on every address is asked at the loopback address of its namespace.
std::string reachable(const std::string& address) {
    if (address == "0.0.0.0") return "127.0.0.1";
    if (address == "::" || address == "::ffff:0.0.0.0") return "::1";
    return address;
}

// The path without what depends on the mount namespace it is seen from.
std::string plain(const std::string& path) { return path.starts_with('/') ? path.substr(1) : path; }

std::string named(const checkpoint::Process& process) {
    return "process " + std::to_string(process.pid) + " (" + printable(process.executable) + ")";
}

}  // namespace

std::vector<std::string> sightingWords(const std::vector<checkpoint::Listener>& listeners) {
    std::vector<std::string> words{"processes"};
    for (const auto& listener : listeners) {
        words.push_back(reachable(listener.address));
        words.push_back(std::to_string(listener.port));
    }
    return words;
}

Result<Sighting> sightingFrom(const std::string& output) {
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(output));
    Sighting sighting;
    for (const auto& line : lines) {
        if (line.contains("accepts")) {
            if (!line["accepts"].get<bool>()) sighting.refusing.push_back({line.value("address", ""), line.value("port", 0U)});
            continue;
        }
        sighting.processes.push_back({.pid = line.value("pid", 0U),
                                      .parent = line.value("ppid", 0U),
                                      .threads = line.value("threads", 0U),
                                      .executable = helper::bytesOf(line.at("exe")),
                                      .directory = helper::bytesOf(line.at("cwd")),
                                      .stack = line.value("start_stack", std::uint64_t{0}),
                                      .arguments = line.value("arg_start", std::uint64_t{0})});
    }
    return sighting;
}

Status prove(const std::vector<checkpoint::Process>& dumped, const std::vector<checkpoint::Process>& seen,
             std::vector<std::string>& remarks) {
    const auto failed = [](const std::string& why) {
        return fail(ErrorKind::NeedsPerson, "What runs on the destination is not what was frozen.", why);
    };
    const auto find = [&](std::uint32_t pid) { return std::ranges::find(seen, pid, &checkpoint::Process::pid); };
    for (const auto& process : dumped) {
        const auto found = find(process.pid);
        const bool same = found != seen.end() && found->parent == process.parent && found->stack == process.stack &&
                          found->arguments == process.arguments;
        if (found == seen.end() || (!same && process.pid != 1)) {
            const bool hasChildren = std::ranges::any_of(dumped, [&](const auto& other) { return other.parent == process.pid; });
            if (process.pid == 1 || hasChildren) return failed("There is no " + named(process) + ".");
            if (find(process.parent) == seen.end()) return failed("Neither " + named(process) + " nor its parent is there.");
            remarks.push_back("The " + named(process) + " ended since it was frozen.");
            continue;
        }
        if (!same) return failed("The " + named(process) + " was started anew: its addresses are other ones.");
        // A dump without the program's file (a deleted one) names none.
        if (!process.executable.empty() && plain(process.executable) != plain(found->executable))
            return failed("The " + named(process) + " runs " + printable(found->executable) + ".");
        if (!process.directory.empty() && plain(process.directory) != plain(found->directory))
            return failed("The " + named(process) + " is in " + printable(found->directory) + " instead of " +
                          printable(process.directory) + ".");
        if (process.threads != found->threads)
            return failed("The " + named(process) + " has " + std::to_string(found->threads) + " threads instead of " +
                          std::to_string(process.threads) + ".");
    }
    return {};
}

}  // namespace transship::migration
