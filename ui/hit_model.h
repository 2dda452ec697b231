// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/search.h"

#include <QAbstractTableModel>

#include <vector>

namespace transship::ui {

// Places in the memory of a dump, a row each.
class HitModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pid, Address, Around, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setHits(std::vector<checkpoint::Hit> hits);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_hits.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<checkpoint::Hit> m_hits;
};

}  // namespace transship::ui
