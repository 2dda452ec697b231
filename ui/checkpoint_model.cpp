// SPDX-License-Identifier: Apache-2.0
#include "ui/checkpoint_model.h"

#include "ui/spoken.h"
#include "ui/text.h"

#include <QDateTime>

namespace transship::ui {
namespace {

QDateTime timeOf(const checkpoint::Kept& kept) {
    return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(kept.made.time_since_epoch()).count());
}

QString textOf(const checkpoint::Kept& kept, int column) {
    switch (column) {
        case CheckpointModel::Container:
            return containerOf(kept);
        case CheckpointModel::Name:
            return plain(kept.name);
        case CheckpointModel::Made:
            return QLocale().toString(timeOf(kept), QLocale::ShortFormat);
        case CheckpointModel::OnDisk:
            return amount(kept.bytes);
        case CheckpointModel::Memory:
            return amount(kept.memory);
        case CheckpointModel::Note:
            return kept.origin ? plain(kept.origin->note) : QString();
        default: {
            const auto against = checkpoint::standsAgainst(kept);
            return against.empty() ? CheckpointModel::tr("nothing") : spoken(against);
        }
    }
}

}  // namespace

QString containerOf(const checkpoint::Kept& kept) {
    return plain(kept.containerName.empty() ? kept.container.substr(0, 12) : kept.containerName);
}

std::string commandWord(const checkpoint::Kept& kept) { return kept.containerName.empty() ? kept.container : kept.containerName; }

void CheckpointModel::setRows(std::vector<checkpoint::Kept> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant CheckpointModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& kept = row(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && (column == OnDisk || column == Memory)) return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == SortRole && column == Made) return timeOf(kept);
    if (role == SortRole && column == OnDisk) return QVariant::fromValue<quint64>(kept.bytes);
    if (role == SortRole && column == Memory) return QVariant::fromValue<quint64>(kept.memory);
    if (role == Qt::DisplayRole || role == SortRole) return textOf(kept, column);
    if (role == Qt::ToolTipRole && column == Made && kept.origin)
        return (kept.origin->wentOn
                    ? tr("Made with Docker %1 and CRIU %2 on Linux %3; the container stood still for at most %4, and went on.")
                    : tr("Made with Docker %1 and CRIU %2 on Linux %3; the container stood still for at most %4, and was stopped."))
            .arg(plain(kept.origin->maker.engine),
                 kept.origin->maker.criu.empty() ? tr("of a version not known") : plain(kept.origin->maker.criu),
                 plain(kept.origin->maker.kernel), duration(kept.origin->took))
            .toHtmlEscaped();
    if (role == Qt::ToolTipRole) return textOf(kept, column).toHtmlEscaped();
    return {};
}

QVariant CheckpointModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Container:
            return tr("Container");
        case Name:
            return tr("Checkpoint");
        case Made:
            return tr("Made");
        case OnDisk:
            return tr("On disk");
        case Memory:
            return tr("Memory");
        case Against:
            return tr("Against it");
        case Note:
            return tr("Note");
        default:
            return {};
    }
}

}  // namespace transship::ui
