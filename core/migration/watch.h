// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>

namespace transship::migration {

// Watches one container through the engine's events and remembers the first act on it that is not ours.
class Watch {
public:
    Watch(const engine::Engine& engine, std::string container);

    // From now on these actions are ours ("pause", "start", "unpause", "kill", "die", "stop", "restart", "destroy").
    void allow(std::initializer_list<const char*> actions);
    // "somebody else sent unpause to the container on HOST at TIME"
    std::optional<std::string> foreign() const;

private:
    const std::string m_host;
    const std::string m_container;
    mutable std::mutex m_mutex;
    std::set<std::string, std::less<>> m_allowed;
    std::optional<std::string> m_foreign;
    std::jthread m_thread;
};

}  // namespace transship::migration
