// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QString>

#include <memory>
#include <vector>

class QObject;
class QWidget;

namespace transship::ui {

// What the person chose for a host: the agent may run there, which is remembered, or not this time.
void chooseAgent(QWidget* parent, const std::shared_ptr<migration::Line>& line, const QString& host, bool withAgent);

// Ends the agents that a check or a rehearsal started and no migration will end, in the background.
void endAgents(QObject* receiver, const std::vector<std::shared_ptr<migration::Line>>& lines);

}  // namespace transship::ui
