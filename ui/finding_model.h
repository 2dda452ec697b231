// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/preflight/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace transship::ui {

// The findings of a report, a row each.
class FindingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Severity, Container, Title, Evidence, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;  // blocks before warnings before notes
    struct Row {
        QString container;
        preflight::Finding finding;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const preflight::Report& report);
    const Row& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

}  // namespace transship::ui
