// SPDX-License-Identifier: Apache-2.0
#include "ui/preflight_dialog.h"

#include "core/base/text.h"
#include "core/host/consent.h"
#include "core/migration/preflight.h"
#include "core/migration/rehearsal.h"
#include "ui/agent_choice.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/mending.h"
#include "ui/rehearsing.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <mutex>

namespace transship::ui {

struct PreflightDialog::Progress {
    std::mutex mutex;
    std::string container;
    std::size_t number = 0;
    std::size_t count = 0;
};

PreflightDialog::PreflightDialog(Side source, Side destination, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_destination(std::move(destination)),
      m_progress(std::make_shared<Progress>()),
      m_withAgent(
          new QCheckBox(tr("With the &agent, a small program that is root on both hosts while it looks, and leaves nothing behind"))),
      m_rehearse(new QCheckBox(tr("&Rehearse: move a small container of Transship's own there, and remove it"))),
      m_look(new QPushButton(tr("&Look"))),
      m_busy(new QProgressBar),
      m_view(new ReportView),
      m_command(new CommandBar) {
    setObjectName("preflightDialog");
    setWindowTitle(tr("Check all containers"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 640);
    m_withAgent->setObjectName("withAgentBox");
    m_rehearse->setObjectName("rehearseBox");
    m_look->setObjectName("lookButton");
    m_look->setDefault(true);
    m_busy->setObjectName("lookProgress");
    m_busy->hide();
    auto* close = new QPushButton(tr("&Close"));
    close->setObjectName("closeButton");
    auto* top = new QHBoxLayout;
    auto* choices = new QVBoxLayout;
    choices->addWidget(m_withAgent);
    choices->addWidget(m_rehearse);
    top->addLayout(choices, 1);
    top->addWidget(m_look);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_busy, 1);
    bottom->addStretch();
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_command);
    for (const auto* box : {m_withAgent, m_rehearse}) connect(box, &QCheckBox::toggled, this, &PreflightDialog::nameCommand);
    layout->addLayout(bottom);
    connect(m_look, &QPushButton::clicked, this, &PreflightDialog::look);
    connect(m_view, &ReportView::mendRequested, this,
            [this](const QString& id) { mendFinding(this, m_source, m_destination, id.toStdString(), [this] { look(); }); });
    m_view->offerRehearsals();
    connect(m_view, &ReportView::rehearsalRequested, this, &PreflightDialog::rehearse);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_tick.setInterval(50);
    connect(&m_tick, &QTimer::timeout, this, &PreflightDialog::tell);
    const auto agrees = [](const Side& side) { return host::agentConsent(side.host.toStdString()).value_or(false); };
    const bool agreed = agrees(m_source) && agrees(m_destination);
    m_withAgent->setChecked(agreed);
    nameCommand();
    m_view->clear(tr("Nothing is changed on either host."));
    if (agreed) look();
}

void PreflightDialog::reject() {
    if (!m_looking) {
        QDialog::reject();
        return;
    }
    m_closing = true;
    m_stop.request_stop();
    m_view->clear(tr("Stopping…"));
}

void PreflightDialog::tell() {
    const std::lock_guard lock(m_progress->mutex);
    if (m_progress->count == 0) return;
    m_busy->setRange(0, static_cast<int>(m_progress->count));
    m_busy->setValue(static_cast<int>(m_progress->number) - 1);
    const auto what = QString::fromStdString(printable(m_progress->container));
    m_busy->setFormat(
        m_progress->number > m_progress->count ? what : tr("%1 (%2 of %3)").arg(what).arg(m_progress->number).arg(m_progress->count));
}

void PreflightDialog::look() {
    for (const auto& [line, name] : {m_source, m_destination}) chooseAgent(this, line, name, m_withAgent->isChecked());
    m_looking = true;
    setEnabledForLooking(false);
    m_busy->setRange(0, 0);
    m_busy->show();
    m_progress->count = 0;
    m_tick.start();
    m_view->clear(tr("Looking…"));
    inBackground(
        this,
        [source = m_source.line, destination = m_destination.line, stop = m_stop.get_token(), progress = m_progress,
         rehearse = m_rehearse->isChecked()] {
            auto report = migration::preflightOf(
                *source, *destination, {}, {},
                [&](const std::string& container, std::size_t number, std::size_t count) {
                    const std::lock_guard lock(progress->mutex);
                    progress->container = container;
                    progress->number = number;
                    progress->count = count;
                },
                stop);
            if (report && rehearse) {
                auto rehearsal = migration::rehearse(
                    *source, *destination, *report,
                    [&](const std::string& text) {
                        const std::lock_guard lock(progress->mutex);
                        progress->container = text;
                        progress->number = progress->count + 1;
                    },
                    stop);
                if (rehearsal)
                    migration::addRehearsal(*report, std::move(*rehearsal));
                else
                    report = fail(rehearsal.error());
            }
            source->endAgent();
            destination->endAgent();
            return report;
        },
        [this](Result<preflight::Report> report) {
            m_looking = false;
            if (m_closing) return QDialog::reject();
            m_tick.stop();
            m_busy->hide();
            setEnabledForLooking(true);
            if (report)
                m_view->setReport(std::move(*report));
            else
                m_view->clear(tr("The check could not be made."), errorText(report.error()));
        });
}

// As the boxes are set.
void PreflightDialog::nameCommand() {
    std::vector<std::string> words{"preflight", m_source.host.toStdString(), m_destination.host.toStdString()};
    if (m_rehearse->isChecked()) words.emplace_back("--rehearse");
    if (!m_withAgent->isChecked()) words.emplace_back("--no-agent");
    m_command->setWords(words);
}

void PreflightDialog::rehearse(const QString& container) {
    m_looking = true;
    setEnabledForLooking(false);
    const auto done = [this, container](const migration::Outcome* outcome) {
        m_looking = false;
        endAgents(parentWidget(), {m_source.line, m_destination.line});
        if (m_closing) return QDialog::reject();
        setEnabledForLooking(true);
        if (outcome == nullptr) return;
        auto report = m_view->report();
        migration::addFullRehearsal(report, container.toStdString(), *outcome);
        m_view->setReport(std::move(report));
    };
    rehearseContainer(this, m_source, m_destination, container.toStdString(), done);
}

void PreflightDialog::setEnabledForLooking(bool enabled) {
    m_look->setEnabled(enabled);
    m_withAgent->setEnabled(enabled);
    m_view->setEnabled(enabled);
}

}  // namespace transship::ui
