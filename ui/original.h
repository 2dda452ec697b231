// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"
#include "ui/host_model.h"

#include <functional>

namespace transship::ui {

// Asks, and then removes the stopped original that a migration left. `done` is called when it is gone.
void removeOriginal(QWidget* parent, const migration::Chapter& chapter, HostModel* hosts, const std::function<void()>& done);

}  // namespace transship::ui
