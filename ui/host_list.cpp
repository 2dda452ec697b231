// SPDX-License-Identifier: Apache-2.0
#include "ui/host_list.h"

#include "ui/boxes.h"
#include "ui/host_dialog.h"
#include "ui/icons.h"
#include "ui/json_window.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace transship::ui {

HostList::HostList(HostModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_view(new QListView), m_typed(new QLineEdit), m_connect(new QPushButton(tr("Connect"))) {
    m_view->setObjectName("hostList");
    m_view->setAccessibleName(tr("Hosts"));
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(false);
    m_view->setSpacing(2);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAcceptDrops(true);
    m_view->setDragDropMode(QAbstractItemView::DropOnly);
    m_typed->setObjectName("addressEdit");
    m_typed->setAccessibleName(tr("Address of a host"));
    m_typed->setPlaceholderText(tr("user@host"));
    m_typed->setClearButtonEnabled(true);
    m_connect->setObjectName("connectButton");
    auto* add = new QPushButton(tr("&Add a host…"));
    add->setObjectName("addHostButton");
    add->setIcon(icon("add"));
    auto* typed = new QHBoxLayout;
    typed->addWidget(m_typed, 1);
    typed->addWidget(m_connect);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(typed);
    layout->addWidget(m_view, 1);
    layout->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { openDialog({}, {}); });
    connect(m_connect, &QPushButton::clicked, this, &HostList::connectTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, &HostList::connectTyped);
    connect(m_view, &QListView::customContextMenuRequested, this, &HostList::menuAt);
    // A single click, or the arrow keys, show a host; it is connected where it is not yet.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const auto entry = index.isValid() ? m_model->at(index.row()) : nullptr; entry != nullptr && entry != m_current) {
            m_current = entry;
            Q_EMIT changed();
        }
    });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const auto entry = m_model->at(index.row())) m_model->connectTo(entry);
    });
    connect(m_model, &HostModel::changed, this, [this](const HostPointer& entry) {
        if (entry == m_current) Q_EMIT changed();
    });
    connect(m_model, &HostModel::modelReset, this, &HostList::restore);
    reload();
}

void HostList::reload() {
    if (const auto read = m_model->reload(); !read) complain(this, tr("The saved hosts"), read.error());
}

void HostList::restore() {
    if (m_current == nullptr) return;
    if (const int row = m_model->rowOf(m_current); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    } else {
        m_current.reset();
        Q_EMIT changed();
    }
}

void HostList::choose(const HostPointer& entry) {
    if (const int row = m_model->rowOf(entry); row >= 0) m_view->setCurrentIndex(m_model->index(row));
}

void HostList::connectTyped() {
    if (m_typed->text().trimmed().isEmpty()) return;
    const auto entry = m_model->typed(m_typed->text());
    m_model->connectTo(entry);
    choose(entry);
    m_typed->clear();
}

void HostList::menuAt(const QPoint& point) {
    const auto index = m_view->indexAt(point);
    const auto entry = index.isValid() ? m_model->at(index.row()) : nullptr;
    auto* menu = new QMenu(this);
    menu->setObjectName("hostMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entry) {
        if (entry->isConnected())
            menu->addAction(tr("&Disconnect"), this, [this, entry] { m_model->disconnectFrom(entry); });
        else
            menu->addAction(tr("&Connect"), this, [this, entry] { m_model->connectTo(entry); });
        if (entry->isConnected())
            menu->addAction(tr("&What is known of it…"), this, [this, entry] { showFacts(entry); })->setObjectName("factsAction");
        menu->addSeparator();
        const bool saved = entry->origin == HostEntry::Origin::Saved;
        menu->addAction(saved ? tr("&Edit…") : tr("&Save…"), this, [this, entry, saved] { edit(entry, !saved); });
        if (saved) menu->addAction(tr("C&lone…"), this, [this, entry] { edit(entry, true); });
        if (saved) menu->addAction(tr("&Remove…"), this, [this, entry] { remove(entry); });
        menu->addSeparator();
    }
    menu->addAction(tr("&Add a host…"), this, [this] { openDialog({}, {}); });
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void HostList::showFacts(const HostPointer& entry) {
    auto facts = host::toJson(*entry->facts);
    (new JsonWindow(tr("What is known of %1").arg(entry->name()), std::move(facts), {"host", entry->address().toStdString(), "--json"},
                    this))
        ->show();
}

void HostList::edit(const HostPointer& entry, bool clone) {
    auto host = entry->host;
    if (clone && entry->origin == HostEntry::Origin::Saved) host.name += "-copy";
    openDialog(host, clone ? std::string() : entry->host.name);
}

void HostList::remove(const HostPointer& entry) {
    auto* box =
        question(this, tr("Remove a host"), tr("Forget the saved host %1? Nothing is changed on the host itself.").arg(entry->name()),
                 "removeHostBox", {"hosts", "rm", entry->host.name});
    const auto* agree = box->addButton(tr("&Forget it"), QMessageBox::DestructiveRole);
    connect(agree, &QPushButton::clicked, this, [this, entry] {
        if (const auto removed = host::removeSavedHost(entry->host.name); !removed) complain(this, tr("Remove a host"), removed.error());
        reload();
    });
    box->open();
}

void HostList::openDialog(const host::SavedHost& host, const std::string& replaces) {
    auto* dialog = new HostDialog(host, replaces, m_model->access(), m_model->questions(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reload();
        for (const auto& entry : m_model->hosts())
            if (entry->origin == HostEntry::Origin::Saved && entry->host.name == dialog->savedName()) choose(entry);
    });
    dialog->open();
}

}  // namespace transship::ui
