// SPDX-License-Identifier: Apache-2.0
#include "ui/hit_model.h"

#include <QFontDatabase>

namespace transship::ui {

void HitModel::setHits(std::vector<checkpoint::Hit> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& hit = m_hits.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::FontRole && index.column() != Pid) return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::TextAlignmentRole && index.column() == Pid) return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Pid:
            return hit.pid;
        case Address:
            return QString::number(hit.address, 16);
        default:
            return QString::fromStdString(checkpoint::shownBytes(hit.around));
    }
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Pid:
            return tr("Process");
        case Address:
            return tr("Address");
        case Around:
            return tr("Around it");
        default:
            return {};
    }
}

}  // namespace transship::ui
