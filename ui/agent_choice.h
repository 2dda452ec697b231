// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QString>

#include <memory>

class QWidget;

namespace transship::ui {

// What the person chose for a host: the agent may run there, which is remembered, or not this time.
void chooseAgent(QWidget* parent, const std::shared_ptr<migration::Line>& line, const QString& host, bool withAgent);

}  // namespace transship::ui
