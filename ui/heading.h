// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace transship::ui {

// A line that says what matters on a page; never markup.
inline QLabel* heading(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    return label;
}

}  // namespace transship::ui
