// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ssh/access.h"

#include <QDialog>

#include <string>

class QCheckBox;
class QLineEdit;

namespace transship::ui {

// Asks for a password, passphrase or one-time code, and whether the keyring shall keep it.
class SecretDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SecretDialog(ssh::SecretQuestion question, QWidget* parent);
    std::string secret() const;
    void accept() override;

private:
    ssh::SecretQuestion m_question;
    QLineEdit* m_secret;
    QCheckBox* m_keep;
};

}  // namespace transship::ui
