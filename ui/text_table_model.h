// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace transship::ui {

// A table of words alone, sorted as such.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TextTableModel(QStringList header, QObject* parent = nullptr) : QAbstractTableModel(parent), m_header(std::move(header)) {}

    void setRows(QList<QStringList> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_header.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid()) return {};
        const auto text = m_rows.at(index.row()).value(index.column());
        if (role == Qt::DisplayRole) return text;
        // Tool tips read markup.
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_header.value(section) : QVariant();
    }

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

}  // namespace transship::ui
