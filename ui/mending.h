// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>

class QWidget;

namespace transship::ui {

// One host of a check.
struct Side {
    std::shared_ptr<migration::Line> line;
    QString name;
};

// Shows what would be done on the host that the finding names, so that it is no more, and the command that does the same; does it if the
// person agrees, then calls `done`.
void mendFinding(QWidget* parent, const Side& source, const Side& destination, const std::string& id, const std::function<void()>& done);

}  // namespace transship::ui
