// SPDX-License-Identifier: Apache-2.0
#include "ui/container_model.h"

#include "ui/host_model.h"
#include "ui/text.h"

#include <QMimeData>

#include <algorithm>

namespace transship::ui {

void ContainerModel::setEntries(std::vector<ContainerEntry> entries) {
    const auto id = [](const ContainerEntry& entry) { return entry.row.id; };
    for (auto& entry : entries) {
        const auto known = m_rows.find(entry.row.id);
        if (known == m_rows.end()) continue;
        const auto& before = this->entry(known->second);
        if (before.row.state != entry.row.state) continue;
        if (!entry.obstacle) entry.obstacle = before.obstacle;
        if (!entry.memory) entry.memory = before.memory;
    }
    if (!entries.empty() && std::ranges::equal(entries, m_entries, {}, id, id)) {
        // The same containers: what is selected and where the view stands remains.
        m_entries = std::move(entries);
        m_texts = {};
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    m_texts = {};
    m_rows.clear();
    m_rows.reserve(m_entries.size());
    for (int row = 0; const auto& entry : m_entries) m_rows[entry.row.id] = row++;
    endResetModel();
}

void ContainerModel::setFindings(const std::string& id, std::optional<std::string> obstacle, std::optional<std::uint64_t> memory) {
    const auto row = m_rows.find(id);
    if (row == m_rows.end()) return;
    auto& entry = m_entries[static_cast<std::size_t>(row->second)];
    entry.obstacle = std::move(obstacle);
    entry.memory = memory;
    for (auto& [shown, folded] : m_texts)
        for (auto* texts : {&shown, &folded})
            if (!texts->empty()) texts->at(static_cast<std::size_t>(row->second)) = QString();
    Q_EMIT dataChanged(index(row->second, 0), index(row->second, ColumnCount - 1));
}

QString ContainerModel::textOf(const ContainerEntry& entry, int column) {
    const auto& [row, obstacle, memory] = entry;
    switch (column) {
        case Name:
            return plain(row.name);
        case Image:
            return plain(row.image);
        case State:
            return plain(row.state);
        case Status:
            return plain(row.status);
        case Memory:
            return memory ? amount(*memory) : QString();
        case Ports:
            return plain(row.ports);
        case Project:
            return plain(row.project());
        default:
            return !obstacle ? tr("…") : obstacle->empty() ? tr("yes") : tr("no: %1").arg(plain(*obstacle));
    }
}

const QString& ContainerModel::shown(int row, int column) const {
    auto& texts = m_texts.at(static_cast<std::size_t>(column)).shown;
    if (texts.empty()) texts.resize(m_entries.size());
    auto& text = texts.at(static_cast<std::size_t>(row));
    if (text.isNull()) text = textOf(entry(row), column) + QStringLiteral("");
    return text;
}

const QString& ContainerModel::folded(int row, int column) const {
    auto& texts = m_texts.at(static_cast<std::size_t>(column)).folded;
    if (texts.empty()) texts.resize(m_entries.size());
    auto& text = texts.at(static_cast<std::size_t>(row));
    if (text.isNull()) text = textOf(entry(row), column).toCaseFolded() + QStringLiteral("");
    return text;
}

bool ContainerModel::isBefore(int first, int second, int column) const {
    if (column == Memory) return entry(first).memory.value_or(0) < entry(second).memory.value_or(0);
    return folded(first, column) < folded(second, column);
}

QVariant ContainerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole && index.column() == Memory) return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) return shown(index.row(), index.column());
    if (role == Qt::ToolTipRole) return shown(index.row(), index.column()).toHtmlEscaped();
    return {};
}

Qt::ItemFlags ContainerModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid()) flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ContainerModel::mimeTypes() const { return {HostModel::mimeType}; }

QMimeData* ContainerModel::mimeData(const QModelIndexList& indexes) const {
    QStringList names;
    for (const auto& one : indexes)
        if (one.column() == Name) names << QString::fromStdString(entry(one.row()).row.name);
    auto* data = new QMimeData;
    data->setData(HostModel::mimeType, names.join('\n').toUtf8());
    return data;
}

QVariant ContainerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Name");
        case Image:
            return tr("Image");
        case State:
            return tr("State");
        case Status:
            return tr("Since");
        case Memory:
            return tr("Memory");
        case Ports:
            return tr("Ports");
        case Project:
            return tr("Project");
        case CanMove:
            return tr("Can move?");
        default:
            return {};
    }
}

}  // namespace transship::ui
