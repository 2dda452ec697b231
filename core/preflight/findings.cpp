// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/findings.h"

#include <algorithm>
#include <iterator>

namespace transship::preflight {

void Findings::stop(const std::string& id, std::string text, std::string remedy) {
    const bool passedOver = std::ranges::any_of(m_passedOver, [&](const auto& each) { return each == id || each == "all"; });
    if (passedOver) text += " (passed over as asked)";
    add(id, passedOver ? Severity::Warn : Severity::Block, text, remedy);
}

void Findings::stopIfShared(const std::string& id, const std::string& what, const std::string& target,
                            const std::vector<std::string>& users) {
    if (users.empty()) return;
    stop(id, what + " is used by " + users.front() + ", too, which stays and would go on writing to it.",
         "Stop that container, or leave the content behind with --mount " + target + "=skip.");
}

std::vector<Finding> Findings::of(Severity severity) const {
    std::vector<Finding> found;
    std::ranges::copy_if(m_all, std::back_inserter(found), [&](const Finding& finding) { return finding.severity == severity; });
    return found;
}

}  // namespace transship::preflight
