// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/side.h"

#include <functional>
#include <string>

class QWidget;

namespace transship::ui {

// Shows what would be done on the host that the finding names, so that it is no more, and the command that does the same; does it if the
// person agrees, then calls `done`.
void mendFinding(QWidget* parent, const Side& source, const Side& destination, const std::string& id, const std::function<void()>& done);

}  // namespace transship::ui
