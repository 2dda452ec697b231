// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/text.h"

#include <QLocale>
#include <QString>

#include <chrono>

namespace transship::ui {

// What a remote said, with control characters made visible. For plain text; where Qt looks for markup it is escaped besides.
inline QString plain(const std::string& text) { return QString::fromStdString(printable(text)); }

// With the decimal sign of the locale.
inline QString duration(std::chrono::milliseconds time) {
    return QString::fromStdString(durationText(time)).replace('.', QLocale().decimalPoint());
}

inline QString amount(std::uint64_t bytes) { return QString::fromStdString(sizeText(bytes)).replace('.', QLocale().decimalPoint()); }

}  // namespace transship::ui
