// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/queue.h"

#include <QAbstractTableModel>

#include <vector>

namespace transship::ui {

// The containers of a queue with their turns, a row each.
class QueueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Container, TurnColumn, Progress, Result, ColumnCount };
    // For the Progress column: 0 to 100, or -1 where nothing moves.
    static constexpr int PercentRole = Qt::UserRole;
    using QAbstractTableModel::QAbstractTableModel;

    void setQueue(const migration::Queue& queue);
    void turn(int row, const migration::QueueItem& item);
    void begin(int row, const QString& title, quint64 bytes);
    void advance(int row, quint64 bytes);
    void freeze(int row, bool is);
    const migration::QueueItem& item(int row) const { return m_rows.at(static_cast<std::size_t>(row)).item; }
    int count(migration::Turn turn) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        migration::QueueItem item;
        QString step = {};
        quint64 expected = 0;
        quint64 bytes = 0;
        bool frozen = false;
    };
    void update(int row, const std::function<void(Row&)>& change);
    std::vector<Row> m_rows;
};

// In the person's language: "waits", "moves", ...
QString turnText(migration::Turn turn);

}  // namespace transship::ui
