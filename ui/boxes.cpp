// SPDX-License-Identifier: Apache-2.0
#include "ui/boxes.h"

#include "core/base/text.h"

#include <QMessageBox>
#include <QProgressDialog>

namespace transship::ui {

QString errorText(const Error& error) {
    QStringList parts;
    for (const auto* part : {&error.what, &error.reason, &error.remedy})
        if (!part->empty()) parts << QString::fromStdString(printable(*part));
    return parts.join("\n\n");
}

void complain(QWidget* parent, const QString& title, const Error& error) {
    auto* box = new QMessageBox(QMessageBox::Warning, title, errorText(error), QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName("complaintBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QMessageBox* question(QWidget* parent, const QString& title, const QString& text, const QString& name) {
    auto* box = new QMessageBox(QMessageBox::Question, title, text.toHtmlEscaped(), QMessageBox::NoButton, parent);
    box->setTextFormat(Qt::RichText);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
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
