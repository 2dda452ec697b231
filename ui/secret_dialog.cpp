// SPDX-License-Identifier: Apache-2.0
#include "ui/secret_dialog.h"

#include "ui/keyring.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace transship::ui {

SecretDialog::SecretDialog(ssh::SecretQuestion question, QWidget* parent)
    : QDialog(parent), m_question(std::move(question)), m_secret(new QLineEdit), m_keep(new QCheckBox(tr("&Keep it in the keyring"))) {
    setObjectName("secretDialog");
    setWindowTitle(tr("Log in"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(360);
    auto* prompt = new QLabel(plain(m_question.prompt));
    prompt->setTextFormat(Qt::PlainText);
    prompt->setWordWrap(true);
    prompt->setBuddy(m_secret);
    m_secret->setObjectName("secretEdit");
    m_secret->setAccessibleName(prompt->text());
    m_secret->setEchoMode(m_question.echo ? QLineEdit::Normal : QLineEdit::Password);
    m_keep->setObjectName("keepBox");
    m_keep->setVisible(m_question.lasts);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Log in"));
    auto* layout = new QVBoxLayout(this);
    if (m_question.again) layout->addWidget(new QLabel(tr("That was refused.")));
    layout->addWidget(prompt);
    layout->addWidget(m_secret);
    layout->addWidget(m_keep);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SecretDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SecretDialog::reject);
}

std::string SecretDialog::secret() const { return m_secret->text().toStdString(); }

void SecretDialog::accept() {
    const auto name = QString::fromStdString(m_question.prompt);
    if (m_keep->isChecked())
        keyring::keep(parentWidget(), name, secret());
    else if (m_question.again && m_question.lasts)
        keyring::forget(parentWidget(), name);
    QDialog::accept();
}

}  // namespace transship::ui
