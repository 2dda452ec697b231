// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ssh/access.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/library.h"

#include <string>

namespace transship::ssh {

// Refuses a host whose key changed or is of another type than the recorded one; asks about an unknown one.
Status checkHostKey(ssh_session session, const std::string& host, const Access& access, const KnownHosts& knownHosts, Questions& questions);

// Tries the agent and key files, then keyboard-interactive and password, as the server allows.
Status authenticate(ssh_session session, const std::string& host, const Access& access, Questions& questions);

}  // namespace transship::ssh
