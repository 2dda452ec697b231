// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ssh/access.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace transship::ui {

// Asks the questions of a connecting thread in dialogs of the window. The asking thread waits; the window does not.
class GuiQuestions final : public QObject, public ssh::Questions {
    Q_OBJECT
public:
    explicit GuiQuestions(QWidget* parent);
    std::optional<bool> trust(const ssh::HostKey& key) override;
    std::optional<std::string> secret(const std::string& prompt, bool echo) override;

private:
    QPointer<QWidget> m_parent;
};

}  // namespace transship::ui
