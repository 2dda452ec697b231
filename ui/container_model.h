// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/containers.h"

#include <QAbstractTableModel>

#include <vector>

namespace transship::ui {

struct ContainerEntry {
    host::ContainerRow row;
    std::string obstacle;  // why it can't move; empty if it can
};

// The containers of one host, a row each.
class ContainerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Image, Status, Ports, CanMove, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<ContainerEntry> entries);
    const ContainerEntry& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ContainerEntry> m_entries;
};

}  // namespace transship::ui
