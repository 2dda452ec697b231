// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <initializer_list>

namespace transship::ui {

// So wide at first, and never narrower than its heading's words.
inline void setWidths(QTableView* table, std::initializer_list<int> widths) {
    for (int column = 0; const int width : widths) {
        table->setColumnWidth(column, std::max(width, table->horizontalHeader()->sectionSizeHint(column)));
        ++column;
    }
}

// A table in which rows are chosen, one at a time, and which is sorted by a click on its heading.
inline QTableView* rowTable(QAbstractItemModel* model, const char* objectName, const QString& accessibleName) {
    auto* table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setSortingEnabled(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

}  // namespace transship::ui
