// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QString>

#include <memory>

namespace transship::ui {

// A host that something is done with.
struct Side {
    std::shared_ptr<migration::Line> line;
    QString host;  // its address, as a command names it
};

}  // namespace transship::ui
