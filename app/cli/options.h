// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "core/migration/record.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace transship::cli {

// The documented exit codes.
enum Exit : int { Done = 0, Failed = 1, Usage = 2, Blocked = 3, RolledBack = 4, NeedsPerson = 5 };

// What every command understands.
struct Options {
    std::string identity;
    std::string knownHosts;
    bool acceptNewHostKey = false;
    bool json = false;
    bool yes = false;
    int passwordFd = -1;
    bool quiet = false;
    bool verbose = false;
};

// Connects to HOST as the options say, asking on the terminal where there is one.
Result<std::shared_ptr<host::Host>> connect(const std::string& hostText, const Options& options);

// The same to the host of a record.
Result<std::shared_ptr<host::Host>> connect(const migration::Party& party, const Options& options);

// One side of a migration: connected, and with its agent allowed or refused. Consent to it is asked for at a host's first time: on the
// terminal, or given by --yes. Usage without either.
Result<std::unique_ptr<migration::Line>> openLine(const std::string& hostText, bool noAgent, const Options& options);

// The pairs of "OLD=NEW"s. Usage where one is none; `example` shows one.
Result<std::map<std::string, std::string>> pairs(const std::vector<std::string>& texts, const char* example);

// Prints the error where its reader looks (JSON on standard output, words on standard error); gives its exit code.
int report(const Error& error, const Options& options);

// A remark on standard error, unless --quiet.
void remark(const Options& options, const std::string& text);

// Requested by Ctrl-C and SIGTERM.
std::stop_token stopToken();

}  // namespace transship::cli
