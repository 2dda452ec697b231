// SPDX-License-Identifier: Apache-2.0
#include "ui/history_window.h"

#include "core/migration/story.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/downtime_chart.h"
#include "ui/heading.h"
#include "ui/original.h"
#include "ui/report_file.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace transship::ui {
namespace {

constexpr int columnCount = 7;

bool leftAnOriginal(const migration::Chapter& chapter) {
    const auto& record = chapter.record;
    return chapter.ending == migration::Ending::Done && !record.removeSource && !record.autoRemove && !record.rehearsal;
}

}  // namespace

HistoryWindow::HistoryWindow(HostModel* hosts, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_hosts(hosts),
      m_summary(heading("historySummary")),
      m_chart(new DowntimeChart),
      m_table(new QTableWidget(0, columnCount)),
      m_details(new QPlainTextEdit),
      m_save(new QPushButton(tr("&Save report…"))),
      m_remove(new QPushButton(tr("&Remove the original…"))) {
    setObjectName("historyWindow");
    setWindowTitle(tr("History"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 640);
    m_table->setObjectName("historyTable");
    m_table->setAccessibleName(tr("Migrations"));
    m_table->setHorizontalHeaderLabels(
        {tr("Began (UTC)"), tr("Container"), tr("From"), tr("To"), tr("Result"), tr("Stood still"), tr("Predicted")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto widths = {155, 120, 160, 160, 120, 90};
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
    layout->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryWindow::showChosen);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto* chapter = chosen()) saveReport(this, renderingOf(*chapter));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* chapter = chosen()) removeOriginal(this, *chapter, m_hosts, [this] { m_remove->setEnabled(false); });
    });
    m_summary->setText(tr("Reading…"));
    showChosen();
    read();
}

void HistoryWindow::read() {
    inBackground(
        this, [] { return migration::history(); },
        [this](transship::Result<std::vector<migration::Chapter>> chapters) { show(std::move(chapters)); });
}

void HistoryWindow::show(transship::Result<std::vector<migration::Chapter>> chapters) {
    if (!chapters) return m_summary->setText(errorText(chapters.error()));
    m_chapters = std::move(*chapters);
    std::vector<DowntimeChart::Pair> pairs;
    for (const auto& chapter : m_chapters)
        if (const auto measured = migration::downtimeOf(chapter); chapter.ending == migration::Ending::Done && measured.count() > 0)
            pairs.push_back({plain(chapter.record.source.name), migration::predictedOf(chapter), measured});
    m_chart->setVisible(!pairs.empty());
    m_chart->setPairs(std::move(pairs));
    std::ranges::reverse(m_chapters);
    m_table->setRowCount(static_cast<int>(m_chapters.size()));
    for (int row = 0; const auto& chapter : m_chapters) {
        const auto time = [](std::chrono::milliseconds value) { return value.count() > 0 ? duration(value) : QString(); };
        const QStringList texts{plain(chapter.record.started),         plain(chapter.record.source.name),
                                plain(chapter.record.source.host),     plain(chapter.record.destination.host),
                                plain(migration::endingText(chapter)), time(migration::downtimeOf(chapter)),
                                time(migration::predictedOf(chapter))};
        for (int column = 0; const auto& text : texts) m_table->setItem(row, column++, new QTableWidgetItem(text));
        ++row;
    }
    const auto moved = std::ranges::count(m_chapters, migration::Ending::Done, &migration::Chapter::ending);
    m_summary->setText(m_chapters.empty() ? tr("Nothing was migrated from this account yet.")
                                          : tr("%1 migrations, %2 of them done.").arg(m_chapters.size()).arg(moved));
    if (!m_chapters.empty()) m_table->selectRow(0);
}

const migration::Chapter* HistoryWindow::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_chapters[static_cast<std::size_t>(rows.front().row())];
}

void HistoryWindow::showChosen() {
    const auto* chapter = chosen();
    m_save->setEnabled(chapter != nullptr);
    m_remove->setEnabled(chapter != nullptr && leftAnOriginal(*chapter));
    m_details->setPlainText(chapter == nullptr ? QString() : QString::fromStdString(migration::plainText(*chapter)));
}

}  // namespace transship::ui
