// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule_window.h"

#include "core/base/text.h"
#include "core/host/consent.h"
#include "ui/agent_choice.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/button_row.h"
#include "ui/command_bar.h"
#include "ui/heading.h"
#include "ui/schedule_model.h"
#include "ui/tables.h"
#include "ui/text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace transship::ui {
namespace {

constexpr unsigned usualKeep = 24;
constexpr std::uint64_t gibibyte = 1 << 30;

}  // namespace

ScheduleWindow::ScheduleWindow(std::shared_ptr<migration::Line> line, const QString& host, const QString& container, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_line(std::move(line)),
      m_host(host),
      m_container(container),
      m_model(new ScheduleModel(this)),
      m_said(new QLabel),
      m_bar(new QProgressBar),
      m_command(new CommandBar) {
    setObjectName("scheduleWindow");
    setWindowTitle(tr("Scheduled checkpoints on %1").arg(host));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 460);
    auto* title = heading("scheduleTitle");
    title->setText(windowTitle());
    m_table = rowTable(m_model, "scheduleTable", windowTitle());
    m_table->setSortingEnabled(false);
    setWidths(m_table, {140, 150, 100, 180});
    m_said->setObjectName("scheduleSaid");
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setObjectName("scheduleProgress");
    m_bar->setRange(0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeButtons());
    layout->addLayout(makeForm());
    layout->addWidget(m_said);
    layout->addWidget(m_bar);
    layout->addLayout(commandAndClose(m_command, this));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ScheduleWindow::update);
    list({});
}

QLayout* ScheduleWindow::makeButtons() {
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* name, void (ScheduleWindow::*act)()) {
        return addButton(row, text, name, this, act);
    };
    m_run = button(tr("&Run it now"), "runScheduleButton", &ScheduleWindow::runNow);
    m_pause = button(tr("&Pause"), "pauseScheduleButton", &ScheduleWindow::pauseOrResume);
    m_remove = button(tr("&Take it away…"), "removeScheduleButton", &ScheduleWindow::remove);
    row->addStretch();
    return row;
}

QLayout* ScheduleWindow::makeForm() {
    m_when = new QComboBox;
    m_when->setObjectName("scheduleWhenBox");
    m_when->setEditable(true);
    m_when->addItems({"hourly", "daily", "weekly", "monthly", "*/15 * * * *", "0 8-18 * * 1-5"});
    m_when->setToolTip(tr("One of these words, or the five fields of cron: minute, hour, day, month, day of the week."));
    m_when->setAccessibleName(tr("When"));
    m_keep = new QSpinBox;
    m_keep->setObjectName("scheduleKeepBox");
    m_keep->setRange(1, 100'000);
    m_keep->setValue(usualKeep);
    m_limit = new QSpinBox;
    m_limit->setObjectName("scheduleLimitBox");
    m_limit->setRange(0, 1'000'000);
    m_limit->setSuffix(tr(" GiB"));
    m_limit->setSpecialValueText(tr("any size"));
    m_set = new QPushButton(tr("&Set it"));
    m_set->setObjectName("setScheduleButton");
    m_set->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    auto* name = new QLabel(m_container.isEmpty() ? tr("Choose a container in the list of the host to set a schedule for it.")
                                                  : plain(m_container.toStdString()));
    name->setTextFormat(Qt::PlainText);
    row->addWidget(name);
    add(tr("&When:"), m_when);
    add(tr("&Keep the newest:"), m_keep);
    add(tr("&At most:"), m_limit);
    row->addWidget(m_set);
    row->addStretch();
    for (auto* widget : {static_cast<QWidget*>(m_when), static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_limit)})
        widget->setEnabled(!m_container.isEmpty());
    connect(m_set, &QPushButton::clicked, this, &ScheduleWindow::set);
    connect(m_when, &QComboBox::currentTextChanged, this, &ScheduleWindow::update);
    for (auto* box : {m_keep, m_limit}) connect(box, &QSpinBox::valueChanged, this, &ScheduleWindow::update);
    return row;
}

const checkpoint::KeptSchedule* ScheduleWindow::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.front().row());
}

Result<checkpoint::Schedule> ScheduleWindow::wanted() const {
    TRANSSHIP_ASSIGN(auto calendar, checkpoint::parseCalendar(m_when->currentText().toStdString()));
    return checkpoint::Schedule{.container = m_container.toStdString(),
                                .calendar = std::move(calendar),
                                .keep = static_cast<unsigned>(m_keep->value()),
                                .limit = static_cast<std::uint64_t>(m_limit->value()) * gibibyte};
}

void ScheduleWindow::update() {
    const auto* schedule = chosen();
    m_bar->setVisible(m_busy);
    for (auto* button : {m_run, m_pause, m_remove}) button->setEnabled(!m_busy && schedule != nullptr);
    m_pause->setText(schedule != nullptr && schedule->schedule.paused ? tr("&Go on") : tr("&Pause"));
    const auto command = [&](const char* option) {
        if (schedule == nullptr) return QString();
        std::vector<std::string> all{"transship-cli", "checkpoint", "schedule", m_host.toStdString(), schedule->schedule.container, option};
        if (m_withoutAgent) all.emplace_back("--no-agent");
        return QString::fromStdString(printable(shellCommand(all))).toHtmlEscaped();
    };
    m_run->setToolTip(command("--now"));
    m_pause->setToolTip(command(schedule != nullptr && schedule->schedule.paused ? "--resume" : "--pause"));
    m_remove->setToolTip(command("--remove"));
    const auto form = wanted();
    m_set->setEnabled(!m_busy && !m_container.isEmpty() && form);
    m_set->setToolTip(form ? QString() : errorText(form.error()).toHtmlEscaped());
    std::vector<std::string> words{"checkpoint", "schedule", m_host.toStdString()};
    if (!m_container.isEmpty() && form) {
        words.insert(words.end(),
                     {m_container.toStdString(), "--every", m_when->currentText().toStdString(), "--keep", std::to_string(form->keep)});
        if (m_limit->value() > 0) words.insert(words.end(), {"--limit", std::to_string(m_limit->value()) + "GiB"});
        if (m_withoutAgent) words.emplace_back("--no-agent");
    }
    m_command->setWords(words);
}

void ScheduleWindow::work(const QString& what, const Act& act) {
    if (host::agentConsent(m_host.toStdString()).value_or(false)) return start(what, act, true);
    auto* box = question(
        this, tr("Agent"),
        tr("A schedule is written by the agent, which is root on %1 while it runs. May it run there? Without it, SSH does it where "
           "the account is root or has sudo without a password.")
            .arg(m_host),
        "agentBox");
    auto* agree = box->addButton(tr("&Let it run"), QMessageBox::AcceptRole);
    agree->setObjectName("agreeButton");
    connect(agree, &QPushButton::clicked, this, [this, what, act] { start(what, act, true); });
    auto* without = box->addButton(tr("&Do without it"), QMessageBox::ActionRole);
    without->setObjectName("withoutButton");
    connect(without, &QPushButton::clicked, this, [this, what, act] { start(what, act, false); });
    box->open();
}

void ScheduleWindow::start(const QString& what, Act act, bool withAgent) {
    m_busy = true;
    m_withoutAgent = !withAgent;
    m_said->setText(what);
    m_bar->setFormat(what);
    update();
    chooseAgent(this, m_line, m_host, withAgent);
    inBackground(
        this, [line = m_line, act = std::move(act), stop = m_stop.get_token()] { return act(*line, stop); },
        [this](const Result<QString>& done) {
            m_busy = false;
            list(done ? *done : errorText(done.error()));
        });
}

void ScheduleWindow::list(const QString& before) {
    m_busy = true;
    if (before.isEmpty()) m_said->setText(tr("Looking…"));
    update();
    inBackground(
        this,
        [line = m_line, stop = m_stop.get_token()]() -> Result<std::vector<checkpoint::KeptSchedule>> {
            TRANSSHIP_ASSIGN(const auto connected, line->host());
            return checkpoint::schedules(*connected, stop);
        },
        [this, before](Result<std::vector<checkpoint::KeptSchedule>> all) {
            m_busy = false;
            if (all) {
                const int row = m_table->currentIndex().row();
                m_model->setRows(std::move(*all));
                if (m_model->rowCount() > 0) m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
                m_said->setText(
                    !before.isEmpty() || m_model->rowCount() > 0
                        ? before
                        : tr("There is no schedule on this host. One makes checkpoints of a container again and again, which goes "
                             "on, and deletes its oldest."));
            } else {
                m_said->setText(before.isEmpty() ? errorText(all.error()) : before + '\n' + errorText(all.error()));
            }
            update();
        });
}

void ScheduleWindow::set() {
    const auto schedule = wanted();
    if (!schedule) return;
    work(tr("The schedule is being set…"), [schedule = *schedule](migration::Line& line, const std::stop_token& stop) -> Result<QString> {
        TRANSSHIP_TRY(migration::setSchedule(line, schedule, stop));
        return tr("Checkpoints of %1 are made from now on.").arg(plain(schedule.container));
    });
}

void ScheduleWindow::runNow() {
    const auto* schedule = chosen();
    if (schedule == nullptr) return;
    work(tr("A checkpoint is being made…"),
         [container = schedule->schedule.container, window = QPointer(this)](migration::Line& line,
                                                                             const std::stop_token& stop) -> Result<QString> {
             TRANSSHIP_ASSIGN(const auto run, migration::runSchedule(line, container, stop));
             workers().deliver(window, [](ScheduleWindow& it) { Q_EMIT it.ran(); });
             if (run.result == checkpoint::LastRun::Result::Done && run.words.empty())
                 return tr("Made %1 of %2.").arg(plain(run.name), plain(container));
             return plain(run.words);
         });
}

void ScheduleWindow::pauseOrResume() {
    const auto* schedule = chosen();
    if (schedule == nullptr) return;
    work(tr("The schedule is being set…"),
         [container = schedule->schedule.container, pause = !schedule->schedule.paused](migration::Line& line,
                                                                                        const std::stop_token& stop) -> Result<QString> {
             TRANSSHIP_TRY(migration::pauseSchedule(line, container, pause, stop));
             return pause ? tr("No checkpoints of %1 are made until it goes on.").arg(plain(container))
                          : tr("Checkpoints of %1 are made from now on.").arg(plain(container));
         });
}

void ScheduleWindow::remove() {
    const auto* schedule = chosen();
    if (schedule == nullptr) return;
    const auto container = schedule->schedule.container;
    auto* box = question(this, tr("Schedule"), tr("Take the schedule of %1 away? The checkpoints that it made stay.").arg(plain(container)),
                         "agreeBox", {"checkpoint", "schedule", m_host.toStdString(), container, "--remove"});
    auto* agree = box->addButton(tr("&Take it away"), QMessageBox::DestructiveRole);
    agree->setObjectName("agreeButton");
    connect(agree, &QPushButton::clicked, this, [this, container] {
        work(tr("The schedule is being taken away…"), [container](migration::Line& line, const std::stop_token& stop) -> Result<QString> {
            TRANSSHIP_TRY(migration::removeSchedule(line, container, stop));
            return tr("The schedule of %1 is gone; its checkpoints are there.").arg(plain(container));
        });
    });
    box->open();
}

}  // namespace transship::ui
