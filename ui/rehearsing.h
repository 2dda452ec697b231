// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/runner.h"
#include "ui/side.h"

#include <functional>
#include <string>

class QWidget;

namespace transship::ui {

// Rehearses with the container itself, after asking, since it stands still meanwhile; then calls `done`, without an outcome where it was
// not tried.
void rehearseContainer(QWidget* parent, const Side& source, const Side& destination, const std::string& container,
                       const std::function<void(const migration::Outcome*)>& done);

}  // namespace transship::ui
