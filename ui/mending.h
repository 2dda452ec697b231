// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <functional>
#include <memory>
#include <string>

class QWidget;

namespace transship::ui {

// Shows what would be done on the host so that this finding is no more, and does it if the person agrees; then calls `done`.
void mendFinding(QWidget* parent, const std::shared_ptr<migration::Line>& line, const std::string& id, const std::function<void()>& done);

}  // namespace transship::ui
