// SPDX-License-Identifier: Apache-2.0
#include "ui/queue_pane.h"

#include "ui/bar_delegate.h"
#include "ui/boxes.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace transship::ui {

QueuePane::QueuePane(QWidget* parent)
    : QDockWidget(tr("Queue"), parent),
      m_model(new QueueModel(this)),
      m_summary(new QLabel),
      m_view(new QTableView),
      m_hold(new QPushButton(tr("&Hold the rest"))),
      m_retry(new QPushButton(tr("Try &again"))),
      m_cancel(new QPushButton(tr("&Stop it"))) {
    setObjectName("queuePane");
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_summary->setObjectName("queueSummary");
    m_summary->setTextFormat(Qt::PlainText);
    m_view->setObjectName("queueTable");
    m_view->setAccessibleName(tr("Containers of the queue"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setItemDelegateForColumn(QueueModel::Progress, new BarDelegate(QueueModel::PercentRole, m_view));
    m_view->setColumnWidth(QueueModel::Container, 180);
    m_view->setColumnWidth(QueueModel::TurnColumn, 90);
    m_view->setColumnWidth(QueueModel::Progress, 320);
    m_hold->setObjectName("holdButton");
    m_hold->setCheckable(true);
    m_retry->setObjectName("retryButton");
    m_cancel->setObjectName("cancelItemButton");
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_hold);
    bottom->addWidget(m_retry);
    bottom->addWidget(m_cancel);
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);
    setWidget(contents);
    connect(m_hold, &QPushButton::toggled, this, &QueuePane::hold);
    connect(m_retry, &QPushButton::clicked, this, &QueuePane::retry);
    connect(m_cancel, &QPushButton::clicked, this, &QueuePane::cancel);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePane::tell);
    hide();
}

void QueuePane::begin(migration::Queue queue, std::shared_ptr<migration::Line> source, std::shared_ptr<migration::Line> destination) {
    delete m_job;
    m_way = tr("%1 to %2").arg(plain(queue.source.host), plain(queue.destination.host));
    setWindowTitle(tr("Queue: %1").arg(m_way));
    m_model->setQueue(queue);
    m_hold->setChecked(false);
    m_job = new QueueJob(std::move(queue), std::move(source), std::move(destination), this);
    connect(m_job, &QueueJob::turned, this, [this](int row, const migration::QueueItem& item) {
        m_model->turn(row, item);
        tell();
    });
    connect(m_job, &QueueJob::stepBegan, m_model, &QueueModel::begin);
    connect(m_job, &QueueJob::carried, m_model, &QueueModel::advance);
    connect(m_job, &QueueJob::frozen, m_model, &QueueModel::freeze);
    connect(m_job, &QueueJob::finished, this, &QueuePane::finished);
    start();
    show();
}

void QueuePane::start() {
    m_work = std::make_unique<WorkUnderWay>(window(), windowTitle());
    m_job->start();
    tell();
}

void QueuePane::finished() {
    m_model->setQueue(m_job->batch().queue());
    m_work.reset();
    tell();
    WorkUnderWay::tellEnd(window(), m_summary->text());
    if (!m_job->status()) complain(this, tr("The queue"), m_job->status().error());
    Q_EMIT ended();
}

void QueuePane::stop() {
    if (m_job != nullptr) m_job->stop();
}

std::vector<int> QueuePane::chosen() const {
    std::vector<int> rows;
    for (const auto& index : m_view->selectionModel()->selectedRows()) rows.push_back(index.row());
    return rows;
}

void QueuePane::retry() {
    for (const int row : chosen()) {
        m_job->batch().retry(static_cast<std::size_t>(row));
        m_model->turn(row, m_job->batch().queue().items.at(static_cast<std::size_t>(row)));
    }
    if (!isRunning()) start();
    tell();
}

void QueuePane::cancel() {
    for (const int row : chosen()) m_job->batch().cancel(static_cast<std::size_t>(row));
}

void QueuePane::hold(bool is) {
    if (m_job == nullptr) return;
    m_job->batch().hold(is);
    tell();
}

void QueuePane::tell() {
    using migration::Turn;
    const auto counted = [&](Turn turn) { return m_model->count(turn); };
    QStringList parts{tr("%1 of %2 moved").arg(counted(Turn::Moved)).arg(m_model->rowCount())};
    if (counted(Turn::Moving) > 0) parts << tr("%1 moving").arg(counted(Turn::Moving));
    if (counted(Turn::Waiting) > 0) parts << (m_hold->isChecked() ? tr("%1 held") : tr("%1 waiting")).arg(counted(Turn::Waiting));
    if (counted(Turn::Stayed) > 0) parts << tr("%1 stayed").arg(counted(Turn::Stayed));
    if (counted(Turn::NeedsPerson) > 0) parts << tr("%1 need you").arg(counted(Turn::NeedsPerson));
    m_summary->setText(parts.join(tr(", ")));
    if (m_work) m_work->say(m_summary->text());
    bool stayed = false;
    bool busy = false;
    for (const int row : chosen()) {
        const auto turn = m_model->item(row).turn;
        stayed |= turn == Turn::Stayed;
        busy |= turn == Turn::Waiting || turn == Turn::Moving;
    }
    m_retry->setEnabled(stayed);
    m_cancel->setEnabled(busy);
    m_hold->setEnabled(isRunning() && (counted(Turn::Waiting) > 0 || m_hold->isChecked()));
}

}  // namespace transship::ui
