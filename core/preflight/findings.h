// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace transship::preflight {

enum class Severity {
    Block,  // the migration is not tried
    Warn,   // what the person should know before
    Note,
};

// What a check found. Its title and why it matters stand in the catalogue, under its id.
struct Finding {
    std::string id;
    Severity severity = Severity::Note;
    std::string text;      // the evidence: what was seen where
    std::string remedy;    // what the person can do; may be empty
    bool unknown = false;  // nobody could look
    bool operator==(const Finding&) const = default;
};

// Collects what checks find; blocks that the person passes over (by id, or "all") become warnings.
class Findings {
public:
    explicit Findings(std::vector<std::string> passedOver = {}) : m_passedOver(std::move(passedOver)) {}

    void stop(const std::string& id, std::string text, std::string remedy = {});
    void warn(const std::string& id, std::string text, std::string remedy = {}) { add(id, Severity::Warn, text, remedy); }
    // A warning that nobody could look.
    void unknown(const std::string& id, std::string text, std::string remedy = {}) {
        warn(id, std::move(text), std::move(remedy));
        m_all.back().unknown = true;
    }
    void note(const std::string& id, std::string text, std::string remedy = {}) { add(id, Severity::Note, text, remedy); }
    // Content that others on the source go on changing can't be moved.
    void stopIfShared(const std::string& id, const std::string& what, const std::string& target, const std::vector<std::string>& users);

    std::vector<Finding> of(Severity severity) const;

private:
    void add(const std::string& id, Severity severity, std::string& text, std::string& remedy) {
        m_all.push_back({id, severity, std::move(text), std::move(remedy)});
    }

    std::vector<std::string> m_passedOver;
    std::vector<Finding> m_all;
};

}  // namespace transship::preflight
