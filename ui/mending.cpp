// SPDX-License-Identifier: Apache-2.0
#include "ui/mending.h"

#include "core/migration/mending.h"
#include "ui/background.h"
#include "ui/boxes.h"

#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace transship::ui {
namespace {

void carryOut(QWidget* parent, const std::shared_ptr<migration::Line>& line, const migration::Mend& mend,
              const std::function<void()>& done) {
    auto* wait = waiting(parent, QString::fromStdString(mend.what));
    inBackground(
        parent, [line, mend] { return migration::mend(*line, mend); },
        [parent, wait, done](const Status& mended) {
            delete wait;
            if (!mended) complain(parent, QObject::tr("It could not be mended"), mended.error());
            done();
        });
}

}  // namespace

void mendFinding(QWidget* parent, const Side& source, const Side& destination, const std::string& id, const std::function<void()>& done) {
    const auto line = (id.ends_with("-source") ? source : destination).line;
    const std::vector<std::string> command{"preflight", source.host.toStdString(), destination.host.toStdString(), "--fix", id};
    auto* wait = waiting(parent, QObject::tr("Looking what there is to do…"));
    inBackground(
        parent, [line, id] { return migration::proposeMend(*line, id); },
        [parent, wait, line, command, done](const Result<migration::Mend>& mend) {
            delete wait;
            if (!mend) return complain(parent, QObject::tr("It could not be mended"), mend.error());
            const auto details =
                QStringLiteral("<pre>%1</pre><p>%2</p>")
                    .arg(QString::fromStdString(mend->change).toHtmlEscaped(), QString::fromStdString(mend->sideEffect).toHtmlEscaped());
            auto* box = question(parent, QObject::tr("Mend"), QString::fromStdString(mend->what), "mendBox", command, details);
            auto* agree = box->addButton(QObject::tr("&Do it"), QMessageBox::AcceptRole);
            agree->setObjectName("doItButton");
            QObject::connect(agree, &QPushButton::clicked, parent,
                             [parent, line, mend = *mend, done] { carryOut(parent, line, mend, done); });
            box->open();
        });
}

}  // namespace transship::ui
