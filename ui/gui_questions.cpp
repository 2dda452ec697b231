// SPDX-License-Identifier: Apache-2.0
#include "ui/gui_questions.h"

#include "ui/background.h"
#include "ui/keyring.h"
#include "ui/secret_dialog.h"

#include <QAbstractButton>
#include <QMessageBox>
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
        if (!m_window) return std::nullopt;
        workers().deliver(m_window, [promise, open = std::move(open)](QWidget& window) {
            open(&window, [promise](std::optional<Answer> given) { promise->set_value(std::move(given)); });
        });
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
    workers().discard(m_window);
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

std::optional<std::string> GuiQuestions::secret(const ssh::SecretQuestion& question) {
    return ask<std::string>([question](QWidget* parent, const auto& answer) {
        const auto askPerson = [question, parent, answer] {
            auto* dialog = new SecretDialog(question, parent);
            QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer](int result) {
                if (result == QDialog::Accepted)
                    answer(dialog->secret());
                else
                    answer(std::nullopt);
            });
            dialog->open();
        };
        if (!question.lasts || question.again) return askPerson();
        keyring::read(parent, QString::fromStdString(question.prompt), [askPerson, answer](std::optional<std::string> known) {
            if (known)
                answer(std::move(known));
            else
                askPerson();
        });
    });
}

}  // namespace transship::ui
