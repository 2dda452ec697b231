// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/preflight/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace transship::ui {

// What both hosts of a report are, a row for each thing.
class SideBySideModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Source, Destination, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<preflight::Row> rows);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<preflight::Row> m_rows;
};

}  // namespace transship::ui
