// SPDX-License-Identifier: Apache-2.0
#include "ui/original.h"

#include "core/migration/original.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/text.h"

#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace transship::ui {

void removeOriginal(QWidget* parent, const migration::Chapter& chapter, HostModel* hosts, const std::function<void()>& done) {
    const auto& record = chapter.record;
    auto* box = question(parent, QObject::tr("Remove the original"),
                         QObject::tr("Remove %1 from %2?").arg(plain(migration::originalName(record)), plain(record.source.host)),
                         "originalBox", {"history", record.id, "--remove-original"},
                         QObject::tr("With it goes the way back without a migration. Its anonymous volumes go as well; named ones stay."));
    auto* agree = box->addButton(QObject::tr("&Remove it"), QMessageBox::DestructiveRole);
    agree->setObjectName("agreeButton");
    QObject::connect(agree, &QPushButton::clicked, parent, [parent, chapter, hosts, done] {
        auto* wait = waiting(parent, QObject::tr("Removing it…"));
        inBackground(
            parent,
            [connector = hosts->connectorTo(chapter.record.source), chapter] {
                migration::Line line(nullptr, connector);
                return migration::removeOriginal(line, chapter);
            },
            [parent, wait, done](const Status& removed) {
                wait->deleteLater();
                if (!removed) return complain(parent, QObject::tr("Remove the original"), removed.error());
                done();
            });
    });
    box->open();
}

}  // namespace transship::ui
