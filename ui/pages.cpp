// SPDX-License-Identifier: Apache-2.0
#include "ui/pages.h"

#include "core/host/consent.h"
#include "core/migration/original.h"
#include "core/migration/preflight.h"
#include "core/migration/rehearsal.h"
#include "ui/agent_choice.h"
#include "ui/background.h"
#include "ui/bar_delegate.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/heading.h"
#include "ui/host_chooser.h"
#include "ui/inspect_window.h"
#include "ui/logs_window.h"
#include "ui/mending.h"
#include "ui/options_page.h"
#include "ui/original.h"
#include "ui/rehearsing.h"
#include "ui/report_file.h"
#include "ui/report_view.h"
#include "ui/service_probe.h"
#include "ui/spoken.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTime>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace transship::ui {
namespace {

QPlainTextEdit* readOnlyText(const QString& name) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    return edit;
}

QTableView* stepTable(PlanModel* model, const QString& name) {
    auto* view = new QTableView;
    view->setObjectName(name);
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setFocusPolicy(Qt::NoFocus);
    view->setShowGrid(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->verticalHeader()->hide();
    view->setItemDelegateForColumn(PlanModel::Progress, new BarDelegate(PlanModel::PercentRole, view));
    view->horizontalHeader()->setSectionResizeMode(PlanModel::Title, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(PlanModel::Progress, QHeaderView::Fixed);
    view->horizontalHeader()->setSectionResizeMode(PlanModel::Detail, QHeaderView::Fixed);
    view->setColumnWidth(PlanModel::Progress, 110);
    view->setColumnWidth(PlanModel::Detail, 250);
    return view;
}

}  // namespace

std::vector<std::string> Journey::words() const {
    std::vector<std::string> words{"migrate", from->address().toStdString(), to->address().toStdString()};
    for (const auto& container : containers) words.push_back(container.toStdString());
    if (isQueue() && sideBySide > 1) words.insert(words.end(), {"--side-by-side", std::to_string(sideBySide)});
    for (auto& word : wordsOf(options)) words.push_back(std::move(word));
    if (options.removeSource) words.emplace_back("--remove-source");
    if (!agent) words.emplace_back("--no-agent");
    return words;
}

DestinationPage::DestinationPage(Journey& journey)
    : m_journey(&journey),
      m_chooser(new HostChooser(journey.hosts, journey.from)),
      m_name(new QLineEdit(journey.containers.front())),
      m_http(new QLineEdit),
      m_sideBySide(new QSpinBox),
      m_removeSource(new QCheckBox(tr("Remove the original once the copy is proven"))),
      m_withAgent(new QRadioButton(tr("&With the agent: less is copied while the container stands still, and a cut connection never leaves "
                                      "it frozen"))),
      m_withoutAgent(new QRadioButton(tr("With&out the agent"))) {
    setTitle(journey.isQueue() ? tr("Move %n containers", nullptr, static_cast<int>(journey.containers.size()))
                               : tr("Move %1").arg(plain(journey.containers.front().toStdString())));
    setSubTitle(tr("From %1 to the host you choose. The original is kept, stopped and renamed, unless you choose otherwise.")
                    .arg(plain(journey.from->host.name)));
    m_name->setObjectName("nameEdit");
    m_http->setObjectName("httpEdit");
    m_http->setPlaceholderText(tr("none; for example http://%1:8080/health").arg(plain(journey.from->host.address.name)));
    m_http->setToolTip(
        tr("Asked from here before, during and after the migration, as published TCP ports are, to tell how long it was away."));
    m_sideBySide->setObjectName("sideBySideBox");
    m_sideBySide->setRange(1, 16);
    m_removeSource->setObjectName("removeSourceCheckBox");
    m_withAgent->setObjectName("withAgentButton");
    m_withoutAgent->setObjectName("withoutAgentButton");
    auto* explanation =
        new QLabel(tr("The agent is a small program of Transship that is root on both hosts while a container is moved. It "
                      "leaves nothing behind. Your agreement is remembered for these hosts."));
    explanation->setWordWrap(true);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&To:"), m_chooser);
    if (journey.isQueue())
        layout->addRow(tr("&At a time:"), m_sideBySide);
    else
        layout->addRow(tr("&Name there:"), m_name);
    if (!journey.isQueue()) layout->addRow(tr("&Its HTTP address:"), m_http);
    layout->addRow(QString(), m_removeSource);
    layout->addRow(tr("On the hosts:"), m_withAgent);
    layout->addRow(QString(), m_withoutAgent);
    layout->addRow(QString(), explanation);
    if (journey.to) m_chooser->choose(journey.to);
    showAgreement();
    connect(m_chooser, &HostChooser::changed, this, [this] {
        showAgreement();
        Q_EMIT completeChanged();
    });
    for (const auto* button : {m_withAgent, m_withoutAgent}) connect(button, &QRadioButton::toggled, this, &QWizardPage::completeChanged);
}

// Who agreed for both hosts once is not asked again.
void DestinationPage::showAgreement() {
    const auto agreed = [](const HostEntry& host) { return host::agentConsent(host.address().toStdString()).value_or(false); };
    const auto to = m_chooser->chosen();
    if (to && !m_withoutAgent->isChecked() && agreed(*m_journey->from) && agreed(*to)) m_withAgent->setChecked(true);
}

bool DestinationPage::isComplete() const {
    return m_chooser->chosen() != nullptr && (m_withAgent->isChecked() || m_withoutAgent->isChecked());
}

bool DestinationPage::validatePage() {
    m_journey->to = m_chooser->chosen();
    if (!m_journey->to) return false;
    if (!m_journey->isQueue()) m_journey->options.name = m_name->text().toStdString();
    m_journey->http = QUrl::fromUserInput(m_http->text().trimmed());
    m_journey->options.removeSource = m_removeSource->isChecked();
    m_journey->sideBySide = static_cast<unsigned>(m_sideBySide->value());
    m_journey->agent = m_withAgent->isChecked();
    for (const auto& host : {m_journey->from, m_journey->to}) chooseAgent(this, host->line, host->address(), m_journey->agent);
    return true;
}

CheckPage::CheckPage(Journey& journey) : m_journey(&journey), m_busy(new QProgressBar), m_view(new ReportView), m_command(new CommandBar) {
    setTitle(tr("Check"));
    setSubTitle(journey.isQueue() ? tr("Both hosts and the containers are looked at. Nothing is changed, and those that can't move stay.")
                                  : tr("Both hosts and the container are looked at. Nothing is changed."));
    m_busy->setRange(0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_busy);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_command);
    connect(m_view, &ReportView::mendRequested, this, [this](const QString& id) {
        mendFinding(this, {m_journey->source(), m_journey->from->address()}, {m_journey->destination(), m_journey->to->address()},
                    id.toStdString(), [this] { initializePage(); });
    });
    m_view->offerRehearsals();
    connect(m_view, &ReportView::rehearsalRequested, this, &CheckPage::rehearse);
}

void CheckPage::rehearse(const QString& container) {
    rehearseContainer(this, {m_journey->source(), m_journey->from->address()}, {m_journey->destination(), m_journey->to->address()},
                      container.toStdString(), [this, container](const migration::Outcome* outcome) {
                          if (outcome == nullptr) return;
                          auto report = m_view->report();
                          migration::addFullRehearsal(report, container.toStdString(), *outcome);
                          showReport(std::move(report));
                      });
}

void CheckPage::showReport(preflight::Report report) {
    m_view->setReport(std::move(report));
    Q_EMIT completeChanged();
}

void CheckPage::initializePage() {
    m_journey->facts.reset();
    m_journey->plan.reset();
    m_busy->show();
    m_anyCanMove = false;
    Q_EMIT completeChanged();
    m_view->clear(tr("Looking…"));
    std::vector<std::string> look{"preflight", m_journey->from->address().toStdString(), m_journey->to->address().toStdString(),
                                  "--container", m_journey->containers.front().toStdString()};
    if (!m_journey->agent) look.emplace_back("--no-agent");
    m_command->setWords(m_journey->isQueue() ? m_journey->words() : look);
    if (m_journey->isQueue()) return lookAtAll();
    inBackground(
        this,
        [source = m_journey->source(), destination = m_journey->destination(), container = m_journey->containers.front().toStdString()]()
            -> Result<migration::Facts> { return migration::survey(*source, *destination, container); },
        [this](Result<migration::Facts> facts) { show(std::move(facts)); });
}

void CheckPage::lookAtAll() {
    std::vector<std::string> names;
    for (const auto& name : m_journey->containers) names.push_back(name.toStdString());
    inBackground(
        this,
        [source = m_journey->source(), destination = m_journey->destination(), names, options = m_journey->options] {
            return migration::preflightOf(*source, *destination, names, options, [](const std::string&, std::size_t, std::size_t) {});
        },
        [this](Result<preflight::Report> report) {
            m_busy->hide();
            if (!report) return m_view->clear(tr("The check could not be made."), errorText(report.error()));
            m_anyCanMove = std::ranges::any_of(report->containers, &preflight::Checked::canMove);
            showReport(std::move(*report));
        });
}

void CheckPage::show(Result<migration::Facts> facts) {
    m_busy->hide();
    if (!facts) {
        m_view->clear(tr("The check could not be made."), errorText(facts.error()));
        return;
    }
    m_journey->facts = std::move(*facts);
    m_journey->plan = migration::makePlan(*m_journey->facts, m_journey->options);
    showReport(migration::reportOf(*m_journey->facts, *m_journey->plan));
}

// What stands in the way of one container may be what an option of the next page is for.
bool CheckPage::isComplete() const { return m_anyCanMove || m_journey->plan; }

PlanPage::PlanPage(Journey& journey)
    : m_journey(&journey),
      m_model(new PlanModel(this)),
      m_downtime(heading("downtimeLabel")),
      m_way(new QLabel),
      m_command(new CommandBar) {
    setTitle(tr("What will happen"));
    setSubTitle(tr("Up to the start on the destination everything can be undone, and a failure is undone by itself."));
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Move it"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_downtime);
    m_way->setObjectName("wayLabel");
    m_way->setWordWrap(true);
    m_way->setTextFormat(Qt::PlainText);
    layout->addWidget(m_way);
    auto* view = stepTable(m_model, "planTable");
    view->setColumnHidden(PlanModel::Progress, true);
    layout->addWidget(view, 1);
    layout->addWidget(m_command);
}

// Whoever goes back looks anew, and a connection of ours would be found.
void PlanPage::cleanupPage() {
    delete m_journey->probe;
    m_journey->probe = nullptr;
}

void PlanPage::initializePage() {
    m_model->setPlan(*m_journey->plan);
    // It is asked from now on, so that it is known whether it answered before.
    delete m_journey->probe;
    m_journey->probe = new ServiceProbe(servicesOf(*m_journey->facts, m_journey->options, m_journey->http), wizard());
    auto words = m_journey->words();
    if (m_journey->plan->name != m_journey->plan->container) words.insert(words.end(), {"--name", m_journey->plan->name});
    m_command->setWords(words);
    const auto& plan = *m_journey->plan;
    m_downtime->setText(plan.earlier == 0 || plan.preCopy
                            ? standstillText(plan)
                            : tr("It will stand still for about %1, by its size and %n earlier migrations between these hosts.", nullptr,
                                 static_cast<int>(plan.earlier))
                                  .arg(duration(plan.downtime)));
    QStringList way;
    for (const auto& sentence : migration::waySentences(plan)) way << spoken(sentence);
    m_way->setText(way.join('\n'));
    m_way->setVisible(!way.isEmpty());
}

ProgressPage::ProgressPage(Journey& journey)
    : m_journey(&journey),
      m_model(new PlanModel(this)),
      m_clock(heading("clockLabel")),
      m_point(new QLabel),
      m_log(readOnlyText("progressLog")) {
    setTitle(tr("Moving"));
    m_point->setObjectName("pointLabel");
    m_log->setAccessibleName(tr("What happened so far"));
    m_log->setMaximumHeight(m_log->fontMetrics().lineSpacing() * 6);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_clock);
    layout->addWidget(m_point);
    layout->addWidget(stepTable(m_model, "progressTable"), 1);
    layout->addWidget(m_log);
    m_tick.setInterval(50);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_frozen) m_clock->setText(tr("Frozen for %1").arg(duration(std::chrono::milliseconds(m_frozenSince.elapsed()))));
    });
}

void ProgressPage::initializePage() {
    m_model->setPlan(*m_journey->plan);
    m_clock->setText(tr("It still runs."));
    m_point->setText(tr("Cancel undoes everything; the container goes on where it is."));
    auto* job = new MigrationJob(m_journey->source(), m_journey->destination(), *m_journey->facts, m_journey->options, wizard());
    m_journey->job = job;
    connect(job, &MigrationJob::stepBegan, m_journey->probe, [probe = m_journey->probe](const QString& step) {
        if (step == "create") probe->setAsksSource(false);
    });
    connect(job, &MigrationJob::frozen, m_journey->probe, [probe = m_journey->probe](bool is) {
        if (is) probe->containerFroze();
    });
    connect(job, &MigrationJob::stepBegan, m_model, &PlanModel::begin);
    connect(job, &MigrationJob::carried, m_model, &PlanModel::advance);
    connect(job, &MigrationJob::stepEnded, m_model, &PlanModel::end);
    m_log->clear();
    connect(job, &MigrationJob::stepBegan, this, [this](const QString& name) {
        for (const auto& step : m_journey->plan->steps)
            if (name.toStdString() == step.name) log(spoken(step.title));
    });
    connect(job, &MigrationJob::said, this, &ProgressPage::log);
    connect(job, &MigrationJob::frozen, this, [this](bool is) {
        m_frozen = is;
        if (m_work) m_work->say(is ? tr("It stands still.") : tr("It runs."));
        if (is) {
            m_frozenSince.restart();
            m_tick.start();
        } else {
            m_tick.stop();
            m_clock->setText(tr("It runs again; it was frozen for %1.").arg(duration(std::chrono::milliseconds(m_frozenSince.elapsed()))));
        }
    });
    connect(job, &MigrationJob::committed, this,
            [this] { m_point->setText(tr("The start was sent: from here on the migration is finished, not undone.")); });
    connect(job, &MigrationJob::finished, this, [this] {
        m_tick.stop();
        m_work.reset();
        WorkUnderWay::tellEnd(window(), spoken(m_journey->job->outcome().sentence));
        Q_EMIT completeChanged();
        wizard()->next();
    });
    m_work = std::make_unique<WorkUnderWay>(window(), tr("Moving %1").arg(plain(m_journey->plan->container)));
    job->start();
}

void ProgressPage::log(const QString& text) {
    m_log->appendPlainText(QStringLiteral("%1  %2").arg(QLocale().toString(QTime::currentTime(), "HH:mm:ss"), text));
}

bool ProgressPage::isComplete() const { return m_journey->job != nullptr && !m_journey->job->isRunning(); }

ResultPage::ResultPage(Journey& journey)
    : m_journey(&journey),
      m_sentence(heading("sentenceLabel")),
      m_figures(new QLabel),
      m_services(new QLabel),
      m_details(readOnlyText("detailsText")),
      m_save(new QPushButton(tr("&Save report…"))),
      m_compare(new QPushButton(tr("&Compare with the original…"))),
      m_logs(new QPushButton(tr("&Logs of both…"))),
      m_remove(new QPushButton(tr("&Remove the original…"))) {
    setTitle(tr("Result"));
    setFinalPage(true);
    m_figures->setObjectName("figuresLabel");
    m_details->setAccessibleName(tr("Details"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_figures);
    layout->addWidget(m_services);
    layout->addWidget(m_details, 1);
    m_services->setObjectName("servicesLabel");
    m_services->setTextFormat(Qt::PlainText);
    m_services->setWordWrap(true);
    m_services->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_service.setInterval(200);
    connect(&m_service, &QTimer::timeout, this, &ResultPage::showService);
    auto* buttons = new QHBoxLayout;
    for (auto* button : {m_save, m_compare, m_logs, m_remove}) buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_save->setObjectName("saveStoryButton");
    m_logs->setObjectName("logsButton");
    connect(m_logs, &QPushButton::clicked, this, &ResultPage::showLogs);
    m_compare->setObjectName("compareButton");
    m_remove->setObjectName("removeOriginalButton");
    connect(m_save, &QPushButton::clicked, this, [this] { saveReport(this, renderingOf(*m_chapter)); });
    connect(m_compare, &QPushButton::clicked, this, &ResultPage::compare);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        removeOriginal(this, *m_chapter, m_journey->hosts, [this] {
            m_remove->setEnabled(false);
            m_compare->setEnabled(false);
            m_logs->setEnabled(false);
            m_details->appendPlainText(tr("The original was removed."));
        });
    });
}

void ResultPage::compare() {
    const auto side = [](const HostPointer& host) { return Side{host->line, host->address()}; };
    auto* window =
        new InspectWindow({side(m_journey->to), side(m_journey->from)}, QString::fromStdString(m_chapter->record.destination.name), this);
    window->compareWith(1, QString::fromStdString(migration::originalName(m_chapter->record)));
    // Not behind the wizard, which is modal.
    window->setWindowModality(Qt::WindowModal);
    window->show();
}

void ResultPage::showService() {
    m_services->setText(m_journey->probe->told().join('\n'));
    m_services->setVisible(!m_services->text().isEmpty());
    if (!m_journey->probe->isBack() && m_journey->job->outcome().ending == migration::Ending::Done) return;
    m_service.stop();
    m_journey->probe->stop();
}

void ResultPage::showLogs() {
    const auto side = [](const HostPointer& host, const std::string& name) {
        return LogView::Side{host->line, host->address(), QString::fromStdString(name)};
    };
    auto* window = new LogsWindow(
        {side(m_journey->from, migration::originalName(m_chapter->record)), side(m_journey->to, m_chapter->record.destination.name)}, this);
    window->setWindowModality(Qt::WindowModal);
    window->show();
}

void ResultPage::initializePage() {
    const auto& outcome = m_journey->job->outcome();
    if (auto chapter = migration::chapter(outcome.id); chapter && !outcome.id.empty()) m_chapter = std::move(*chapter);
    const bool hasOriginal = m_chapter && migration::leftOriginal(*m_chapter);
    m_save->setEnabled(m_chapter.has_value());
    m_compare->setEnabled(hasOriginal);
    m_logs->setEnabled(hasOriginal);
    m_remove->setEnabled(hasOriginal);
    m_sentence->setText(spoken(outcome.sentence));
    m_figures->setText(outcome.ending == migration::Ending::Done ? tr("Downtime %1 (predicted %2), in all %3, %4 carried.")
                                                                       .arg(duration(outcome.downtime), duration(outcome.predicted),
                                                                            duration(outcome.total), amount(outcome.bytes))
                       : outcome.ending == migration::Ending::NeedsPerson ? tr("Please have a look.")
                                                                          : tr("It was not moved."));
    QStringList lines;
    if (outcome.error) lines << errorText(*outcome.error) << QString();
    for (const auto& remark : outcome.remarks) lines << spoken(remark);
    if (!outcome.differences.empty()) lines << QString() << tr("Its configuration differs from the original's in:");
    for (const auto& difference : outcome.differences)
        lines << QStringLiteral("  %1: %2")
                     .arg(plain(difference.path),
                          difference.explanation.empty() ? tr("not explained, please look at it") : spoken(difference.explanation));
    m_details->setPlainText(lines.join('\n'));
    if (outcome.ending != migration::Ending::Done) m_journey->probe->setAsksSource(true);
    m_service.start();
    showService();
}

}  // namespace transship::ui
