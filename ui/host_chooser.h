// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/host_model.h"

#include <QListView>
#include <QSortFilterProxyModel>

namespace transship::ui {

// The hosts where a container may go: all but the one it is on. Those that can't take it can't be chosen and say why.
class DestinationModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    DestinationModel(HostModel* model, HostPointer source, QObject* parent);

    HostPointer at(const QModelIndex& index) const { return index.isValid() ? m_model->at(mapToSource(index).row()) : nullptr; }
    QModelIndex indexOf(const HostPointer& entry) const;
    // Empty where nothing is known against it; the check that follows looks closer.
    QString obstacle(const HostEntry& host) const;

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    HostModel* m_model;
    HostPointer m_source;
};

// Chooses one of them; a host that is not connected yet is connected when it is chosen.
class HostChooser final : public QListView {
    Q_OBJECT
public:
    HostChooser(HostModel* model, HostPointer source, QWidget* parent = nullptr);

    // Null unless it is connected and can be used.
    HostPointer chosen() const;
    void choose(const HostPointer& entry) { setCurrentIndex(m_destinations->indexOf(entry)); }

Q_SIGNALS:
    void changed();

private:
    HostModel* m_model;
    DestinationModel* m_destinations;
    HostPointer m_current;
};

}  // namespace transship::ui
