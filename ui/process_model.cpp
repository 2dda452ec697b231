// SPDX-License-Identifier: Apache-2.0
#include "ui/process_model.h"

#include "ui/spoken.h"
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
        case Program:
            return plain(process.executable);
        case Directory:
            return plain(process.directory);
        default:
            // As ps shows what has no command line.
            return plain(process.arguments.empty() ? "[" + process.name + "]" : shellCommand(process.arguments));
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
        case Program:
            return tr("Program");
        case Directory:
            return tr("Directory");
        case Command:
            return tr("Command");
        default:
            return {};
    }
}

void OpenFileModel::setProcesses(const std::vector<checkpoint::Frozen>& processes) {
    beginResetModel();
    m_rows.clear();
    for (const auto& process : processes)
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
    return row.file.locked.empty() ? plain(row.file.what) : tr("%1, locked %2").arg(plain(row.file.what), spoken(row.file.locked));
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

void RegionModel::setProcesses(const std::vector<checkpoint::Frozen>& processes) {
    beginResetModel();
    m_rows.clear();
    for (const auto& process : processes)
        for (const auto& region : process.regions) m_rows.push_back({process.pid, region});
    endResetModel();
}

QVariant RegionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& [pid, region] = m_rows.at(static_cast<std::size_t>(index.row()));
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column != What && column != Protection) return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const auto number = [&](std::uint64_t value, const QString& text) {
        return role == SortRole ? QVariant::fromValue<quint64>(value) : text;
    };
    switch (column) {
        case Pid:
            return pid;
        case From:
            return number(region.start, QString::number(region.start, 16));
        case To:
            return number(region.end, QString::number(region.end, 16));
        case Protection:
            return plain(region.protection);
        case Size:
            return number(region.end - region.start, amount(region.end - region.start));
        case Dumped:
            return number(region.dumped, amount(region.dumped));
        default:
            return plain(region.what);
    }
}

QVariant RegionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Pid:
            return tr("PID");
        case From:
            return tr("From");
        case To:
            return tr("To");
        case Protection:
            return tr("May");
        case Size:
            return tr("Size");
        case Dumped:
            return tr("In the dump");
        case What:
            return tr("What");
        default:
            return {};
    }
}

}  // namespace transship::ui
