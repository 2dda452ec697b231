// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <algorithm>

namespace transship::migration {

// Collects what speaks against a plan; stops that the person passes over become warnings.
class Findings {
public:
    Findings(const Options& options, Plan& plan) : m_options(&options), m_plan(&plan) {}

    void stop(const std::string& id, std::string text, std::string remedy = {}) {
        const auto& ignored = m_options->ignore;
        if (std::ranges::find(ignored, id) != ignored.end() || std::ranges::find(ignored, "all") != ignored.end())
            m_plan->warnings.push_back({id, text + " (passed over as asked)", std::move(remedy)});
        else
            m_plan->stops.push_back({id, std::move(text), std::move(remedy)});
    }
    void warn(const std::string& id, std::string text, std::string remedy = {}) {
        m_plan->warnings.push_back({id, std::move(text), std::move(remedy)});
    }

    // Content that others on the source go on changing can't be moved.
    void stopIfShared(const std::string& id, const std::string& what, const std::string& target, const std::vector<std::string>& users) {
        if (!users.empty())
            stop(id, what + " is used by " + users.front() + ", too, which stays and would go on writing to it.",
                 "Stop that container, or leave the content behind with --mount " + target + "=skip.");
    }

private:
    const Options* m_options;
    Plan* m_plan;
};

}  // namespace transship::migration
