// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace transship::ui {

// One of resources/icons, sharp at every size. Its lines have the colour that text has where it is drawn.
QIcon icon(const char* name);

}  // namespace transship::ui
