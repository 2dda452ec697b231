// SPDX-License-Identifier: Apache-2.0
#include "ui/report_view.h"

#include "core/migration/mending.h"
#include "core/preflight/catalogue.h"
#include "core/preflight/kept.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/heading.h"
#include "ui/help_window.h"
#include "ui/report_file.h"
#include "ui/side_by_side_model.h"
#include "ui/spoken.h"
#include "ui/tables.h"
#include "ui/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace transship::ui {
namespace {

QString escaped(const std::string& text) { return plain(text).toHtmlEscaped(); }

QTableView* hostTable(QAbstractItemModel* model) {
    auto* table = new QTableView;
    table->setObjectName("hostsTable");
    table->setAccessibleName(ReportView::tr("Both hosts"));
    table->setModel(model);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    QObject::connect(model, &QAbstractItemModel::modelReset, table, &QTableView::resizeRowsToContents);
    return table;
}

}  // namespace

ReportView::ReportView(QWidget* parent)
    : QWidget(parent),
      m_model(new FindingModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_verdict(heading("verdictLabel")),
      m_filter(new QLineEdit),
      m_details(new QTextBrowser),
      m_hosts(new SideBySideModel(this)),
      m_mend(new QPushButton(tr("&Mend…"))),
      m_rehearse(new QPushButton(tr("R&ehearse with"))),
      m_copy(new QPushButton(tr("&Copy"))),
      m_save(new QPushButton(tr("&Save report…"))) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FindingModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = rowTable(m_sorted, "findingTable", tr("Findings"));
    m_table->sortByColumn(FindingModel::Severity, Qt::AscendingOrder);
    m_filter->setObjectName("filterEdit");
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Show only findings with this text"));
    m_filter->setClearButtonEnabled(true);
    m_details->setObjectName("detailsBrowser");
    m_details->setAccessibleName(tr("Details"));
    m_details->setOpenLinks(false);
    m_copy->setObjectName("copyButton");
    m_copy->setToolTip(tr("The chosen finding, or the whole report where none is chosen, as text."));
    m_mend->setObjectName("mendButton");
    m_mend->setToolTip(tr("Show what would be done on the host, and do it if you agree."));
    m_rehearse->setObjectName("rehearseWithButton");
    m_rehearse->setToolTip(tr("Freeze a container for a moment, restore a copy of it on the destination, and remove the copy."));
    m_rehearse->setMenu(new QMenu(m_rehearse));
    m_rehearse->hide();
    m_save->setObjectName("saveReportButton");

    auto* findings = new QSplitter(Qt::Vertical);
    findings->addWidget(m_table);
    findings->addWidget(m_details);
    findings->setChildrenCollapsible(false);
    findings->setStretchFactor(0, 3);
    findings->setStretchFactor(1, 2);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(findings, tr("&Findings"));
    tabs->addTab(hostTable(m_hosts), tr("&Hosts"));
    tabs->setCornerWidget(m_filter);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_mend);
    buttons->addWidget(m_rehearse);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_verdict);
    layout->addWidget(tabs, 1);
    layout->addLayout(buttons);

    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportView::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        HelpWindow::showFinding(m_model->row(m_sorted->mapToSource(index).row()).finding.id, this);
    });
    connect(m_details, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { HelpWindow::showFinding(url.path().toStdString(), this); });
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen()) Q_EMIT mendRequested(QString::fromStdString(row->finding.id));
    });
    connect(m_copy, &QPushButton::clicked, this, &ReportView::copy);
    connect(m_save, &QPushButton::clicked, this, &ReportView::save);
    clear({});
}

void ReportView::clear(const QString& verdict, const QString& explanation) {
    m_report = {};
    m_model->setReport({});
    m_hosts->setRows({});
    m_verdict->setText(verdict);
    m_details->setPlainText(explanation);
    m_mend->setEnabled(false);
    m_rehearse->setEnabled(false);
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
}

void ReportView::setReport(preflight::Report report) {
    m_report = std::move(report);
    m_report.version = TRANSSHIP_VERSION;
    inBackground(
        this, [kept = m_report] { return preflight::keep(kept); },
        [this](const Status& kept) {
            if (!kept) complain(this, tr("History"), kept.error());
        });
    m_model->setReport(m_report);
    auto verdict = spoken(preflight::verdict(m_report));
    if (m_report.rehearsal) verdict += "\n" + QString::fromStdString(preflight::sentence(*m_report.rehearsal));
    m_verdict->setText(verdict);
    m_table->setColumnHidden(FindingModel::Container, m_report.containers.size() == 1);
    if (m_model->rowCount() > 0) m_table->resizeColumnsToContents();
    m_table->setColumnWidth(FindingModel::Title, std::min(260, m_table->columnWidth(FindingModel::Title)));
    m_hosts->setRows(preflight::sideBySide(m_report));
    m_rehearse->menu()->clear();
    for (const auto& container : m_report.containers)
        if (container.canMove()) {
            // An ampersand in a name is no shortcut.
            auto* action = m_rehearse->menu()->addAction(plain(container.name).replace('&', "&&"));
            connect(action, &QAction::triggered, this,
                    [this, name = QString::fromStdString(container.name)] { Q_EMIT rehearsalRequested(name); });
        }
    m_rehearse->setEnabled(!m_rehearse->menu()->isEmpty());
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_table->selectRow(0);
    if (m_model->rowCount() == 0) m_details->setPlainText(tr("Nothing speaks against it."));
}

void ReportView::offerRehearsals() { m_rehearse->show(); }

const FindingModel::Row* ReportView::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(m_sorted->mapToSource(rows.front()).row());
}

void ReportView::showChosen() {
    const auto* row = chosen();
    m_mend->setEnabled(row != nullptr && migration::canMend(row->finding.id));
    if (row == nullptr) {
        m_details->clear();
        return;
    }
    const auto& finding = row->finding;
    const auto& entry = preflight::entryOf(finding.id);
    auto html =
        QStringLiteral("<p><b>%1</b> [%2]</p><p>%3</p><p>%4</p>")
            .arg(spoken(entry.title).toHtmlEscaped(), escaped(finding.id), escaped(finding.text), spoken(entry.why).toHtmlEscaped());
    if (!finding.remedy.empty()) html += tr("<p><b>What to do:</b> %1</p>").arg(escaped(finding.remedy));
    m_details->setHtml(html + tr("<p><a href=\"%1\">More about this</a></p>").arg(escaped(finding.id)));
}

void ReportView::copy() {
    QGuiApplication::clipboard()->setText(chosen() != nullptr ? m_details->toPlainText()
                                                              : QString::fromStdString(preflight::markdown(m_report)));
}

void ReportView::save() { saveReport(this, renderingOf(m_report)); }

}  // namespace transship::ui
