// SPDX-License-Identifier: Apache-2.0
#include "ui/container_watch.h"

namespace transship::ui {
namespace {

// Health checks and what else is executed inside would come every few seconds.
const engine::Json filters{{"type", {"container"}},
                           {"event", {"create", "start", "die", "destroy", "rename", "pause", "unpause", "update", "health_status"}}};

}  // namespace

void ContainerWatch::follow(const std::shared_ptr<migration::Line>& line) {
    if (line == m_line && *m_follows) return;
    // The thread that ends says so of itself alone.
    m_follows = std::make_shared<std::atomic<bool>>(true);
    m_line = line;
    m_thread = std::jthread([this, line, follows = m_follows](const std::stop_token& stop) {
        if (const auto engine = line->engine(stop))
            static_cast<void>(engine->events({{"filters", filters.dump()}}, [this](const engine::Json&) -> Status {
                Q_EMIT changed();
                return {};
            }));
        *follows = false;
        if (!stop.stop_requested()) Q_EMIT lost();
    });
}

}  // namespace transship::ui
