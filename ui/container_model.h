// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/containers.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace transship::ui {

struct ContainerEntry {
    host::ContainerRow row;
    std::optional<std::string> obstacle;  // why it can't move, empty if it can; nothing before it was looked at
    std::optional<std::uint64_t> memory;  // bytes, where it runs

    bool canMove() const { return obstacle && obstacle->empty(); }
};

// The containers of one host, a row each.
class ContainerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Image, State, Status, Memory, Ports, Project, CanMove, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // What was found out about a container stays known until it is looked at again.
    void setEntries(std::vector<ContainerEntry> entries);
    void setFindings(const std::string& id, std::optional<std::string> obstacle, std::optional<std::uint64_t> memory);
    const ContainerEntry& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }

    // Whether the first row comes before the second in the order of a column.
    bool isBefore(int first, int second, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    // What is shown of each and what it is sorted by, made when it is asked for first, since few rows and columns are ever seen, and once,
    // since sorting and filtering ask again and again. By row; null: not made yet.
    struct Texts {
        std::vector<QString> shown;
        std::vector<QString> folded;  // without regard to capitals
    };
    static QString textOf(const ContainerEntry& entry, int column);
    const QString& shown(int row, int column) const;
    const QString& folded(int row, int column) const;

    std::vector<ContainerEntry> m_entries;
    mutable std::array<Texts, ColumnCount> m_texts;
    std::unordered_map<std::string, int> m_rows;  // by id
};

// Sorted and filtered. It compares without the variants of Qt's own way, which hold the window up where there are thousands.
class ContainerOrder final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ContainerOrder(ContainerModel* model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
        setSourceModel(model);
    }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        return m_model->isBefore(left.row(), right.row(), left.column());
    }

private:
    ContainerModel* m_model;
};

}  // namespace transship::ui
