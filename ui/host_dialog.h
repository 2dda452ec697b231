// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/saved_hosts.h"
#include "ui/gui_questions.h"

#include <QDialog>

#include <memory>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace transship::ui {

class CommandBar;

// Adds a host to the saved ones, or changes one; a connection can be tried before.
class HostDialog final : public QDialog {
    Q_OBJECT
public:
    // `replaces` is the name of the saved host that is changed; empty: a new one. `host` fills the form.
    HostDialog(host::SavedHost host, std::string replaces, const ssh::Access& access, std::shared_ptr<GuiQuestions> questions,
               QWidget* parent);
    void accept() override;
    // The name it was saved under.
    std::string savedName() const;

private:
    Result<host::SavedHost> written() const;
    void test();
    void browse();
    void nameCommand();
    void say(const QString& text);

    std::string m_replaces;
    ssh::Access m_access;
    std::shared_ptr<GuiQuestions> m_questions;
    QLineEdit* m_name;
    QLineEdit* m_host;
    QLineEdit* m_user;
    QLineEdit* m_port;
    QLineEdit* m_identity;
    QLineEdit* m_jump;
    QLineEdit* m_group;
    QPushButton* m_test;
    QLabel* m_said;
    CommandBar* m_command;
};

}  // namespace transship::ui
