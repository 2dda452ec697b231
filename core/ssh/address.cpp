// SPDX-License-Identifier: Apache-2.0
#include "core/ssh/address.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace transship::ssh {

std::string Address::text() const {
    std::string result = user.empty() ? name : user + "@";
    if (!user.empty()) result += name;
    if (port == 0) return result;
    if (name.contains(':')) result = (user.empty() ? "" : user + "@") + "[" + name + "]";
    return result + ":" + std::to_string(port);
}

Result<Address> parseAddress(std::string_view text) {
    const auto bad = [&](std::string_view why) {
        return fail(ErrorKind::Usage, "\"" + printable(text) + "\" is no host address.", std::string(why),
                    "Write [user@]name[:port], or the alias of an entry in ~/.ssh/config.");
    };
    Address address;
    auto rest = text;
    if (const auto at = rest.rfind('@'); at != std::string_view::npos) {
        address.user = rest.substr(0, at);
        if (address.user.empty()) return bad("The user before the @ is empty.");
        rest.remove_prefix(at + 1);
    }
    std::string_view port;
    if (rest.starts_with('[')) {
        const auto end = rest.find(']');
        if (end == std::string_view::npos) return bad("The bracket is not closed.");
        address.name = rest.substr(1, end - 1);
        rest.remove_prefix(end + 1);
        if (!rest.empty() && rest.front() != ':') return bad("Only a port may follow the bracket.");
        if (!rest.empty()) port = rest.substr(1);
        if (!rest.empty() && port.empty()) return bad("The port is empty.");
    } else if (std::ranges::count(rest, ':') == 1) {
        const auto colon = rest.find(':');
        address.name = rest.substr(0, colon);
        port = rest.substr(colon + 1);
        if (port.empty()) return bad("The port is empty.");
    } else {
        address.name = rest;
    }
    if (address.name.empty()) return bad("The name is empty.");
    // OpenSSH refuses these too: a name that starts with a dash would be read as an option by a ProxyCommand.
    if (address.name.starts_with('-') || address.user.starts_with('-')) return bad("It starts with a dash.");
    const auto harmful = [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || std::string_view("'`\"$\\;&<>|(){}").contains(c);
    };
    if (std::ranges::any_of(address.name, harmful) || std::ranges::any_of(address.user, harmful))
        return bad("It holds a character that no host or user name has.");
    if (!port.empty()) {
        const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), address.port);
        if (error != std::errc() || end != port.data() + port.size() || address.port < 1 || address.port > 65535)
            return bad("The port must be a number from 1 to 65535.");
    }
    return address;
}

}  // namespace transship::ssh
