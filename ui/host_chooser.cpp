// SPDX-License-Identifier: Apache-2.0
#include "ui/host_chooser.h"

#include "ui/text.h"

#include <algorithm>

namespace transship::ui {
namespace {

bool says(const host::HostFacts& facts, const char* word) {
    return std::ranges::any_of(facts.securityOptions, [word](const auto& option) { return option.contains(word); });
}

}  // namespace

DestinationModel::DestinationModel(HostModel* model, HostPointer source, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model), m_source(std::move(source)) {
    setSourceModel(model);
}

QModelIndex DestinationModel::indexOf(const HostPointer& entry) const {
    const int row = m_model->rowOf(entry);
    return row < 0 ? QModelIndex() : mapFromSource(m_model->index(row));
}

QString DestinationModel::obstacle(const HostEntry& host) const {
    if (host.state == HostEntry::State::Failed) return plain(host.error->what);
    if (!host.facts || !m_source->facts) return {};
    const auto& here = *m_source->facts;
    const auto& there = *host.facts;
    if (there.address == here.address) return tr("The container runs there.");
    if (there.architecture != here.architecture)
        return tr("Its processor is another one: %1 instead of %2.").arg(plain(there.architecture), plain(here.architecture));
    if (says(there, "rootless")) return tr("Docker runs rootless there, and CRIU needs root.");
    if (says(there, "userns")) return tr("Docker remaps users there, which CRIU can't restore.");
    return {};
}

QVariant DestinationModel::data(const QModelIndex& index, int role) const {
    const auto entry = at(index);
    const auto reason = entry ? obstacle(*entry) : QString();
    if (!reason.isEmpty() && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return QStringLiteral("%1\n%2").arg(plain(entry->host.name), reason);
    return QSortFilterProxyModel::data(index, role);
}

Qt::ItemFlags DestinationModel::flags(const QModelIndex& index) const {
    const auto entry = at(index);
    return entry && obstacle(*entry).isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

bool DestinationModel::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    const auto entry = m_model->at(row);
    return entry && entry != m_source;
}

HostChooser::HostChooser(HostModel* model, HostPointer source, QWidget* parent)
    : QListView(parent), m_model(model), m_destinations(new DestinationModel(model, std::move(source), this)) {
    setObjectName("hostChooser");
    setAccessibleName(tr("Destination"));
    setModel(m_destinations);
    setSpacing(2);
    setMinimumHeight(120);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid()) return;  // the list is made anew
        m_current = m_destinations->at(index);
        m_model->connectTo(m_current);
        Q_EMIT changed();
    });
    connect(m_destinations, &QAbstractItemModel::modelReset, this, [this] {
        if (const auto index = m_current ? m_destinations->indexOf(m_current) : QModelIndex(); index.isValid())
            setCurrentIndex(index);
        else
            m_current.reset();
        Q_EMIT changed();
    });
    connect(m_model, &HostModel::changed, this, &HostChooser::changed);
}

HostPointer HostChooser::chosen() const {
    return m_current && m_current->isConnected() && m_destinations->obstacle(*m_current).isEmpty() ? m_current : nullptr;
}

}  // namespace transship::ui
