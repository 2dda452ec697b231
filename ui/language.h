// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace transship::ui {

// From here on the application speaks the locale's language, where resources/translations has it, else English; numbers and dates
// follow the locale.
void speak(const QLocale& locale);

}  // namespace transship::ui
