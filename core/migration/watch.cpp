// SPDX-License-Identifier: Apache-2.0
#include "core/migration/watch.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace transship::migration {
namespace {

// What would make the container run, or end it.
constexpr std::array decisive{"start", "unpause", "kill", "die", "stop", "restart", "destroy", "pause"};

}  // namespace

Watch::Watch(const engine::Engine& engine, std::string container) : m_host(engine.host()), m_container(std::move(container)) {
    const engine::Json filters{{"type", {"container"}}, {"container", {m_container}}};
    m_thread = std::jthread([this, engine, query = engine::Query{{"filters", filters.dump()}}](const std::stop_token& stop) {
        // A connection that breaks ends the watch; whoever acts next notices the broken connection, too.
        static_cast<void>(engine.with(stop).events(query, [this](const engine::Json& event) -> Status {
            const auto action = event.value("Action", "");
            const std::lock_guard lock(m_mutex);
            const bool counts = std::ranges::find(decisive, action) != decisive.end();
            if (counts && !m_allowed.contains(action) && !m_foreign)
                m_foreign = "Somebody else sent " + printable(action) + " to the container on " + m_host + ".";
            return {};
        }));
    });
}

void Watch::allow(std::initializer_list<const char*> actions) {
    const std::lock_guard lock(m_mutex);
    m_allowed.insert(actions.begin(), actions.end());
}

std::optional<std::string> Watch::foreign() const {
    const std::lock_guard lock(m_mutex);
    return m_foreign;
}

}  // namespace transship::migration
