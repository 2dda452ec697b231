// SPDX-License-Identifier: Apache-2.0
#include "ui/container_watch.h"

#include "ui/background.h"

namespace transship::ui {
namespace {

// Health checks and what else is executed inside would come every few seconds.
const engine::Json filters{{"type", {"container"}},
                           {"event", {"create", "start", "die", "destroy", "rename", "pause", "unpause", "update", "health_status"}}};

}  // namespace

void ContainerWatch::letGo() {
    if (!m_tie) return;
    const std::lock_guard lock(m_tie->mutex);
    m_tie->watch = nullptr;
    m_tie->stop.request_stop();
}

void ContainerWatch::follow(const std::shared_ptr<migration::Line>& line) {
    if (line == m_line && m_tie) {
        const std::lock_guard lock(m_tie->mutex);
        if (m_tie->watch != nullptr) return;
    }
    letGo();
    m_line = line;
    m_tie = std::make_shared<Tie>();
    m_tie->watch = this;
    workers()->start([line, tie = m_tie] {
        const auto tell = [&](auto signal) {
            const std::lock_guard lock(tie->mutex);
            if (tie->watch != nullptr) Q_EMIT(tie->watch->*signal)();
        };
        if (const auto engine = line->engine(tie->stop.get_token()))
            static_cast<void>(engine->events({{"filters", filters.dump()}}, [&](const engine::Json&) -> Status {
                tell(&ContainerWatch::changed);
                return {};
            }));
        tell(&ContainerWatch::lost);
        const std::lock_guard lock(tie->mutex);
        tie->watch = nullptr;
    });
}

}  // namespace transship::ui
