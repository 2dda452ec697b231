// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace transship::ssh {

// The options that an OpenSSH client configuration sets for `alias` and that libssh 0.10 reads but does not
// follow (libssh 0.10.6, src/config.c). `Match` blocks are not evaluated here.
std::vector<std::string> optionsNotHonoured(std::string_view configuration, std::string_view alias);

// The value that applies to `alias`, the first one as OpenSSH takes it; empty where there is none.
std::string configuredValue(std::string_view configuration, std::string_view alias, std::string_view option);

// The names that a configuration's Host lines give to hosts; patterns are none.
std::vector<std::string> configuredHosts(std::string_view configuration);

// The path of ~/.ssh/config, and its content; empty where there is none.
std::string ownConfigurationFile();
std::string ownConfiguration();

// The same for the person's own ~/.ssh/config; nothing where there is none.
std::vector<std::string> optionsNotHonoured(std::string_view alias);

}  // namespace transship::ssh
