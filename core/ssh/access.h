// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace transship::ssh {

// How to get in, beyond what the address and ~/.ssh/config say.
struct Access {
    std::string identityFile;             // empty: the configuration's, and the agent's keys
    std::string knownHostsFile;           // empty: the configuration's
    std::string jumpHost;                 // "[user@]name[:port]" that forwards the connection; empty: the configuration's, or none
    bool acceptNewHostKey = false;        // an unknown key is taken without a question; a changed one never
    std::optional<std::string> password;  // for this session only, never stored
};

struct HostKey {
    std::string host;
    std::string type;         // "ssh-ed25519"
    std::string fingerprint;  // "SHA256:..."
};

// A password, passphrase or one-time code.
struct SecretQuestion {
    std::string prompt;
    bool echo = false;
    bool lasts = false;  // the answer to this prompt is the same at the next login
    bool again = false;  // the answer just given was refused
};

// What a session must ask a person. Called from the thread that connects.
class Questions {
public:
    Questions() = default;
    Questions(const Questions&) = delete;
    Questions& operator=(const Questions&) = delete;
    virtual ~Questions() = default;

    // Whether an unknown key belongs to the host; it is then remembered. Nothing: nobody can be asked.
    virtual std::optional<bool> trust(const HostKey& key) = 0;
    // Nothing: nobody can be asked, or the person gave up.
    virtual std::optional<std::string> secret(const SecretQuestion& question) = 0;
    // Whether there is a person at all.
    virtual bool hasPerson() const { return true; }
};

// For programs without a person: every question stays unanswered.
class NoQuestions final : public Questions {
public:
    std::optional<bool> trust(const HostKey&) override { return std::nullopt; }
    std::optional<std::string> secret(const SecretQuestion&) override { return std::nullopt; }
    bool hasPerson() const override { return false; }
};

}  // namespace transship::ssh
