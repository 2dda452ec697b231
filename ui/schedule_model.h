// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/schedule.h"

#include <QAbstractTableModel>

#include <vector>

namespace transship::ui {

// The schedules of checkpoints of one host, a row each.
class ScheduleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Container, When, Keeps, Next, Last, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<checkpoint::KeptSchedule> rows);
    const checkpoint::KeptSchedule& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<checkpoint::KeptSchedule> m_rows;
};

// How the last run ended, with when and why.
QString lastRunText(const checkpoint::KeptSchedule& kept);

}  // namespace transship::ui
