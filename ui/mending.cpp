// SPDX-License-Identifier: Apache-2.0
#include "ui/mending.h"

#include "core/migration/mending.h"
#include "ui/background.h"
#include "ui/host_panel.h"

#include <QFontDatabase>
#include <QLabel>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace transship::ui {
namespace {

void complain(QWidget* parent, const Error& error) {
    auto* box = new QMessageBox(QMessageBox::Warning, QObject::tr("It could not be mended"), errorText(error), QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName("notMendedBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QProgressDialog* waiting(QWidget* parent, const QString& text) {
    auto* dialog = new QProgressDialog(text, {}, 0, 0, parent);
    dialog->setWindowTitle(QObject::tr("Transship"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(200);
    return dialog;
}

void carryOut(QWidget* parent, const std::shared_ptr<migration::Line>& line, const migration::Mend& mend,
              const std::function<void()>& done) {
    auto* wait = waiting(parent, QString::fromStdString(mend.what));
    inBackground(
        parent, [line, mend] { return migration::mend(*line, mend); },
        [parent, wait, done](const Status& mended) {
            delete wait;
            if (!mended) complain(parent, mended.error());
            done();
        });
}

}  // namespace

void mendFinding(QWidget* parent, const std::shared_ptr<migration::Line>& line, const std::string& id, const std::function<void()>& done) {
    auto* wait = waiting(parent, QObject::tr("Looking what there is to do…"));
    inBackground(
        parent, [line, id] { return migration::proposeMend(*line, id); },
        [parent, wait, line, done](const Result<migration::Mend>& mend) {
            delete wait;
            if (!mend) return complain(parent, mend.error());
            auto* box = new QMessageBox(QMessageBox::Question, QObject::tr("Mend"), QString::fromStdString(mend->what).toHtmlEscaped(),
                                        QMessageBox::NoButton, parent);
            box->setTextFormat(Qt::RichText);
            box->setObjectName("mendBox");
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setInformativeText(
                QStringLiteral("<pre>%1</pre>%2")
                    .arg(QString::fromStdString(mend->change).toHtmlEscaped(), QString::fromStdString(mend->sideEffect).toHtmlEscaped()));
            auto* agree = box->addButton(QObject::tr("&Do it"), QMessageBox::AcceptRole);
            agree->setObjectName("doItButton");
            box->setDefaultButton(box->addButton(QObject::tr("&Leave it"), QMessageBox::RejectRole));
            QObject::connect(agree, &QPushButton::clicked, parent,
                             [parent, line, mend = *mend, done] { carryOut(parent, line, mend, done); });
            box->open();
        });
}

}  // namespace transship::ui
