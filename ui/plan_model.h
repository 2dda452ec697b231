// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <QAbstractTableModel>

#include <chrono>
#include <vector>

namespace transship::ui {

// The steps of a plan with their progress, a row each.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Progress, Detail, ColumnCount };
    // For the Progress column: 0 to 100, or -1 before the step began.
    static constexpr int PercentRole = Qt::UserRole;
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const migration::Plan& plan);
    void begin(const QString& step);
    void advance(const QString& step, quint64 bytes);
    void end(const QString& step, qint64 milliseconds);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        migration::Step step;
        int percent = -1;
        quint64 bytes = 0;
        std::chrono::steady_clock::time_point began;
        bool early = false;  // it carried something before its turn, beside the steps before it
        QString detail;
    };
    void update(const QString& step, const std::function<void(Row&)>& change);
    std::vector<Row> m_rows;
};

}  // namespace transship::ui
