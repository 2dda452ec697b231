// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include "core/migration/holder.h"
#include "core/migration/movable.h"
#include "ui/agent_choice.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/checkpoint_window.h"
#include "ui/command_bar.h"
#include "ui/container_watch.h"
#include "ui/contents_window.h"
#include "ui/cut_off_dialog.h"
#include "ui/demo.h"
#include "ui/heading.h"
#include "ui/help_window.h"
#include "ui/history_window.h"
#include "ui/host_list.h"
#include "ui/icons.h"
#include "ui/inspect_window.h"
#include "ui/logs_window.h"
#include "ui/migration_wizard.h"
#include "ui/preflight_dialog.h"
#include "ui/queue_pane.h"
#include "ui/tables.h"
#include "ui/text.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace transship::ui {

MainWindow::MainWindow(const ssh::Access& access, QWidget* parent)
    : QMainWindow(parent),
      m_questions(std::make_shared<GuiQuestions>(this)),
      m_hosts(new HostModel(access, m_questions, this)),
      m_list(new HostList(m_hosts)),
      m_model(new ContainerModel(this)),
      m_sorted(new ContainerOrder(m_model, this)),
      m_watch(new ContainerWatch(this)),
      m_stack(new QStackedWidget),
      m_view(new QTableView),
      m_title(heading("hostTitle")),
      m_facts(new QLabel),
      m_filter(new QLineEdit),
      m_command(new CommandBar),
      m_empty(new QLabel),
      m_tryDemo(new QPushButton(tr("Try with &demo hosts"))),
      m_demo(new Demo(this)),
      m_trouble(new QWidget),
      m_troubleTitle(heading("troubleTitle")),
      m_troubleText(new QLabel),
      m_move(new QAction(tr("&Move…"), this)),
      m_check(new QAction(tr("&Check all…"), this)),
      m_inspect(new QAction(tr("&Inspect…"), this)),
      m_logs(new QAction(tr("&Logs…"), this)),
      m_checkpoints(new QAction(tr("Chec&kpoints…"), this)),
      m_refresh(new QAction(tr("&Refresh"), this)),
      m_queue(new QueuePane(this)) {
    setWindowTitle(tr("Transship"));
    resize(1180, 700);
    makeActions();
    makeTable();
    auto* splitter = new QSplitter;
    splitter->setObjectName("splitter");
    splitter->addWidget(m_list);
    splitter->addWidget(makeContents());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 910});
    splitter->setChildrenCollapsible(false);
    splitter->setContentsMargins(9, 9, 9, 9);
    setCentralWidget(splitter);
    addDockWidget(Qt::BottomDockWidgetArea, m_queue);
    connect(m_queue, &QueuePane::ended, this, &MainWindow::refresh);

    connect(m_list, &HostList::changed, this, &MainWindow::hostChanged);
    connect(m_hosts, &HostModel::changed, this, &MainWindow::updateActions);
    // After the drag has ended: a dialog inside of it would hold the pointer.
    connect(m_hosts, &HostModel::dropped, this, &MainWindow::moveTo, Qt::QueuedConnection);
    // Several events come with one change.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        // A migration's own containers are no news, and its session has other things to carry.
        if (!isBusy()) refresh();
    });
    connect(m_watch, &ContainerWatch::changed, this, [this] {
        if (!m_soon.isActive()) m_soon.start(300);
    });
    connect(m_watch, &ContainerWatch::lost, this, [this] { m_soon.start(1000); });
    const QSettings settings;
    restoreGeometry(settings.value("window/geometry").toByteArray());
    splitter->restoreState(settings.value("window/splitter").toByteArray());
    m_hosts->readChecks();
    hostChanged();
}

MainWindow::~MainWindow() {
    m_questions->windowCloses();
    m_stopReading.request_stop();
    m_stopLooking.request_stop();
}

void MainWindow::makeActions() {
    m_move->setObjectName("moveAction");
    m_move->setShortcut(Qt::CTRL | Qt::Key_M);
    m_check->setObjectName("checkAction");
    m_check->setShortcut(Qt::CTRL | Qt::Key_K);
    m_inspect->setObjectName("inspectAction");
    m_inspect->setShortcut(Qt::CTRL | Qt::Key_I);
    m_logs->setObjectName("logsAction");
    m_logs->setShortcut(Qt::CTRL | Qt::Key_L);
    m_checkpoints->setObjectName("checkpointsAction");
    m_checkpoints->setShortcut(Qt::CTRL | Qt::Key_P);
    m_refresh->setShortcut(QKeySequence::Refresh);
    auto* find = new QAction(tr("&Filter"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_filter, [this] { m_filter->setFocus(); });
    auto* menu = menuBar()->addMenu(tr("&Container"));
    auto* bar = addToolBar(tr("Container"));
    bar->setObjectName("toolBar");
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const auto& [action, name] : {std::pair(m_move, "move"), std::pair(m_check, "check"), std::pair(m_inspect, "inspect"),
                                       std::pair(m_logs, "logs"), std::pair(m_checkpoints, "checkpoint"), std::pair(m_refresh, "refresh")})
        action->setIcon(icon(name));
    for (auto* action : {m_move, m_check, m_inspect, m_logs, m_checkpoints, m_refresh}) {
        menu->addAction(action);
        bar->addAction(action);
    }
    menu->addAction(find);
    auto* all = menu->addAction(tr("&Select all"), m_view, &QTableView::selectAll);
    all->setObjectName("selectAllAction");
    all->setShortcut(QKeySequence::SelectAll);
    auto* history = menu->addAction(tr("&History…"), this, [this] { (new HistoryWindow(m_hosts, this))->QWidget::show(); });
    history->setObjectName("historyAction");
    history->setShortcut(Qt::CTRL | Qt::Key_H);
    history->setIcon(icon("history"));
    menu->addAction(tr("&Open a checkpoint's archive…"), this, &MainWindow::openArchive)->setObjectName("openArchiveAction");
    menu->addAction(tr("&What was cut off…"), this, [this] { showCutOff(true); });
    menu->addSeparator();
    auto* quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    auto* help = menuBar()->addMenu(tr("&Help"));
    for (const auto& [title, page] :
         {std::pair(tr("&The window"), "window.md"), std::pair(tr("&Checks and findings"), "preflight.md"),
          std::pair(tr("&Moving a container"), "migrate.md"), std::pair(tr("&Inspecting and comparing"), "inspect.md"),
          std::pair(tr("&Checkpoints"), "checkpoints.md"), std::pair(tr("&Recovering"), "recover.md"),
          std::pair(tr("&All findings"), "findings.md")})
        help->addAction(title, this, [this, page] { HelpWindow::showPage(page, this); });
    help->actions().front()->setShortcut(QKeySequence::HelpContents);
    connect(m_move, &QAction::triggered, this, &MainWindow::move);
    connect(m_check, &QAction::triggered, this, &MainWindow::checkAll);
    connect(m_inspect, &QAction::triggered, this, &MainWindow::inspect);
    connect(m_logs, &QAction::triggered, this, &MainWindow::showLogs);
    connect(m_checkpoints, &QAction::triggered, this, &MainWindow::showCheckpoints);
    connect(m_refresh, &QAction::triggered, this, &MainWindow::refresh);
}

void MainWindow::makeTable() {
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_view->setObjectName("containerTable");
    m_view->setAccessibleName(tr("Containers of the host"));
    m_view->setModel(m_sorted);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_move, m_inspect, m_logs, m_checkpoints});
    m_view->verticalHeader()->hide();
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ContainerModel::Name, Qt::AscendingOrder);
    auto* header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = 1; column < ContainerModel::ColumnCount; ++column) {
        auto* shown = new QAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), header);
        shown->setCheckable(true);
        connect(shown, &QAction::toggled, m_view, [this, column](bool on) { m_view->setColumnHidden(column, !on); });
        header->addAction(shown);
    }
    setWidths(m_view, {105, 78, 62, 88, 70, 70, 50});
    header->restoreState(QSettings().value("window/columns").toByteArray());
    for (int column = 1; column < ContainerModel::ColumnCount; ++column)
        header->actions().at(column - 1)->setChecked(!m_view->isColumnHidden(column));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::updateActions);
    connect(m_view, &QTableView::doubleClicked, m_move, &QAction::trigger);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text);
        updateActions();
    });
}

QWidget* MainWindow::makeContents() {
    m_facts->setObjectName("hostFacts");
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_filter->setObjectName("containerFilter");
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the containers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(240);
    m_empty->setObjectName("emptyLabel");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_troubleTitle->setObjectName("troubleTitle");
    m_troubleText->setObjectName("troubleText");
    m_troubleText->setWordWrap(true);
    m_troubleText->setTextFormat(Qt::PlainText);
    m_troubleText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* again = new QPushButton(tr("&Try again"));
    again->setObjectName("tryAgainButton");
    connect(again, &QPushButton::clicked, this, [this] {
        if (const auto host = m_list->current()) m_hosts->connectTo(host);
    });
    auto* trouble = new QVBoxLayout(m_trouble);
    trouble->setContentsMargins(32, 32, 32, 32);
    trouble->setSpacing(16);
    trouble->addWidget(m_troubleTitle);
    trouble->addWidget(m_troubleText);
    trouble->addWidget(again, 0, Qt::AlignLeading);
    trouble->addStretch();
    m_trouble->setObjectName("troublePage");
    m_trouble->setAttribute(Qt::WA_StyledBackground);
    m_tryDemo->setObjectName("demoButton");
    m_tryDemo->setToolTip(tr("Two hosts are started on this workstation, with a container to move, in a window of their own."));
    connect(m_tryDemo, &QPushButton::clicked, this, [this] {
        m_tryDemo->setEnabled(false);
        m_demo->start();
    });
    connect(m_demo, &Demo::said, m_empty, &QLabel::setText);
    connect(m_demo, &Demo::ended, this, [this](const QString& why) {
        m_tryDemo->setEnabled(true);
        hostChanged();
        if (!why.isEmpty() && m_list->current() == nullptr) m_empty->setText(why);
    });
    auto* emptyPage = new QWidget;
    auto* empty = new QVBoxLayout(emptyPage);
    empty->addStretch();
    empty->addWidget(m_empty);
    empty->addSpacing(12);
    empty->addWidget(m_tryDemo, 0, Qt::AlignCenter);
    empty->addStretch();
    m_stack->addWidget(emptyPage);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(m_view);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_filter);
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(9, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_command);
    return contents;
}

void MainWindow::connectTo(const QString& source, const QString& destination) {
    if (!destination.isEmpty()) {
        m_wanted = m_hosts->typed(destination);
        m_hosts->connectTo(m_wanted);
    }
    if (source.isEmpty()) return;
    const auto from = m_hosts->typed(source);
    m_hosts->connectTo(from);
    m_list->choose(from);
}

void MainWindow::hostChanged() {
    const auto host = m_list->current();
    const bool connected = host && host->isConnected();
    m_title->setText(host ? plain(host->host.name) : tr("No host is chosen"));
    m_facts->setText(connected ? tr("%1, Docker %2, %3, kernel %4, %5")
                                     .arg(host->address(), plain(host->facts->engineVersion),
                                          host->facts->experimental ? tr("checkpoints on") : tr("checkpoints switched off"),
                                          plain(host->facts->kernel), plain(host->facts->operatingSystem))
                               : QString());
    m_filter->setVisible(connected);
    m_command->setVisible(connected);
    if (connected) m_command->setWords({"containers", host->address().toStdString()});
    if (connected) return refresh();
    m_stopLooking.request_stop();
    m_model->setEntries({});
    if (host && host->state == HostEntry::State::Failed) {
        showTrouble(*host);
    } else {
        m_empty->setText(!host ? tr("Add a host, or write an address as for ssh at the left, to see its containers.")
                         : host->state == HostEntry::State::Connecting
                             ? tr("Connecting…")
                             : tr("Not connected. Press Enter, or double-click the host, to connect."));
        m_tryDemo->setVisible(!host && Demo::isPossible());
        m_stack->setCurrentWidget(m_empty->parentWidget());
    }
    updateActions();
}

void MainWindow::showTrouble(const HostEntry& host) {
    const bool key = host.error->kind == ErrorKind::WrongKey;
    m_trouble->setStyleSheet(key ? "#troublePage { background: #8f1d1d; border-radius: 6px; } #troublePage QLabel { color: white; }" : "");
    m_troubleTitle->setText(key ? tr("This may not be %1").arg(plain(host.host.name)) : tr("No connection"));
    m_troubleText->setText(errorText(*host.error));
    m_stack->setCurrentWidget(m_trouble);
}

void MainWindow::come(const QString& source, const QString& destination) {
    connectTo(source, destination);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

std::vector<const ContainerEntry*> MainWindow::selected() const {
    std::vector<const ContainerEntry*> entries;
    for (const auto& index : m_view->selectionModel()->selectedRows())
        entries.push_back(&m_model->entry(m_sorted->mapToSource(index).row()));
    return entries;
}

HostPointer MainWindow::likelyDestination() const {
    const auto here = m_list->current();
    if (m_wanted && m_wanted != here && m_wanted->isConnected()) return m_wanted;
    HostPointer only;
    for (const auto& host : m_hosts->hosts()) {
        if (host == here || !host->isConnected()) continue;
        if (only) return nullptr;
        only = host;
    }
    return only;
}

void MainWindow::updateActions() {
    const auto entries = selected();
    const auto host = m_list->current();
    const bool connected = host && host->isConnected();
    const bool movable = !entries.empty() && std::ranges::all_of(entries, [](const auto* entry) { return entry->canMove(); });
    m_move->setEnabled(connected && movable && !isBusy());
    if (entries.empty())
        m_move->setToolTip(tr("Choose a container, or several."));
    else if (const auto stuck = std::ranges::find_if(entries, [](const auto* entry) { return !entry->canMove(); }); stuck != entries.end())
        m_move->setToolTip((*stuck)->obstacle ? plain((*stuck)->row.name + ": " + *(*stuck)->obstacle).toHtmlEscaped()
                                              : tr("It is being looked at."));
    else
        m_move->setToolTip(tr("Move what is chosen to another host."));
    m_check->setEnabled(connected && likelyDestination() && !isBusy());
    m_check->setToolTip(m_check->isEnabled()
                            ? tr("Look whether this host's containers can move to %1.").arg(likelyDestination()->name()).toHtmlEscaped()
                            : tr("Connect to the host they shall move to as well."));
    m_inspect->setEnabled(connected && entries.size() == 1);
    m_inspect->setToolTip(m_inspect->isEnabled() ? tr("Read, search and compare what docker inspect says of it.")
                                                 : tr("Choose a container."));
    m_logs->setEnabled(m_inspect->isEnabled());
    m_logs->setToolTip(m_logs->isEnabled() ? tr("Read and follow what it says.") : tr("Choose a container."));
    m_checkpoints->setEnabled(connected);
    m_checkpoints->setToolTip(tr("Make checkpoints, look into them, restore, export, import and delete them."));
    m_refresh->setEnabled(connected);
}

void MainWindow::refresh() {
    updateActions();
    const auto host = m_list->current();
    if (!host || !host->isConnected()) return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    inBackground(
        this,
        [line = host->line, stop = m_stopReading.get_token()]() -> Result<std::vector<host::ContainerRow>> {
            TRANSSHIP_ASSIGN(const auto connected, line->host());
            TRANSSHIP_ASSIGN(auto rows, host::containers(*connected, stop));
            std::erase_if(rows, [](const auto& row) { return migration::isOurs(row); });
            return rows;
        },
        [this, host](Result<std::vector<host::ContainerRow>> rows) {
            m_reading = false;
            // Another host may have been chosen meanwhile.
            if (std::exchange(m_again, false) || host != m_list->current() || !host->isConnected()) return refresh();
            if (rows) m_watch->follow(host->line);
            showRows(host, std::move(rows));
        });
}

void MainWindow::showRows(const HostPointer& host, Result<std::vector<host::ContainerRow>> rows) {
    const auto before = selected();
    std::vector<std::string> chosen;
    chosen.reserve(before.size());
    for (const auto* entry : before) chosen.push_back(entry->row.id);
    std::vector<ContainerEntry> entries;
    if (rows)
        for (auto& row : *rows) entries.push_back({std::move(row), {}, {}});
    m_model->setEntries(std::move(entries));
    m_empty->setText(rows ? tr("There is no container on this host.") : errorText(rows.error()));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty->parentWidget());
    m_tryDemo->hide();
    if (m_sorted->rowCount() > 0 && m_view->selectionModel()->selectedRows().isEmpty()) {
        QItemSelection again;
        for (int row = 0; row < m_sorted->rowCount(); ++row) {
            const auto index = m_sorted->index(row, 0);
            if (std::ranges::find(chosen, m_model->entry(m_sorted->mapToSource(index).row()).row.id) != chosen.end())
                again.select(index, index);
        }
        if (again.isEmpty()) again.select(m_sorted->index(0, 0), m_sorted->index(0, 0));
        m_view->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    lookAtRows(host);
    updateActions();
}

// What takes a call or two for each container comes after the list is shown.
void MainWindow::lookAtRows(const HostPointer& host) {
    m_stopLooking.request_stop();
    m_stopLooking = {};
    std::vector<host::ContainerRow> rows;
    rows.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row) rows.push_back(m_model->entry(row).row);
    workers().start(
        [window = QPointer(this), line = host->line, facts = *host->facts, rows = std::move(rows), stop = m_stopLooking.get_token()] {
            const auto connected = line->host();
            if (!connected) return;
            for (const auto& row : rows) {
                if (stop.stop_requested()) return;
                const auto verdict = migration::canMove(**connected, facts, row.id, stop);
                if (!verdict) continue;  // it ended meanwhile, and the list is read again
                std::optional<std::uint64_t> memory;
                if (row.state == "running")
                    if (const auto used = host::memoryOf(**connected, row.id, stop)) memory = *used;
                workers().deliver(window, [stop, id = row.id, obstacle = *verdict, memory](MainWindow& it) {
                    if (stop.stop_requested()) return;
                    it.m_model->setFindings(id, obstacle, memory);
                    it.updateActions();
                });
            }
        });
}

void MainWindow::move() { moveTo(m_move->isEnabled() ? likelyDestination() : nullptr); }

void MainWindow::moveTo(const HostPointer& destination) {
    const auto entries = selected();
    const auto source = m_list->current();
    if (!m_move->isEnabled() || entries.empty() || destination == source) return;
    if (entries.size() > 1 && m_queue->isRunning()) {
        inform(this, tr("Queue"), tr("A queue is under way. Move these when it has ended, or one of them by itself."));
        return;
    }
    if (destination) m_hosts->connectTo(destination);
    QStringList names;
    for (const auto* entry : entries) names << QString::fromStdString(entry->row.name);
    m_wizard = new MigrationWizard({.hosts = m_hosts, .from = source, .to = destination, .containers = names}, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &QDialog::accepted, this, &MainWindow::enqueue);
    connect(m_wizard, &QDialog::finished, this, [this, wizard = m_wizard.data()] {
        m_wizard.clear();
        endAgents(this, wizard->lines());
        m_hosts->readChecks();
        refresh();
    });
    m_wizard->open();
    updateActions();
}

// What the wizard gathered of several containers.
void MainWindow::enqueue() {
    const auto& journey = m_wizard->journey();
    if (!journey.isQueue()) return;
    std::vector<host::ContainerRow> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const auto& entry = m_model->entry(row); journey.containers.contains(QString::fromStdString(entry.row.name)))
            rows.push_back(entry.row);
    migration::Queue queue{.source = {},
                           .destination = {},
                           .options = journey.options,
                           .agent = journey.agent,
                           .sideBySide = journey.sideBySide,
                           .items = migration::inOrder(rows)};
    for (const auto& [host, party] : {std::pair(journey.from, &queue.source), std::pair(journey.to, &queue.destination)}) {
        const auto access = host::accessTo(host->host, m_hosts->access());
        *party = {.host = host->address().toStdString(), .identity = access.identityFile, .jump = access.jumpHost};
    }
    m_queue->begin(std::move(queue), journey.source(), journey.destination());
}

void MainWindow::showCutOff(bool asked) {
    auto left = CutOffDialog::find(asked);
    if (!left) return complain(this, tr("What was cut off"), left.error());
    if (left->isNothing()) {
        if (asked) inform(this, tr("What was cut off"), tr("Nothing was cut off."));
        return;
    }
    auto* dialog = new CutOffDialog(std::move(*left), m_hosts, this);
    connect(dialog, &CutOffDialog::goOn, this, &MainWindow::goOn);
    connect(dialog, &QDialog::finished, this, &MainWindow::refresh);
    dialog->open();
}

// The hosts of a queue connect by themselves when its first container has its turn.
void MainWindow::goOn(const migration::Queue& queue) {
    std::vector<std::shared_ptr<migration::Line>> lines;
    for (const auto& party : {queue.source, queue.destination}) {
        const auto host = m_hosts->typed(QString::fromStdString(party.host));
        m_hosts->connectTo(host);
        lines.push_back(std::make_shared<migration::Line>(nullptr, m_hosts->connectorTo(party)));
        chooseAgent(this, lines.back(), QString::fromStdString(party.host), queue.agent);
    }
    m_queue->begin(queue, lines[0], lines[1]);
}

void MainWindow::checkAll() {
    const auto source = m_list->current();
    const auto destination = likelyDestination();
    if (!m_check->isEnabled()) return;
    m_preflight = new PreflightDialog({source->line, source->address()}, {destination->line, destination->address()}, this);
    connect(m_preflight, &QDialog::finished, this, [this] {
        m_preflight.clear();
        m_hosts->readChecks();
        // What changed meanwhile was not followed.
        refresh();
    });
    m_preflight->open();
    updateActions();
}

void MainWindow::inspect() {
    const auto entries = selected();
    if (entries.size() != 1 || !m_inspect->isEnabled()) return;
    const auto source = m_list->current();
    std::vector<Side> sides{{source->line, source->address()}};
    for (const auto& host : m_hosts->hosts())
        if (host != source && host->isConnected()) sides.push_back({host->line, host->address()});
    (new InspectWindow(std::move(sides), QString::fromStdString(entries.front()->row.name), this))->show();
}

void MainWindow::showCheckpoints() {
    const auto host = m_list->current();
    if (!m_checkpoints->isEnabled() || !host || !host->isConnected()) return;
    const auto entries = selected();
    const auto container = entries.size() == 1 ? QString::fromStdString(entries.front()->row.name) : QString();
    // A restore ends its agent, which must not be that of a migration under way.
    const std::shared_ptr<migration::Line> own(host->line->another().release(),
                                               [kept = host->line](const migration::Line* line) { delete line; });
    (new CheckpointWindow(own, host->address(), container, this))->show();
}

void MainWindow::openArchive() {
    auto* dialog = new QFileDialog(this, tr("Open a checkpoint's archive"));
    dialog->setObjectName("openArchiveDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { archiveWindow(file, this)->show(); });
    dialog->open();
}

void MainWindow::showLogs() {
    const auto entries = selected();
    if (entries.size() != 1 || !m_logs->isEnabled()) return;
    const auto host = m_list->current();
    (new LogsWindow({{host->line, host->address(), QString::fromStdString(entries.front()->row.name)}}, this))->show();
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
    if (m_queue->isRunning()) {
        event->ignore();
        auto* box = question(
            this, tr("The queue is under way"),
            tr("What moves right now is undone, or finished where its start was sent. What waits is remembered, and offered at the "
               "next start."),
            "closeBox");
        connect(box->addButton(tr("&Stop and close"), QMessageBox::DestructiveRole), &QPushButton::clicked, this, [this] {
            connect(m_queue, &QueuePane::ended, this, &QWidget::close);
            m_queue->stop();
        });
        box->open();
        return;
    }
    QSettings settings;
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/splitter", findChild<QSplitter*>("splitter")->saveState());
    settings.setValue("window/columns", m_view->horizontalHeader()->saveState());
    QMainWindow::closeEvent(event);
}

}  // namespace transship::ui
