// SPDX-License-Identifier: Apache-2.0
#include "ui/plan_model.h"

#include "ui/spoken.h"
#include "ui/text.h"

#include <algorithm>

namespace transship::ui {

void PlanModel::setPlan(const migration::Plan& plan) {
    beginResetModel();
    m_rows.clear();
    for (const auto& step : plan.steps) m_rows.push_back({.step = step});
    endResetModel();
}

void PlanModel::update(const QString& step, const std::function<void(Row&)>& change) {
    const auto row = std::ranges::find(m_rows, step.toStdString(), [](const Row& r) { return r.step.name; });
    if (row == m_rows.end()) return;
    change(*row);
    const int number = static_cast<int>(row - m_rows.begin());
    Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

void PlanModel::begin(const QString& step) {
    update(step, [](Row& row) {
        row.percent = 0;
        if (!row.early) row.began = std::chrono::steady_clock::now();
    });
}

void PlanModel::advance(const QString& step, quint64 bytes) {
    update(step, [&](Row& row) {
        if (row.percent < 0) {
            row.percent = 0;
            row.began = std::chrono::steady_clock::now();
            row.early = true;
        }
        row.bytes = bytes;
        const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - row.began).count();
        const auto rate = seconds > 0.05 ? static_cast<std::uint64_t>(static_cast<double>(bytes) / seconds) : 0;
        row.detail = tr("%1, %2/s").arg(amount(bytes), amount(rate));
        if (row.step.bytes > 0) {
            row.percent = static_cast<int>(std::min<std::uint64_t>(99, bytes * 100 / row.step.bytes));
            if (rate > 0 && bytes < row.step.bytes)
                row.detail += tr(", about %1 left").arg(duration(std::chrono::milliseconds((row.step.bytes - bytes) * 1000 / rate)));
        }
    });
}

void PlanModel::end(const QString& step, qint64 milliseconds) {
    update(step, [&](Row& row) {
        row.percent = 100;
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - row.began);
        row.detail = duration(row.early ? since : std::chrono::milliseconds(milliseconds));
        if (row.bytes > 0) row.detail = tr("%1 in %2").arg(amount(row.bytes), row.detail);
    });
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == PercentRole) return row.percent;
    if (role == Qt::ToolTipRole) return row.step.undo.empty() ? tr("Not undone.") : tr("Undo: %1").arg(spoken(row.step.undo));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Title:
            return (row.step.frozen ? tr("[frozen] %1") : QStringLiteral("%1")).arg(spoken(row.step.title));
        case Progress:
            return row.percent < 0 ? QString() : row.percent == 100 ? tr("done") : tr("running");
        case Detail:
            return row.detail.isEmpty() && row.percent < 0 && row.step.bytes > 0 ? tr("about %1").arg(amount(row.step.bytes)) : row.detail;
        default:
            return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Title:
            return tr("Step");
        case Progress:
            return tr("Progress");
        case Detail:
            return tr("Carried");
        default:
            return {};
    }
}

}  // namespace transship::ui
