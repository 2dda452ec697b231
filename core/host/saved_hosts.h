// SPDX-License-Identifier: Apache-2.0
#pragma once

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
};

// $XDG_CONFIG_HOME/transship/hosts.json, in the order they were added. A missing file is an empty list.
Result<std::vector<SavedHost>> savedHosts();
// Adds the host, or replaces the one of that name.
Status saveHost(const SavedHost& host);
Status removeSavedHost(const std::string& name);

// HOST of the command line: a saved host, or an address (an alias of ~/.ssh/config is one).
Result<SavedHost> resolveHost(const std::string& text);

}  // namespace transship::host
