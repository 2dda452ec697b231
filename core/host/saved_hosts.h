// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ssh/access.h"
#include "core/ssh/address.h"

#include <filesystem>
#include <string>
#include <vector>

namespace transship::host {

// A host under a name of the person's choice. No secret is ever stored here.
struct SavedHost {
    std::string name;
    ssh::Address address;
    std::string identityFile;
    std::string jumpHost;  // "[user@]name[:port]" that forwards the connection; empty: as ~/.ssh/config says
    std::string group;     // under which it is listed; empty: none
};

// `access` with what is saved for this host, where that says nothing itself.
ssh::Access accessTo(const SavedHost& host, ssh::Access access);

// $XDG_CONFIG_HOME/transship/hosts.json, in the order they were added. A missing file is an empty list.
Result<std::vector<SavedHost>> savedHosts();
// Adds the host, or replaces the one of that name.
Status saveHost(const SavedHost& host);
// Adds the host. Conflict where another has its name.
Status addSavedHost(const SavedHost& host);
Status removeSavedHost(const std::string& name);
// The same host under another name, at its place in the list. Conflict where another has it.
Status replaceSavedHost(const std::string& name, const SavedHost& host);

// HOST of the command line: a saved host, or an address (an alias of ~/.ssh/config is one).
Result<SavedHost> resolveHost(const std::string& text);

}  // namespace transship::host
