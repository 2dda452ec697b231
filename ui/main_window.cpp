// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include "core/migration/movable.h"
#include "ui/background.h"
#include "ui/container_watch.h"
#include "ui/help_window.h"
#include "ui/inspect_window.h"
#include "ui/migration_wizard.h"
#include "ui/preflight_dialog.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace transship::ui {

MainWindow::MainWindow(const ssh::Access& access, QWidget* parent)
    : QMainWindow(parent),
      m_questions(std::make_shared<GuiQuestions>(this)),
      m_source(new HostPanel(tr("From"), "source", access, m_questions)),
      m_destination(new HostPanel(tr("To"), "destination", access, m_questions)),
      m_model(new ContainerModel(this)),
      m_watch(new ContainerWatch(this)),
      m_view(new QTableView),
      m_empty(new QLabel),
      m_move(new QAction(tr("&Move…"), this)),
      m_check(new QAction(tr("&Check all…"), this)),
      m_inspect(new QAction(tr("&Inspect…"), this)),
      m_refresh(new QAction(tr("&Refresh"), this)) {
    setWindowTitle(tr("Transship"));
    resize(1024, 640);
    m_move->setObjectName("moveAction");
    m_move->setShortcut(Qt::CTRL | Qt::Key_M);
    m_check->setObjectName("checkAction");
    m_check->setShortcut(Qt::CTRL | Qt::Key_K);
    m_inspect->setObjectName("inspectAction");
    m_inspect->setShortcut(Qt::CTRL | Qt::Key_I);
    m_refresh->setShortcut(Qt::Key_F5);
    auto* menu = menuBar()->addMenu(tr("&Container"));
    menu->addAction(m_move);
    menu->addAction(m_check);
    menu->addAction(m_inspect);
    menu->addAction(m_refresh);
    menu->addSeparator();
    auto* quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    auto* help = menuBar()->addMenu(tr("&Help"));
    for (const auto& [title, page] :
         {std::pair(tr("&Checks and findings"), "preflight.md"), std::pair(tr("&Moving a container"), "migrate.md"),
          std::pair(tr("&Inspecting and comparing"), "inspect.md"), std::pair(tr("&Recovering"), "recover.md"),
          std::pair(tr("&All findings"), "findings.md")})
        help->addAction(title, this, [this, page] { HelpWindow::showPage(page, this); });
    auto* bar = addToolBar(tr("Container"));
    bar->setMovable(false);
    bar->addAction(m_move);
    bar->addAction(m_check);
    bar->addAction(m_inspect);
    bar->addAction(m_refresh);

    m_view->setObjectName("containerTable");
    m_view->setAccessibleName(tr("Containers of the source"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(ContainerModel::CanMove, QHeaderView::Stretch);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_empty->setObjectName("emptyLabel");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* hosts = new QHBoxLayout;
    hosts->addWidget(m_source, 1);
    hosts->addWidget(m_destination, 1);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->addLayout(hosts);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    setCentralWidget(centre);

    connect(m_source, &HostPanel::changed, this, &MainWindow::refresh);
    connect(m_destination, &HostPanel::changed, this, &MainWindow::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::updateActions);
    connect(m_view, &QTableView::doubleClicked, m_move, &QAction::trigger);
    connect(m_move, &QAction::triggered, this, &MainWindow::beginMigration);
    connect(m_check, &QAction::triggered, this, &MainWindow::checkAll);
    connect(m_inspect, &QAction::triggered, this, &MainWindow::inspect);
    connect(m_refresh, &QAction::triggered, this, &MainWindow::refresh);
    // Several events come with one change.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        // A migration's own containers are no news, and its session has other things to carry.
        if (m_wizard.isNull() && m_preflight.isNull()) refresh();
    });
    connect(m_watch, &ContainerWatch::changed, this, [this] {
        if (!m_soon.isActive()) m_soon.start(300);
    });
    connect(m_watch, &ContainerWatch::lost, this, [this] { m_soon.start(1000); });
    refresh();
}

MainWindow::~MainWindow() { m_questions->windowCloses(); }

void MainWindow::connectTo(const QString& source, const QString& destination) {
    if (!source.isEmpty()) m_source->connectTo(source);
    if (!destination.isEmpty()) m_destination->connectTo(destination);
}

const ContainerEntry* MainWindow::selected() const {
    const auto rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->entry(rows.front().row());
}

void MainWindow::updateActions() {
    const auto* entry = selected();
    const bool possible = entry != nullptr && entry->obstacle.empty() && m_source->isConnected() && m_destination->isConnected() &&
                          m_wizard.isNull() && m_preflight.isNull();
    m_move->setEnabled(possible);
    m_check->setEnabled(m_source->isConnected() && m_destination->isConnected() && m_wizard.isNull() && m_preflight.isNull());
    m_check->setToolTip(m_check->isEnabled() ? tr("Look whether the source's containers can move to the other host.")
                                             : tr("Connect to both hosts first."));
    if (!m_source->isConnected())
        m_move->setToolTip(tr("Connect to the host the container runs on first."));
    else if (!m_destination->isConnected())
        m_move->setToolTip(tr("Connect to the host it shall run on first."));
    else if (entry == nullptr)
        m_move->setToolTip(tr("Choose a container."));
    else
        m_move->setToolTip(entry->obstacle.empty() ? tr("Move it to the other host.") : QString::fromStdString(entry->obstacle));
    m_inspect->setEnabled(entry != nullptr && m_source->isConnected());
    m_inspect->setToolTip(m_inspect->isEnabled() ? tr("Read, search and compare what docker inspect says of it.")
                                                 : tr("Choose a container."));
    m_refresh->setEnabled(m_source->isConnected());
}

void MainWindow::refresh() {
    updateActions();
    if (!m_source->isConnected()) {
        m_model->setEntries({});
        m_view->hide();
        m_empty->setText(tr("Connect to the host a container runs on, and to the one it shall move to."));
        m_empty->show();
        return;
    }
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    inBackground(
        this,
        [line = m_source->line()]() -> Result<std::vector<ContainerEntry>> {
            TRANSSHIP_ASSIGN(const auto host, line->host());
            TRANSSHIP_ASSIGN(auto rows, host::containers(*host));
            std::vector<ContainerEntry> entries;
            for (auto& row : rows) {
                if (row.labels.contains("transship.migration") || row.labels.contains("transship.holder")) continue;
                const auto verdict = migration::canMove(*host, row.id);
                if (verdict) entries.push_back({std::move(row), *verdict});
            }
            return entries;
        },
        [this, line = m_source->line()](Result<std::vector<ContainerEntry>> entries) {
            m_reading = false;
            // Another host may have been chosen meanwhile.
            if (std::exchange(m_again, false) || line != m_source->line()) return refresh();
            if (entries) m_watch->follow(line);
            showEntries(std::move(entries));
        });
}

void MainWindow::showEntries(Result<std::vector<ContainerEntry>> entries) {
    const auto* before = selected();
    const auto chosen = before == nullptr ? std::string() : before->row.id;
    const bool first = m_model->rowCount() == 0;
    m_empty->setText(entries ? tr("No container runs on this host.") : errorText(entries.error()));
    m_model->setEntries(entries ? std::move(*entries) : std::vector<ContainerEntry>());
    const int rows = m_model->rowCount();
    m_view->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    if (first && rows > 0) {
        m_view->resizeColumnsToContents();
        for (int column = 0; column < ContainerModel::CanMove; ++column)
            m_view->setColumnWidth(column, std::min(260, m_view->columnWidth(column) + 24));
    }
    if (rows > 0 && selected() == nullptr) {
        int row = 0;
        for (int i = 0; i < rows; ++i)
            if (m_model->entry(i).row.id == chosen) row = i;
        m_view->selectRow(row);
    }
    updateActions();
}

void MainWindow::beginMigration() {
    const auto* entry = selected();
    if (entry == nullptr || !m_move->isEnabled()) return;
    Journey journey{.source = m_source->line(),
                    .destination = m_destination->line(),
                    .container = QString::fromStdString(entry->row.name),
                    .sourceName = QString::fromStdString(m_source->facts()->address),
                    .destinationName = QString::fromStdString(m_destination->facts()->address)};
    m_wizard = new MigrationWizard(journey, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &QDialog::finished, this, [this, source = journey.source, destination = journey.destination] {
        m_wizard.clear();
        // Agents that a check started and no migration ended.
        inBackground(
            this,
            [source, destination] {
                source->endAgent();
                destination->endAgent();
                return true;
            },
            [](bool) {});
        refresh();
    });
    m_wizard->open();
    updateActions();
}

void MainWindow::checkAll() {
    const auto name = [](const HostPanel& panel) { return QString::fromStdString(panel.facts()->address); };
    m_preflight = new PreflightDialog({m_source->line(), name(*m_source)}, {m_destination->line(), name(*m_destination)}, this);
    connect(m_preflight, &QDialog::finished, this, [this] {
        m_preflight.clear();
        // What changed meanwhile was not followed.
        refresh();
    });
    m_preflight->open();
    updateActions();
}

void MainWindow::inspect() {
    const auto* entry = selected();
    if (entry == nullptr || !m_inspect->isEnabled()) return;
    std::vector<InspectWindow::Side> sides;
    for (const auto* panel : {m_source, m_destination})
        if (panel->isConnected()) sides.push_back({panel->line(), QString::fromStdString(panel->facts()->address)});
    (new InspectWindow(std::move(sides), QString::fromStdString(entry->row.name), this))->show();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // A migration that runs is stopped or finished first; the wizard says which.
    if (m_wizard) {
        m_wizard->reject();
        if (m_wizard && m_wizard->isVisible()) {
            event->ignore();
            return;
        }
    }
    QMainWindow::closeEvent(event);
}

}  // namespace transship::ui
