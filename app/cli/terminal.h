// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ssh/access.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace transship::cli {

// Whether a person can be asked: standard input and standard error are a terminal.
bool hasTerminal();

// Asks on the terminal; secrets are not echoed.
class TerminalQuestions final : public ssh::Questions {
public:
    std::optional<bool> trust(const ssh::HostKey& key) override;
    std::optional<std::string> secret(const ssh::SecretQuestion& question) override;
};

// "Question [y/N] "
bool confirm(const std::string& question);

// Rows as aligned columns on standard output; the first row is the heading.
void printTable(const std::vector<std::vector<std::string>>& rows);

// A JSON document on standard output, for people and programs.
void printDocument(const nlohmann::json& document);

}  // namespace transship::cli
