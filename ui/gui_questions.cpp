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

// Opens a dialog on the window's thread and waits on this one for its answer; no answer if the window is gone.
template <typename Answer, typename Open>
std::optional<Answer> GuiQuestions::ask(Open open) {
    auto promise = std::make_shared<std::promise<std::optional<Answer>>>();
    auto answer = promise->get_future();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_window == nullptr) return std::nullopt;
        QMetaObject::invokeMethod(
            m_window,
            [promise, window = m_window, open = std::move(open)] {
                open(window, [promise](std::optional<Answer> given) { promise->set_value(std::move(given)); });
            },
            Qt::QueuedConnection);
    }
    // A window that closes first takes its dialogs, and with them the promise, along.
    promise.reset();
    try {
        return answer.get();
    } catch (const std::future_error&) {
        return std::nullopt;
    }
}

void GuiQuestions::windowCloses() {
    const std::scoped_lock lock(m_mutex);
    m_window = nullptr;
}

std::optional<bool> GuiQuestions::trust(const ssh::HostKey& key) {
    return ask<bool>([key](QWidget* parent, auto answer) {
        auto* box = new QMessageBox(
            QMessageBox::Question, tr("Unknown host key"),
            tr("%1 is not known yet. Is this its key?\n\n%2\n%3")
                .arg(QString::fromStdString(key.host), QString::fromStdString(key.type), QString::fromStdString(key.fingerprint)),
            QMessageBox::NoButton, parent);
        box->setObjectName("hostKeyBox");
        box->setAttribute(Qt::WA_DeleteOnClose);
        const QAbstractButton* accept = box->addButton(tr("Trust this key"), QMessageBox::AcceptRole);
        box->setDefaultButton(box->addButton(tr("Do not connect"), QMessageBox::RejectRole));
        QObject::connect(box, &QMessageBox::finished, parent, [box, accept, answer] { answer(box->clickedButton() == accept); });
        box->open();
    });
}

std::optional<std::string> GuiQuestions::secret(const std::string& prompt, bool echo) {
    return ask<std::string>([prompt, echo](QWidget* parent, auto answer) {
        auto* dialog = new QInputDialog(parent);
        dialog->setObjectName("secretDialog");
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Log in"));
        dialog->setLabelText(QString::fromStdString(prompt));
        dialog->setTextEchoMode(echo ? QLineEdit::Normal : QLineEdit::Password);
        QObject::connect(dialog, &QInputDialog::finished, parent, [dialog, answer](int result) {
            if (result == QDialog::Accepted)
                answer(dialog->textValue().toStdString());
            else
                answer(std::nullopt);
        });
        dialog->open();
    });
}

}  // namespace transship::ui
