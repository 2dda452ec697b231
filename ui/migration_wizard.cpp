// SPDX-License-Identifier: Apache-2.0
#include "ui/migration_wizard.h"

#include "ui/options_page.h"

#include <QMessageBox>
#include <QPushButton>

namespace transship::ui {

MigrationWizard::MigrationWizard(Journey journey, QWidget* parent) : QWizard(parent), m_journey(std::move(journey)) {
    setObjectName("migrationWizard");
    setWindowTitle(m_journey.isQueue() ? tr("Move containers") : tr("Move a container"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    resize(860, 640);
    addPage(new DestinationPage(m_journey));
    addPage(new CheckPage(m_journey));
    // Several containers go into the queue, where each has its plan when its turn comes.
    if (m_journey.isQueue()) {
        page(1)->setFinalPage(true);
        setOption(QWizard::NoBackButtonOnLastPage, false);
        setOption(QWizard::NoCancelButtonOnLastPage, false);
        setButtonText(QWizard::FinishButton, tr("&Move them"));
        return;
    }
    addPage(new OptionsPage(m_journey));
    addPage(new PlanPage(m_journey));
    addPage(new ProgressPage(m_journey));
    addPage(new ResultPage(m_journey));
}

std::vector<std::shared_ptr<migration::Line>> MigrationWizard::lines() const {
    std::vector<std::shared_ptr<migration::Line>> lines{m_journey.source()};
    if (m_journey.to && m_journey.to->line) lines.push_back(m_journey.destination());
    return lines;
}

void MigrationWizard::reject() {
    auto* job = m_journey.job;
    if (job == nullptr || !job->isRunning()) {
        QWizard::reject();
        return;
    }
    auto* box = new QMessageBox(this);
    box->setObjectName("cancelBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    if (job->isCommitted()) {
        box->setText(tr("The start was sent; the migration is being finished."));
        box->setInformativeText(tr("It can't be undone any more. The window stays open until it is done."));
        box->addButton(tr("Let it finish"), QMessageBox::AcceptRole);
    } else {
        box->setText(tr("Stop the migration?"));
        box->setInformativeText(
            tr("Everything is undone, and the container goes on where it is. If the start is sent meanwhile, the migration is finished "
               "instead."));
        auto* stop = box->addButton(tr("Stop and undo"), QMessageBox::DestructiveRole);
        stop->setObjectName("stopButton");
        box->setDefaultButton(box->addButton(tr("Keep moving"), QMessageBox::RejectRole));
        connect(stop, &QPushButton::clicked, job, &MigrationJob::cancel);
        connect(job, &MigrationJob::finished, box, &QDialog::close);
    }
    box->open();
}

}  // namespace transship::ui
