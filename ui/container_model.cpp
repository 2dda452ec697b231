// SPDX-License-Identifier: Apache-2.0
#include "ui/container_model.h"

#include "core/base/text.h"

#include <algorithm>

namespace transship::ui {

void ContainerModel::setEntries(std::vector<ContainerEntry> entries) {
    const auto id = [](const ContainerEntry& entry) { return entry.row.id; };
    if (!entries.empty() && std::ranges::equal(entries, m_entries, {}, id, id)) {
        // The same containers: what is selected and where the view stands remains.
        m_entries = std::move(entries);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QVariant ContainerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const auto& [row, obstacle] = entry(index.row());
    const auto text = [](const std::string& value) { return QString::fromStdString(printable(value)); };
    switch (index.column()) {
        case Name:
            return text(row.name);
        case Image:
            return text(row.image);
        case Status:
            return text(row.status);
        case Ports:
            return text(row.ports);
        case CanMove:
            return obstacle.empty() ? tr("yes") : tr("no: %1").arg(text(obstacle));
        default:
            return {};
    }
}

QVariant ContainerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Name");
        case Image:
            return tr("Image");
        case Status:
            return tr("Status");
        case Ports:
            return tr("Ports");
        case CanMove:
            return tr("Can move?");
        default:
            return {};
    }
}

}  // namespace transship::ui
