// SPDX-License-Identifier: Apache-2.0
#include "ui/checkpoint_window.h"

#include "core/checkpoint/create.h"
#include "core/host/consent.h"
#include "core/host/containers.h"
#include "core/migration/restore_in_place.h"
#include "ui/agent_choice.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/button_row.h"
#include "ui/checkpoint_model.h"
#include "ui/command_bar.h"
#include "ui/contents_window.h"
#include "ui/heading.h"
#include "ui/json_window.h"
#include "ui/schedule_model.h"
#include "ui/schedule_window.h"
#include "ui/spoken.h"
#include "ui/tables.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace transship::ui {
namespace {

using checkpoint::Kept;

// By number instead of place, so that one process more does not shift all others.
json::Json comparable(const checkpoint::Contents& contents) {
    auto processes = json::Json::object();
    for (const auto& process : contents.processes) {
        auto files = json::Json::object();
        for (const auto& file : process.files) files[std::to_string(file.descriptor)] = file.what;
        processes[std::to_string(process.pid)] = {
            {"parent", process.parent}, {"threads", process.threads},     {"name", process.name},     {"executable", process.executable},
            {"memory", process.memory}, {"directory", process.directory}, {"files", std::move(files)}};
    }
    return {{"processes", processes}};
}

}  // namespace

CheckpointWindow::CheckpointWindow(std::shared_ptr<migration::Line> line, const QString& host, const QString& container, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_line(std::move(line)),
      m_host(host),
      m_container(container),
      m_bytes(std::make_shared<std::atomic<std::uint64_t>>(0)),
      m_model(new CheckpointModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_title(heading("checkpointTitle")),
      m_filter(new QLineEdit),
      m_said(new QLabel),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("&Stop"))),
      m_command(new CommandBar) {
    setObjectName("checkpointWindow");
    setWindowTitle(tr("Checkpoints on %1").arg(host));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 600);
    m_title->setText(windowTitle());
    m_filter->setObjectName("checkpointFilter");
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the checkpoints"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(240);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CheckpointModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = rowTable(m_sorted, "checkpointTable", tr("Checkpoints"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(CheckpointModel::Made, Qt::DescendingOrder);
    setWidths(m_table, {130, 190, 170, 80, 80, 160});
    m_said->setObjectName("checkpointSaid");
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setObjectName("checkpointProgress");
    m_bar->setRange(0, 0);
    m_cancel->setObjectName("stopButton");
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_filter);
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_said);
    layout->addLayout(progress);
    layout->addLayout(commandAndClose(m_command, this));
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckpointWindow::update);
    connect(m_table, &QTableView::activated, m_look, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (*m_bytes > 0) m_bar->setFormat(m_doing + QLatin1Char(' ') + amount(*m_bytes));
    });
    list();
}

QWidget* CheckpointWindow::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    const auto button = [&](const QString& text, const char* name, void (CheckpointWindow::*act)()) {
        return addButton(row, text, name, this, act);
    };
    const auto menuButton = [&](const QString& text, const char* name, QMenu* menu) {
        auto* one = addButton(row, text, name);
        one->setMenu(menu);
        return one;
    };
    m_look = button(tr("&Look inside"), "lookInsideButton", &CheckpointWindow::look);
    m_compare = button(tr("C&ompare"), "compareButton", &CheckpointWindow::compare);
    m_restore = button(tr("&Restore…"), "restoreButton", &CheckpointWindow::restore);
    m_export = menuButton(tr("&Export"), "exportButton", makeExportMenu());
    m_remove = menuButton(tr("&Delete"), "deleteButton", makeDeleteMenu());
    row->addStretch();
    m_create = button(tr("&Make one…"), "createButton", &CheckpointWindow::create);
    m_import = button(tr("&Import…"), "importButton", &CheckpointWindow::importOne);
    m_restoreFile = button(tr("Restore a &file…"), "restoreFileButton", &CheckpointWindow::chooseFileToRestore);
    m_schedules = button(tr("&Schedules…"), "schedulesButton", &CheckpointWindow::openSchedules);
    m_schedules->setToolTip(tr("Let the host make checkpoints of a container again and again."));
    m_restoreFile->setToolTip(tr("Make a new container here that goes on from an exported checkpoint."));
    const auto forContainer = m_container.isEmpty() ? tr("Choose a container in the list of the host first.")
                                                    : tr("For %1.").arg(plain(m_container.toStdString())).toHtmlEscaped();
    for (auto* one : {m_create, m_import}) one->setToolTip(forContainer);
    return bar;
}

void CheckpointWindow::reject() {
    if (!m_busy) return QDialog::reject();
    m_closing = true;
    m_stop.request_stop();
    m_said->setText(tr("Stopping…"));
}

void CheckpointWindow::begin(const QString& what) {
    m_busy = true;
    m_stop = {};
    *m_bytes = 0;
    m_doing = what;
    m_said->setText(what);
    m_bar->setFormat(what);
    m_tick.start();
    update();
}

void CheckpointWindow::end(const QString& said) {
    m_busy = false;
    m_tick.stop();
    if (m_closing) return QDialog::reject();
    m_said->setText(said);
    update();
}

void CheckpointWindow::work(const QString& what, std::function<Result<Then>(const host::Host&, const std::stop_token&)> act) {
    begin(what);
    inBackground(
        this,
        [line = m_line, act = std::move(act), stop = m_stop.get_token()]() -> Result<Then> {
            TRANSSHIP_ASSIGN(const auto host, line->host());
            return act(*host, stop);
        },
        [this](const Result<Then>& then) { end(then ? (*then)() : errorText(then.error())); });
}

std::vector<const Kept*> CheckpointWindow::chosen() const {
    std::vector<const Kept*> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows()) rows.push_back(&m_model->row(m_sorted->mapToSource(index).row()));
    return rows;
}

void CheckpointWindow::update() {
    const auto rows = chosen();
    const bool one = rows.size() == 1;
    const auto* first = rows.empty() ? nullptr : rows.front();
    const bool known = first != nullptr && !first->containerName.empty();
    const bool two = rows.size() == 2 && rows[0]->container == rows[1]->container;
    m_bar->setVisible(m_busy);
    m_cancel->setVisible(m_busy);
    m_table->setEnabled(!m_busy);
    m_look->setEnabled(!m_busy && one && known);
    m_compare->setEnabled(!m_busy && two && known);
    m_compare->setToolTip(m_compare->isEnabled() ? QString() : tr("Choose two checkpoints of one container."));
    m_restore->setEnabled(!m_busy && one && checkpoint::standsAgainst(*first).empty());
    m_export->setEnabled(!m_busy && one && known);
    m_remove->setEnabled(!m_busy && !rows.empty() &&
                         std::ranges::all_of(rows, [&](const Kept* row) { return row->container == first->container; }));
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Choose checkpoints of one container."));
    m_create->setEnabled(!m_busy && !m_container.isEmpty());
    m_import->setEnabled(!m_busy && !m_container.isEmpty());
    m_restoreFile->setEnabled(!m_busy);
    m_schedules->setEnabled(!m_busy);
    if (one && known)
        m_command->setWords({"checkpoint", "show", m_host.toStdString(), commandWord(*first), first->name});
    else
        m_command->setWords({"checkpoint", "ls", m_host.toStdString()});
}

void CheckpointWindow::list() {
    const auto before = m_said->text();
    work(tr("Looking…"), [this, before](const host::Host& host, const std::stop_token& stop) -> Result<Then> {
        TRANSSHIP_ASSIGN(auto found, checkpoint::catalogue(host, {}, stop));
        const auto schedules = checkpoint::schedules(host, stop);
        return [this, before, kept = std::move(found.checkpoints), forgotten = found.forgotten, unseen = found.unseen, schedules] {
            std::uint64_t sum = 0;
            for (const auto& each : kept) sum += each.bytes;
            m_model->setRows(kept);
            if (!kept.empty()) m_table->selectRow(0);
            const auto together = kept.empty()
                                      ? tr("There is no checkpoint on this host. One freezes a container for a moment, and keeps its "
                                           "processes and their memory.")
                                      : tr("%n checkpoints, together %1. Each holds what its processes had in memory, passwords too.",
                                           nullptr, m_model->rowCount())
                                            .arg(amount(sum));
            QStringList said{together};
            if (!before.isEmpty()) said.prepend(before);
            if (forgotten.copies > 0)
                said
                    << tr("%n copies of checkpoints, %1, lie forgotten in /tmp of the host. Check it: what is found offers to remove them.",
                          nullptr, forgotten.copies)
                           .arg(amount(forgotten.bytes));
            if (!unseen.empty()) said << tr("Not all files of containers could be looked at: %1").arg(spoken(unseen));
            if (!schedules) said << errorText(schedules.error());
            for (const auto& each : schedules.value_or(std::vector<checkpoint::KeptSchedule>()))
                if (each.last && each.last->result != checkpoint::LastRun::Result::Done)
                    said << tr("The schedule of %1: %2").arg(plain(each.schedule.container), lastRunText(each));
            return said.join('\n');
        };
    });
}

// What was done changed what is there.
QString CheckpointWindow::listAfter(const QString& said) {
    QTimer::singleShot(0, this, &CheckpointWindow::list);
    return said;
}

void CheckpointWindow::create() {
    auto* dialog = new QDialog(this);
    dialog->setObjectName("nameDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Make a checkpoint"));
    auto* name = new QLineEdit(QString::fromStdString(checkpoint::suggestedName(std::chrono::system_clock::now())));
    name->setObjectName("checkpointNameEdit");
    auto* note = new QLineEdit;
    note->setObjectName("checkpointNoteEdit");
    note->setPlaceholderText(tr("for whoever finds it later"));
    auto* stops = new QCheckBox(tr("&Stop it with the dump, to be restored later"));
    stops->setObjectName("stopWithDumpBox");
    auto* explanation = new QLabel(tr("%1 stands still while it is made.").arg(plain(m_container.toStdString())));
    explanation->setObjectName("pauseLabel");
    explanation->setTextFormat(Qt::PlainText);
    std::vector<Kept> earlier;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).containerName == m_container.toStdString()) earlier.push_back(m_model->row(row));
    inBackground(
        dialog,
        [line = m_line, container = m_container.toStdString(), stop = m_stop.get_token()]() -> Result<std::uint64_t> {
            TRANSSHIP_ASSIGN(const auto host, line->host());
            return host::memoryOf(*host, container, stop);
        },
        [explanation, earlier, container = plain(m_container.toStdString())](const Result<std::uint64_t>& memory) {
            if (!memory) return;  // making it says what is wrong
            const auto pause = checkpoint::predictedPause(earlier, *memory);
            const auto said = pause.asBefore ? tr("%1 stands still for about %2 while it is made, as the last time.")
                                             : tr("%1 stands still for about %2 while it is made.");
            explanation->setText(said.arg(container, duration(pause.time)));
        });
    auto* command = new CommandBar;
    const auto say = [=, this] {
        std::vector<std::string> words{"checkpoint", "create", m_host.toStdString(), m_container.toStdString(), name->text().toStdString()};
        if (!note->text().isEmpty()) words.insert(words.end(), {"--note", note->text().toStdString()});
        if (stops->isChecked()) words.emplace_back("--stop");
        command->setWords(words);
    };
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* layout = new QFormLayout(dialog);
    layout->addRow(explanation);
    layout->addRow(tr("&Name:"), name);
    layout->addRow(tr("N&ote:"), note);
    layout->addRow(stops);
    layout->addRow(command);
    layout->addRow(buttons);
    for (auto* edit : {name, note}) connect(edit, &QLineEdit::textChanged, command, say);
    connect(stops, &QCheckBox::toggled, command, say);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this,
            [=, this] { make(name->text().toStdString(), note->text().toStdString(), stops->isChecked()); });
    say();
    dialog->open();
}

void CheckpointWindow::make(const std::string& name, const std::string& note, bool stops) {
    work(tr("%1 is being made…").arg(plain(name)),
         [this, container = m_container.toStdString(), name, note, stops](const host::Host& host,
                                                                          const std::stop_token& stop) -> Result<Then> {
             const auto afterwards = stops ? checkpoint::Afterwards::Stop : checkpoint::Afterwards::GoOn;
             TRANSSHIP_ASSIGN(const auto created,
                              checkpoint::create(host, container, name, {.afterwards = afterwards, .note = note}, stop));
             return [=, this] {
                 const auto said = stops ? tr("Made %1 of %2, which is stopped now; it took %3.")
                                         : tr("Made %1 of %2, which goes on; it stood still for at most %3.");
                 const auto text = said.arg(plain(name), plain(container), duration(created.took));
                 return listAfter(created.remark.empty() ? text : text + '\n' + plain(created.remark));
             };
         });
}

void CheckpointWindow::look() {
    const auto rows = chosen();
    if (rows.size() != 1) return;
    const auto& kept = *rows.front();
    auto* window = new ContentsWindow(
        tr("%1 of %2").arg(plain(kept.name), containerOf(kept)),
        [line = m_line, kept](const std::stop_token& stop) -> Result<checkpoint::Found> {
            TRANSSHIP_ASSIGN(const auto host, line->host());
            return checkpoint::contentsOf(*host, kept.container, kept.name, stop);
        },
        [line = m_line, kept](const checkpoint::Pattern& pattern, std::size_t most,
                              const std::stop_token& stop) -> Result<checkpoint::SearchResult> {
            TRANSSHIP_ASSIGN(const auto host, line->host());
            return checkpoint::searchOn(*host, kept.container, kept.name, pattern, most, stop);
        },
        {"checkpoint", "show", m_host.toStdString(), commandWord(kept), kept.name}, this);
    window->show();
}

void CheckpointWindow::compare() {
    auto rows = chosen();
    if (rows.size() != 2) return;
    std::ranges::sort(rows, {}, &Kept::made);
    work(tr("Looking…"), [this, earlier = *rows[0], later = *rows[1]](const host::Host& host, const std::stop_token& stop) -> Result<Then> {
        TRANSSHIP_ASSIGN(const auto first, checkpoint::contentsOf(host, earlier.container, earlier.name, stop));
        TRANSSHIP_ASSIGN(const auto second, checkpoint::contentsOf(host, later.container, later.name, stop));
        return [=, this] {
            const auto before = comparable(first.contents);
            const auto after = comparable(second.contents);
            if (before == after) return tr("The same processes, with the same files and as much memory.");
            const auto title = tr("%1: what changed from %2 to %3").arg(containerOf(earlier), plain(earlier.name), plain(later.name));
            const std::vector<std::string> command{"checkpoint",         "compare",    m_host.toStdString(),
                                                   commandWord(earlier), earlier.name, later.name};
            (new JsonWindow(title, before, after, {plain(earlier.name), plain(later.name)}, command, this))->show();
            return QString();
        };
    });
}

void CheckpointWindow::restore() {
    const auto rows = chosen();
    if (rows.size() != 1) return;
    const auto& kept = *rows.front();
    const std::vector<std::string> command{"checkpoint", "restore", m_host.toStdString(), commandWord(kept), kept.name};
    auto* agree = ask(tr("Restore"),
                      tr("Let %1 go on from %2? Its files are as they are now; what it did since is not in its memory.")
                          .arg(containerOf(kept), plain(kept.name)),
                      tr("&Restore it"), QMessageBox::AcceptRole, command);
    connect(agree, &QPushButton::clicked, this, [this, kept] {
        chooseAgent(this, m_line, m_host, host::agentConsent(m_host.toStdString()).value_or(false));
        work(tr("%1 is being restored…").arg(containerOf(kept)),
             [this, line = m_line, kept](const host::Host&, const std::stop_token& stop) -> Result<Then> {
                 const auto restored = migration::restoreInPlace(*line, kept.container, kept.name, stop);
                 line->endAgent();
                 if (!restored) return fail(restored.error());
                 return [this, kept, restored = *restored] {
                     return afterRestore(containerOf(kept), kept.name, restored.processes, restored.remarks);
                 };
             });
    });
}

QString CheckpointWindow::afterRestore(const QString& container, const std::string& checkpoint, std::size_t processes,
                                       const std::vector<std::string>& remarks) {
    QStringList said{tr("%1 goes on from %2, with the %n processes that were dumped.", nullptr, static_cast<int>(processes))
                         .arg(container, plain(checkpoint))};
    for (const auto& remark : remarks) said << spoken(remark);
    return listAfter(said.join('\n'));
}

// Before something is done that can't be taken back, with the command that does the same. Gives the button that agrees.
QPushButton* CheckpointWindow::ask(const QString& title, const QString& text, const QString& agree, QMessageBox::ButtonRole role,
                                   const std::vector<std::string>& command) {
    auto* box = question(this, title, text, "agreeBox", command);
    auto* button = box->addButton(agree, role);
    button->setObjectName("agreeButton");
    box->open();
    return button;
}

void CheckpointWindow::openSchedules() {
    auto* window = new ScheduleWindow(m_line, m_host, m_container, this);
    connect(window, &ScheduleWindow::ran, this, [this] {
        if (!m_busy) list();
    });
    window->show();
}

}  // namespace transship::ui
