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
#include "ui/spoken.h"
#include "ui/text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace transship::ui {
namespace {

constexpr int columnCount = 7;

}  // namespace

HistoryWindow::HistoryWindow(HostModel* hosts, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_hosts(hosts),
      m_summary(heading("historySummary")),
      m_chart(new DowntimeChart),
      m_table(new QTableWidget(0, columnCount)),
      m_details(new QPlainTextEdit),
      m_command(new CommandBar),
      m_save(new QPushButton(tr("&Save report…"))),
      m_remove(new QPushButton(tr("&Remove the original…"))) {
    setObjectName("historyWindow");
    setWindowTitle(tr("History"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 640);
    m_table->setObjectName("historyTable");
    m_table->setAccessibleName(tr("Migrations and preflights"));
    m_table->setHorizontalHeaderLabels(
        {tr("Began"), tr("Container"), tr("From"), tr("To"), tr("Result"), tr("Stood still"), tr("Predicted")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto widths = {120, 110, 150, 150, 220, 90};
    for (int column = 0; const int width : widths) m_table->setColumnWidth(column++, width);
    m_details->setObjectName("historyDetails");
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
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryWindow::showChosen);
    connect(m_save, &QPushButton::clicked, this, &HistoryWindow::saveChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen(); row != nullptr && row->chapter)
            removeOriginal(this, *row->chapter, m_hosts, [this] { m_remove->setEnabled(false); });
    });
    m_summary->setText(tr("Reading…"));
    showChosen();
    read();
}

transship::Result<std::vector<HistoryWindow::Row>> HistoryWindow::readRows() {
    std::vector<Row> rows;
    TRANSSHIP_ASSIGN(auto chapters, migration::history());
    TRANSSHIP_ASSIGN(auto reports, preflight::keptReports());
    // Of one second, the look comes before the migration.
    for (auto& report : reports) rows.push_back({std::nullopt, std::move(report)});
    for (auto& chapter : chapters) rows.push_back({std::move(chapter), std::nullopt});
    std::ranges::stable_sort(rows, {}, &Row::date);
    return rows;
}

void HistoryWindow::read() {
    inBackground(this, &HistoryWindow::readRows, [this](transship::Result<std::vector<Row>> rows) { show(std::move(rows)); });
}

QStringList HistoryWindow::textsOf(const Row& row) {
    const auto date = QLocale().toString(QDateTime::fromString(QString::fromStdString(row.date()), Qt::ISODate), QLocale::ShortFormat);
    if (row.report) return {date, tr("preflight"), plain(row.report->source), plain(row.report->destination), spoken(row.report->verdict)};
    const auto time = [](std::chrono::milliseconds value) { return value.count() > 0 ? duration(value) : QString(); };
    const auto& chapter = *row.chapter;
    return {date,
            plain(chapter.record.source.name),
            plain(chapter.record.source.host),
            plain(chapter.record.destination.host),
            spoken(migration::endingText(chapter)),
            time(migration::downtimeOf(chapter)),
            time(migration::predictedOf(chapter))};
}

void HistoryWindow::show(transship::Result<std::vector<Row>> rows) {
    if (!rows) return m_summary->setText(errorText(rows.error()));
    m_rows = std::move(*rows);
    std::vector<DowntimeChart::Pair> pairs;
    int moved = 0;
    int migrations = 0;
    for (const auto& row : m_rows) {
        if (!row.chapter) continue;
        ++migrations;
        if (row.chapter->ending != migration::Ending::Done) continue;
        ++moved;
        if (const auto measured = migration::downtimeOf(*row.chapter); measured.count() > 0)
            pairs.push_back({plain(row.chapter->record.source.name), migration::predictedOf(*row.chapter), measured});
    }
    m_chart->setVisible(!pairs.empty());
    m_chart->setPairs(std::move(pairs));
    std::ranges::reverse(m_rows);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int number = 0; const auto& row : m_rows) {
        for (int column = 0; const auto& text : textsOf(row)) m_table->setItem(number, column++, new QTableWidgetItem(text));
        ++number;
    }
    m_summary->setText(m_rows.empty() ? tr("Nothing was migrated or checked from this account yet.")
                                      : tr("%n migrations, %1 of them done.", nullptr, migrations).arg(moved) + ' ' +
                                            tr("%n preflights.", nullptr, static_cast<int>(m_rows.size()) - migrations));
    if (!m_rows.empty()) m_table->selectRow(0);
}

const HistoryWindow::Row* HistoryWindow::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_rows[static_cast<std::size_t>(rows.front().row())];
}

void HistoryWindow::saveChosen() {
    if (const auto* row = chosen()) saveReport(this, row->chapter ? renderingOf(*row->chapter) : renderingOf(*row->report));
}

void HistoryWindow::showChosen() {
    const auto* row = chosen();
    m_save->setEnabled(row != nullptr);
    m_remove->setEnabled(row != nullptr && row->chapter && migration::leftOriginal(*row->chapter));
    m_details->clear();
    m_command->setWords({"history"});
    if (row == nullptr) return;
    m_command->setWords({"history", row->chapter ? row->chapter->record.id : row->report->id, "--report", "report.pdf"});
    if (row->chapter) return m_details->setPlainText(QString::fromStdString(migration::plainText(*row->chapter)));
    const auto text = preflight::keptReport(row->report->id, ".md");
    m_details->setPlainText(text ? QString::fromStdString(*text) : errorText(text.error()));
}

}  // namespace transship::ui
