// SPDX-License-Identifier: Apache-2.0
#include "core/ssh/known_hosts.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/ssh/config.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <sstream>
#include <vector>

namespace transship::ssh {
namespace {

constexpr const char* systemFile = "/etc/ssh/ssh_known_hosts";

constexpr std::array knownTypes{"ssh-rsa",
                                "ssh-ed25519",
                                "ssh-dss",
                                "ecdsa-sha2-nistp256",
                                "ecdsa-sha2-nistp384",
                                "ecdsa-sha2-nistp521",
                                "sk-ssh-ed25519@openssh.com",
                                "sk-ecdsa-sha2-nistp256@openssh.com"};

std::string home() {
    const char* directory = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
    return directory == nullptr ? "" : directory;
}

std::string contentOf(const std::string& file) { return readFile(file).value_or(""); }

}  // namespace

std::string readableLines(std::string_view knownHosts) {
    std::string result;
    for (const auto& line : split(knownHosts, '\n')) {
        std::istringstream stream(line);
        const std::vector<std::string> words{std::istream_iterator<std::string>(stream), {}};
        const std::size_t type = !words.empty() && words.front().starts_with('@') ? 2 : 1;
        if (words.size() < type + 2 || std::ranges::find(knownTypes, words.at(type)) == knownTypes.end()) continue;
        result += line + "\n";
    }
    return result;
}

Result<std::unique_ptr<KnownHosts>> KnownHosts::open(const std::string& named, const std::string& alias) {
    std::unique_ptr<KnownHosts> hosts(new KnownHosts);
    hosts->m_file = named;
    if (named.empty()) {
        // OpenSSH allows several files there and writes to the first.
        hosts->m_file = split(configuredValue(ownConfiguration(), alias, "UserKnownHostsFile"), ' ').front();
        if (hosts->m_file.starts_with("~/")) hosts->m_file = home() + hosts->m_file.substr(1);
        if (hosts->m_file.empty()) hosts->m_file = home() + "/.ssh/known_hosts";
    }
    const auto content = readableLines(contentOf(hosts->m_file)) + (named.empty() ? readableLines(contentOf(systemFile)) : "");
    std::string pattern = (std::filesystem::temp_directory_path() / "transship-known-hosts-XXXXXX").string();
    const int file = mkstemp(pattern.data());
    if (file < 0)
        return fail(ErrorKind::Failed, "No temporary file can be made.", "",
                    "Check the space and the permissions of the temporary directory.");
    close(file);
    hosts->m_readable = pattern;
    TRANSSHIP_TRY(appendFile(pattern, content));
    return hosts;
}

KnownHosts::~KnownHosts() {
    if (!m_readable.empty()) unlink(m_readable.c_str());
}

Status KnownHosts::remember(const std::string& line) const {
    std::error_code error;
    const auto directory = std::filesystem::path(m_file).parent_path();
    if (!directory.empty() && std::filesystem::create_directories(directory, error))
        std::filesystem::permissions(directory, std::filesystem::perms::owner_all, error);
    // A file that was edited by hand may lack its last line end.
    const auto before = contentOf(m_file);
    return appendFile(m_file, (before.empty() || before.ends_with('\n') ? "" : "\n") + line + (line.ends_with('\n') ? "" : "\n"));
}

}  // namespace transship::ssh
