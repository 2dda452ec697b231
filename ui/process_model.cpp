// SPDX-License-Identifier: Apache-2.0
#include "ui/process_model.h"

#include "ui/text.h"

namespace transship::ui {

void ProcessModel::setProcesses(std::vector<checkpoint::Frozen> processes) {
    beginResetModel();
    m_processes = std::move(processes);
    endResetModel();
}

QVariant ProcessModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& process = this->process(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column <= Memory) return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (column) {
        case Pid:
            return process.pid;
        case Parent:
            return process.parent == 0 ? QVariant() : QVariant(process.parent);
        case Threads:
            return process.threads;
        case Memory:
            return role == SortRole ? QVariant::fromValue<quint64>(process.memory) : QVariant(amount(process.memory));
        case Name:
            return plain(process.name);
        case Program:
            return plain(process.executable);
        default:
            return plain(process.directory);
    }
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Pid:
            return tr("PID");
        case Parent:
            return tr("Parent");
        case Threads:
            return tr("Threads");
        case Memory:
            return tr("Memory");
        case Name:
            return tr("Name");
        case Program:
            return tr("Program");
        case Directory:
            return tr("Directory");
        default:
            return {};
    }
}

void OpenFileModel::setProcesses(const std::vector<checkpoint::Frozen>& processes, std::optional<std::uint32_t> only) {
    beginResetModel();
    m_rows.clear();
    for (const auto& process : processes)
        if (!only || process.pid == *only)
            for (const auto& file : process.files) m_rows.push_back({process.pid, file});
    endResetModel();
}

QVariant OpenFileModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::TextAlignmentRole && index.column() != What) return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Pid) return row.pid;
    if (index.column() == Descriptor) return row.file.descriptor;
    return plain(row.file.what);
}

QVariant OpenFileModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Pid:
            return tr("PID");
        case Descriptor:
            return tr("Descriptor");
        case What:
            return tr("What is open");
        default:
            return {};
    }
}

}  // namespace transship::ui
