// SPDX-License-Identifier: Apache-2.0
#include "ui/boxes.h"

#include "core/base/text.h"
#include "ui/command_bar.h"

#include <QMessageBox>
#include <QProgressDialog>

namespace transship::ui {

QString errorText(const Error& error) {
    QStringList parts;
    for (const auto* part : {&error.what, &error.reason, &error.remedy})
        if (!part->empty()) parts << QString::fromStdString(printable(*part));
    return parts.join("\n\n");
}

namespace {

// What is said can be copied.
QMessageBox* message(QMessageBox::Icon icon, const QString& title, const QString& text, QWidget* parent) {
    auto* box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

}  // namespace

void complain(QWidget* parent, const QString& title, const Error& error) {
    auto* box = message(QMessageBox::Warning, title, errorText(error), parent);
    box->addButton(QMessageBox::Ok);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName("complaintBox");
    box->open();
}

void inform(QWidget* parent, const QString& title, const QString& text) {
    auto* box = message(QMessageBox::Information, title, text, parent);
    box->addButton(QMessageBox::Ok);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName("informationBox");
    box->open();
}

QMessageBox* question(QWidget* parent, const QString& title, const QString& text, const QString& name,
                      const std::vector<std::string>& command, const QString& details) {
    auto* box = message(QMessageBox::Question, title, text.toHtmlEscaped(), parent);
    box->setTextFormat(Qt::RichText);
    box->setObjectName(name);
    auto more = details;
    if (!command.empty())
        more += QStringLiteral("<p>%1</p><pre>%2</pre>")
                    .arg(QObject::tr("The command that does the same:"), commandText(command).toHtmlEscaped());
    box->setInformativeText(more);
    box->setDefaultButton(box->addButton(QObject::tr("&Leave it"), QMessageBox::RejectRole));
    return box;
}

QProgressDialog* waiting(QWidget* parent, const QString& text) {
    auto* dialog = new QProgressDialog(text, {}, 0, 0, parent);
    dialog->setWindowTitle(QObject::tr("Transship"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(200);
    return dialog;
}

}  // namespace transship::ui
