// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"
#include "core/preflight/kept.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace transship::ui {

// Every migration and every preflight of this account, the latest first.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Began, Container, From, To, Result, Downtime, Predicted, ColumnCount };
    // One of the three.
    struct Row {
        std::optional<migration::Chapter> chapter;
        std::optional<preflight::KeptReport> report;
        std::string damaged;  // a file that can't be read
        std::string date() const { return chapter ? chapter->record.started : report ? report->date : std::string(); }
    };
    // Reads the account's files; not for the window's thread.
    static transship::Result<std::vector<Row>> read();

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

}  // namespace transship::ui
