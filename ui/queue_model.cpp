// SPDX-License-Identifier: Apache-2.0
#include "ui/queue_model.h"

#include "ui/boxes.h"
#include "ui/spoken.h"
#include "ui/text.h"

#include <algorithm>

namespace transship::ui {
namespace {

QString resultText(const migration::QueueItem& item) {
    const auto& outcome = item.outcome;
    if (outcome.ending == migration::Ending::Done && outcome.downtime.count() > 0)
        return QueueModel::tr("%1 It stood still for %2.").arg(spoken(outcome.sentence), duration(outcome.downtime));
    return outcome.error ? plain(summary(*outcome.error)) : spoken(outcome.sentence);
}

}  // namespace

QString turnText(migration::Turn turn) {
    switch (turn) {
        case migration::Turn::Waiting:
            return QueueModel::tr("waits");
        case migration::Turn::Moving:
            return QueueModel::tr("moves");
        case migration::Turn::Moved:
            return QueueModel::tr("moved");
        case migration::Turn::Stayed:
            return QueueModel::tr("stayed");
        case migration::Turn::NeedsPerson:
            return QueueModel::tr("needs you");
    }
    return {};
}

void QueueModel::setQueue(const migration::Queue& queue) {
    beginResetModel();
    m_rows.clear();
    for (const auto& item : queue.items) m_rows.push_back({item});
    endResetModel();
}

void QueueModel::update(int row, const std::function<void(Row&)>& change) {
    if (row < 0 || row >= rowCount()) return;
    change(m_rows[static_cast<std::size_t>(row)]);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void QueueModel::turn(int row, const migration::QueueItem& item) {
    update(row, [&](Row& mine) { mine = {item}; });
}

void QueueModel::begin(int row, const QString& title, quint64 bytes) {
    update(row, [&](Row& mine) {
        mine.step = title;
        mine.expected = bytes;
        mine.bytes = 0;
    });
}

void QueueModel::advance(int row, quint64 bytes) {
    update(row, [&](Row& mine) { mine.bytes = bytes; });
}

void QueueModel::freeze(int row, bool is) {
    update(row, [&](Row& mine) { mine.frozen = is; });
}

int QueueModel::count(migration::Turn turn) const {
    return static_cast<int>(std::ranges::count(m_rows, turn, [](const Row& row) { return row.item.turn; }));
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool moving = row.item.turn == migration::Turn::Moving;
    if (role == PercentRole) {
        if (!moving || row.expected == 0) return -1;
        return static_cast<int>(std::min<quint64>(99, row.bytes * 100 / row.expected));
    }
    if (role == Qt::ToolTipRole && index.column() == Result && row.item.outcome.error)
        return errorText(*row.item.outcome.error).toHtmlEscaped();
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Container:
            return plain(row.item.name);
        case TurnColumn:
            return turnText(row.item.turn);
        case Progress:
            return moving ? (row.frozen ? tr("[frozen] %1") : QStringLiteral("%1")).arg(row.step) : QString();
        case Result:
            return moving ? QString() : resultText(row.item);
        default:
            return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Container:
            return tr("Container");
        case TurnColumn:
            return tr("Turn");
        case Progress:
            return tr("Step");
        case Result:
            return tr("Result");
        default:
            return {};
    }
}

}  // namespace transship::ui
