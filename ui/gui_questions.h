// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ssh/access.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#include <mutex>

namespace transship::ui {

// Asks the questions of a connecting thread in dialogs of the window. The asking thread waits; the window does not.
// It is shared with those threads, which may outlive the window: then nobody answers.
class GuiQuestions final : public ssh::Questions {
    Q_DECLARE_TR_FUNCTIONS(GuiQuestions)
public:
    explicit GuiQuestions(QWidget* window) : m_window(window) {}
    std::optional<bool> trust(const ssh::HostKey& key) override;
    std::optional<std::string> secret(const ssh::SecretQuestion& question) override;

    // To be called before the window goes.
    void windowCloses();

private:
    template <typename Answer, typename Open>
    std::optional<Answer> ask(Open open);

    std::mutex m_mutex;  // no question is on its way when the window has closed
    QPointer<QWidget> m_window;
};

}  // namespace transship::ui
