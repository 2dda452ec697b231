// SPDX-License-Identifier: Apache-2.0
#include "ui/history_window.h"

#include "core/migration/original.h"
#include "core/migration/story.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/downtime_chart.h"
#include "ui/heading.h"
#include "ui/original.h"
#include "ui/report_file.h"
#include "ui/tables.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace transship::ui {
HistoryWindow::HistoryWindow(HostModel* hosts, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_hosts(hosts),
      m_model(new HistoryModel(this)),
      m_summary(heading("historySummary")),
      m_chart(new DowntimeChart),
      m_table(rowTable(m_model, "historyTable", tr("Migrations and preflights"))),
      m_details(new QPlainTextEdit),
      m_command(new CommandBar),
      m_save(new QPushButton(tr("&Save report…"))),
      m_remove(new QPushButton(tr("&Remove the original…"))) {
    setObjectName("historyWindow");
    setWindowTitle(tr("History"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 640);
    m_table->setSortingEnabled(false);  // the latest is first
    setWidths(m_table, {120, 110, 150, 150, 220, 90});
    m_details->setObjectName("historyDetails");
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_save->setObjectName("saveReportButton");
    m_remove->setObjectName("removeOriginalButton");
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto* close = new QPushButton(tr("&Close"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_save);
    bottom->addWidget(m_remove);
    bottom->addStretch();
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_chart);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_command);
    layout->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryWindow::showChosen);
    connect(m_save, &QPushButton::clicked, this, &HistoryWindow::saveChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen(); row != nullptr && row->chapter)
            removeOriginal(this, *row->chapter, m_hosts, [this] { m_remove->setEnabled(false); });
    });
    m_summary->setText(tr("Reading…"));
    showChosen();
    read();
}

void HistoryWindow::read() {
    inBackground(this, &HistoryModel::read, [this](transship::Result<std::vector<HistoryModel::Row>> rows) { show(std::move(rows)); });
}

void HistoryWindow::show(transship::Result<std::vector<HistoryModel::Row>> rows) {
    if (!rows) return m_summary->setText(errorText(rows.error()));
    m_model->setRows(std::move(*rows));
    std::vector<DowntimeChart::Pair> pairs;
    int moved = 0;
    int migrations = 0;
    int preflights = 0;
    for (const auto& row : m_model->rows()) {
        preflights += row.report ? 1 : 0;
        if (!row.chapter) continue;
        ++migrations;
        if (row.chapter->ending != migration::Ending::Done) continue;
        ++moved;
        if (const auto measured = migration::downtimeOf(*row.chapter); measured.count() > 0)
            pairs.push_back({plain(row.chapter->record.source.name), migration::predictedOf(*row.chapter), measured});
    }
    // The chart goes from left to right.
    std::ranges::reverse(pairs);
    m_chart->setVisible(!pairs.empty());
    m_chart->setPairs(std::move(pairs));
    const int count = m_model->rowCount();
    m_summary->setText(count == 0 ? tr("Nothing was migrated or checked from this account yet.")
                                  : tr("%n migrations, %1 of them done.", nullptr, migrations).arg(moved) + ' ' +
                                        tr("%n preflights.", nullptr, preflights));
    if (count > 0) m_table->selectRow(0);
}

const HistoryModel::Row* HistoryWindow::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->rows()[static_cast<std::size_t>(rows.front().row())];
}

void HistoryWindow::saveChosen() {
    if (const auto* row = chosen()) saveReport(this, row->chapter ? renderingOf(*row->chapter) : renderingOf(*row->report));
}

void HistoryWindow::showChosen() {
    const auto* row = chosen();
    m_save->setEnabled(row != nullptr && row->damaged.empty());
    m_remove->setEnabled(row != nullptr && row->chapter && migration::leftOriginal(*row->chapter));
    m_details->clear();
    m_command->setWords({"history"});
    if (row == nullptr) return;
    if (!row->damaged.empty()) return m_details->setPlainText(errorText(migration::damagedFile(row->damaged)));
    m_command->setWords({"history", row->chapter ? row->chapter->record.id : row->report->id, "--report", "report.pdf"});
    if (row->chapter) return m_details->setPlainText(QString::fromStdString(migration::plainText(*row->chapter)));
    const auto text = preflight::keptReport(row->report->id, ".md");
    m_details->setPlainText(text ? QString::fromStdString(*text) : errorText(text.error()));
}

}  // namespace transship::ui
