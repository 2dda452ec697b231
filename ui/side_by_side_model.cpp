// SPDX-License-Identifier: Apache-2.0
#include "ui/side_by_side_model.h"

#include "ui/spoken.h"
#include "ui/text.h"

namespace transship::ui {

void SideBySideModel::setRows(std::vector<preflight::Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant SideBySideModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
        case Name:
            return spoken(row.name);
        case Source:
            return spoken(row.source);
        default:
            return spoken(row.destination);
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Source:
            return tr("Source");
        case Destination:
            return tr("Destination");
        default:
            return QString();
    }
}

}  // namespace transship::ui
