// SPDX-License-Identifier: Apache-2.0
#include "ui/container_watch.h"

#include "ui/background.h"

namespace transship::ui {
namespace {

// Health checks and what else is executed inside would come every few seconds.
const engine::Json filters{{"type", {"container"}},
                           {"event", {"create", "start", "die", "destroy", "rename", "pause", "unpause", "update", "health_status"}}};

}  // namespace

void ContainerWatch::follow(const std::shared_ptr<migration::Line>& line) {
    if (line == m_line) return;
    m_stop.request_stop();
    m_stop = {};
    m_line = line;
    workers().start([line, watch = QPointer(this), stop = m_stop.get_token()] {
        // Not those of a host that is no longer followed.
        const auto tell = [&](auto told) {
            workers().deliver(watch, [stop, told](ContainerWatch& it) {
                if (!stop.stop_requested()) told(it);
            });
        };
        if (const auto engine = line->engine(stop))
            static_cast<void>(engine->events({{"filters", filters.dump()}}, [&](const engine::Json&) -> Status {
                tell([](ContainerWatch& it) { Q_EMIT it.changed(); });
                return {};
            }));
        tell([](ContainerWatch& it) {
            it.m_line.reset();
            Q_EMIT it.lost();
        });
    });
}

}  // namespace transship::ui
