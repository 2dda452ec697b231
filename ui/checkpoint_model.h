// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/catalogue.h"

#include <QAbstractTableModel>

#include <vector>

namespace transship::ui {

// The checkpoints of one host, a row each.
class CheckpointModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Container, Name, Made, OnDisk, Memory, Against, Note, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;  // sizes and times by what they are, not by how they read
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<checkpoint::Kept> rows);
    const checkpoint::Kept& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<checkpoint::Kept> m_rows;
};

// The name of its container, or the beginning of its id where there is none any more.
QString containerOf(const checkpoint::Kept& kept);
// What the command line calls it.
std::string commandWord(const checkpoint::Kept& kept);

}  // namespace transship::ui
