// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <memory>
#include <string>
#include <string_view>

namespace transship::ssh {

// The lines of a known hosts file that libssh 0.10 can read: one line with a type of key it does not know (newer OpenSSH records
// ssh-mldsa44-ed25519) makes it give up on the whole file.
std::string readableLines(std::string_view knownHosts);

// A person's known hosts in a form libssh reads.
class KnownHosts {
public:
    // `named` wins over UserKnownHostsFile of the configuration, which wins over ~/.ssh/known_hosts; the system's file is added
    // unless one is named.
    static Result<std::unique_ptr<KnownHosts>> open(const std::string& named, const std::string& alias);
    ~KnownHosts();
    KnownHosts(const KnownHosts&) = delete;
    KnownHosts& operator=(const KnownHosts&) = delete;

    // A file with the readable lines of all of them; it lives as long as this object.
    const std::string& readable() const { return m_readable; }
    // Adds a line to the person's file.
    Status remember(const std::string& line) const;

private:
    KnownHosts() = default;
    std::string m_file;
    std::string m_readable;
};

}  // namespace transship::ssh
