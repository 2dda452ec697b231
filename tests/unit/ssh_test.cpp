// SPDX-License-Identifier: Apache-2.0
#include "core/ssh/address.h"
#include "core/ssh/config.h"
#include "core/ssh/known_hosts.h"

#include <gtest/gtest.h>

using namespace transship;
using namespace transship::ssh;

TEST(Address, ReadsUserNameAndPort) {
    EXPECT_EQ(parseAddress("web").value(), (Address{"", "web", 0}));
    EXPECT_EQ(parseAddress("root@web:2222").value(), (Address{"root", "web", 2222}));
    EXPECT_EQ(parseAddress("me@[fe80::1]:22").value(), (Address{"me", "fe80::1", 22}));
    EXPECT_EQ(parseAddress("::1").value(), (Address{"", "::1", 0}));
    EXPECT_EQ(parseAddress("a@b@web").value(), (Address{"a@b", "web", 0}));
}

TEST(Address, ReadsBackWhatItWrites) {
    for (const char* text : {"web", "root@web", "root@web:2222", "me@[fe80::1]:22", "[::1]:22"})
        EXPECT_EQ(parseAddress(text).value().text(), text);
}

TEST(Address, RefusesWhatIsNone) {
    for (const char* text : {"", "@web", "root@", "web:", "web:0", "web:65536", "web:ssh", "[::1", "[::1]22", "-oProxyCommand=x", "root@-x",
                             "a b", "a;b", "a`id`", "$(id)@web", "web\n"})
        EXPECT_EQ(parseAddress(text).error().kind, ErrorKind::Usage) << text;
}

TEST(Config, NamesTheOptionsOfAHostThatAreNotFollowed) {
    const auto config =
        "IdentitiesOnly yes\nHost other\n  ControlMaster auto\nHost we* !web9\n  serveraliveinterval=5\n  HostName 10.0.0.1\n";
    EXPECT_EQ(optionsNotHonoured(config, "web1"), (std::vector<std::string>{"IdentitiesOnly", "ServerAliveInterval"}));
    EXPECT_EQ(optionsNotHonoured(config, "web9"), (std::vector<std::string>{"IdentitiesOnly"}));
}

TEST(Config, NamesItsHostsButNoPatterns) {
    const auto config =
        "Host web1 web2 *.lan !web9\n  HostName 10.0.0.1\nhost=gate\nHOST\tdb web1\nHost -oProxyCommand=x\n#Host none\nHostKeyAlias y\n";
    EXPECT_EQ(configuredHosts(config), (std::vector<std::string>{"web1", "web2", "gate", "db"}));
    EXPECT_TRUE(configuredHosts("").empty());
}

TEST(Config, TakesTheFirstValueThatApplies) {
    const auto config = "Host a\n UserKnownHostsFile = /one\nHost *\n UserKnownHostsFile /two\n";
    EXPECT_EQ(configuredValue(config, "a", "userknownhostsfile"), "/one");
    EXPECT_EQ(configuredValue(config, "b", "UserKnownHostsFile"), "/two");
    EXPECT_EQ(configuredValue(config, "b", "Port"), "");
}

TEST(KnownHosts, LeavesOutLinesThatLibsshCanNotRead) {
    EXPECT_EQ(readableLines("web ssh-ed25519 AAAA\nweb ssh-mldsa44-ed25519 AAAA\n# note\n\n@cert-authority * ssh-rsa AAAA\nbroken\n"),
              "web ssh-ed25519 AAAA\n@cert-authority * ssh-rsa AAAA\n");
}
