// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/host.h"

#include <stop_token>
#include <string>
#include <vector>

namespace transship::host {

// Lets the host's root shell run a script over SSH: where the account is root, or becomes it by sudo without a password. Tells what it
// wrote to its standard output. Refused, with sudo's own words, where the account may not; Failed, with what it wrote to standard error,
// where it ends with another status than 0.
Result<std::string> runAsRoot(const Host& host, const std::string& script, const std::vector<std::string>& arguments,
                              const std::stop_token& stop);

}  // namespace transship::host
