// SPDX-License-Identifier: Apache-2.0
#include "ui/gui_questions.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QMessageBox>
#include <QMetaObject>
#include <QPushButton>

#include <future>
#include <memory>

namespace transship::ui {
namespace {

// Opens a dialog on the window's thread and waits on this one for its answer; no answer if the window is gone.
template <typename Answer, typename Open>
std::optional<Answer> ask(QWidget* parent, Open open) {
    if (parent == nullptr) return std::nullopt;
    auto promise = std::make_shared<std::promise<std::optional<Answer>>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(
        parent,
        [promise, open = std::move(open)] { open([promise](std::optional<Answer> given) { promise->set_value(std::move(given)); }); },
        Qt::QueuedConnection);
    // A window that closes first takes its dialogs, and with them the promise, along.
    promise.reset();
    try {
        return answer.get();
    } catch (const std::future_error&) {
        return std::nullopt;
    }
}

}  // namespace

GuiQuestions::GuiQuestions(QWidget* parent) : QObject(parent), m_parent(parent) {}

std::optional<bool> GuiQuestions::trust(const ssh::HostKey& key) {
    return ask<bool>(m_parent, [parent = m_parent, key](auto answer) {
        auto* box = new QMessageBox(
            QMessageBox::Question, tr("Unknown host key"),
            tr("%1 is not known yet. Is this its key?\n\n%2\n%3")
                .arg(QString::fromStdString(key.host), QString::fromStdString(key.type), QString::fromStdString(key.fingerprint)),
            QMessageBox::NoButton, parent);
        box->setObjectName("hostKeyBox");
        box->setAttribute(Qt::WA_DeleteOnClose);
        const QAbstractButton* accept = box->addButton(tr("Trust this key"), QMessageBox::AcceptRole);
        box->setDefaultButton(box->addButton(tr("Do not connect"), QMessageBox::RejectRole));
        connect(box, &QMessageBox::finished, parent, [box, accept, answer] { answer(box->clickedButton() == accept); });
        box->open();
    });
}

std::optional<std::string> GuiQuestions::secret(const std::string& prompt, bool echo) {
    return ask<std::string>(m_parent, [parent = m_parent, prompt, echo](auto answer) {
        auto* dialog = new QInputDialog(parent);
        dialog->setObjectName("secretDialog");
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Log in"));
        dialog->setLabelText(QString::fromStdString(prompt));
        dialog->setTextEchoMode(echo ? QLineEdit::Normal : QLineEdit::Password);
        connect(dialog, &QInputDialog::finished, parent, [dialog, answer](int result) {
            if (result == QDialog::Accepted)
                answer(dialog->textValue().toStdString());
            else
                answer(std::nullopt);
        });
        dialog->open();
    });
}

}  // namespace transship::ui
