// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/contents.h"

#include <QAbstractTableModel>

#include <vector>

namespace transship::ui {

// The processes of a dump, a row each.
class ProcessModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pid, Parent, Threads, Memory, Program, Directory, Command, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;  // numbers by what they are
    using QAbstractTableModel::QAbstractTableModel;

    void setProcesses(std::vector<checkpoint::Frozen> processes);
    const checkpoint::Frozen& process(int row) const { return m_processes.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_processes.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<checkpoint::Frozen> m_processes;
};

// What they have open, a row for each descriptor.
class OpenFileModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pid, Descriptor, What, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProcesses(const std::vector<checkpoint::Frozen>& processes);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::uint32_t pid = 0;
        checkpoint::OpenFile file;
    };
    std::vector<Row> m_rows;
};

// The maps of their memory, a row for each piece.
class RegionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pid, From, To, Protection, Size, Dumped, What, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;  // addresses and sizes by what they are
    using QAbstractTableModel::QAbstractTableModel;

    void setProcesses(const std::vector<checkpoint::Frozen>& processes);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::uint32_t pid = 0;
        checkpoint::Region region;
    };
    std::vector<Row> m_rows;
};

}  // namespace transship::ui
