// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/runner.h"

#include <functional>
#include <memory>
#include <string>

class QWidget;

namespace transship::ui {

// Rehearses with the container itself, after asking, since it stands still meanwhile; then calls `done`, without an outcome where it was
// not tried.
void rehearseContainer(QWidget* parent, const std::shared_ptr<migration::Line>& source, const std::shared_ptr<migration::Line>& destination,
                       const std::string& container, const std::function<void(const migration::Outcome*)>& done);

}  // namespace transship::ui
