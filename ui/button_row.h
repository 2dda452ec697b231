// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBoxLayout>
#include <QPushButton>

namespace transship::ui {

// One more button at the end of a row. Return presses none of them by itself.
inline QPushButton* addButton(QBoxLayout* row, const QString& text, const char* objectName) {
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

template <typename Receiver>
QPushButton* addButton(QBoxLayout* row, const QString& text, const char* objectName, Receiver* receiver, void (Receiver::*act)()) {
    auto* button = addButton(row, text, objectName);
    QObject::connect(button, &QPushButton::clicked, receiver, act);
    return button;
}

}  // namespace transship::ui
