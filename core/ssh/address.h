// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace transship::ssh {

// Where to connect: "[user@]name[:port]", "[user@][IPv6]:port" or an alias of ~/.ssh/config.
// An empty user or a port of 0 is left to the configuration and its defaults.
struct Address {
    std::string user;
    std::string name;
    unsigned port = 0;

    std::string text() const;
    bool operator==(const Address&) const = default;
};

Result<Address> parseAddress(std::string_view text);

}  // namespace transship::ssh
