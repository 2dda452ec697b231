// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/preflight/report.h"
#include "ui/host_model.h"
#include "ui/migration_job.h"
#include "ui/plan_model.h"
#include "ui/work_under_way.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>
#include <QWizardPage>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTableView;

namespace transship::ui {

class CommandBar;
class HostChooser;
class ServiceProbe;
class ReportView;

// What the pages of one wizard share.
struct Journey {
    HostModel* hosts = nullptr;
    HostPointer from;
    HostPointer to;  // null until it is chosen
    QStringList containers;
    migration::Options options;
    unsigned sideBySide = 1;  // where there are several
    bool agent = false;
    std::optional<migration::Facts> facts;
    std::optional<migration::Plan> plan;
    MigrationJob* job = nullptr;
    QUrl http;                      // of the service, to be probed; may be empty
    ServiceProbe* probe = nullptr;  // since the plan was shown

    // Of transship-cli, that does the same.
    std::vector<std::string> words() const;
    bool isQueue() const { return containers.size() > 1; }
    const std::shared_ptr<migration::Line>& source() const { return from->line; }
    const std::shared_ptr<migration::Line>& destination() const { return to->line; }
};

// Where to, and how.
class DestinationPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit DestinationPage(Journey& journey);
    bool isComplete() const override;
    bool validatePage() override;

private:
    void showAgreement();
    Journey* m_journey;
    HostChooser* m_chooser;
    QLineEdit* m_name;
    QLineEdit* m_http;
    QSpinBox* m_sideBySide;
    QCheckBox* m_removeSource;
    QRadioButton* m_withAgent;
    QRadioButton* m_withoutAgent;
};

// What speaks against it, and what is good to know. Of several containers it is enough that one can move.
class CheckPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit CheckPage(Journey& journey);
    void initializePage() override;
    bool isComplete() const override;

private:
    void show(Result<migration::Facts> facts);
    void lookAtAll();
    void rehearse(const QString& container);
    void showReport(preflight::Report report);
    bool m_anyCanMove = false;
    Journey* m_journey;
    QProgressBar* m_busy;
    ReportView* m_view;
    CommandBar* m_command;  // of a queue that moves them, of one container that looks
};

// What will happen.
class PlanPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit PlanPage(Journey& journey);
    void initializePage() override;
    void cleanupPage() override;

private:
    Journey* m_journey;
    PlanModel* m_model;
    QLabel* m_downtime;
    QLabel* m_way;
    CommandBar* m_command;
};

// What is happening.
class ProgressPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit ProgressPage(Journey& journey);
    void initializePage() override;
    bool isComplete() const override;

private:
    void log(const QString& text);
    Journey* m_journey;
    PlanModel* m_model;
    QLabel* m_clock;
    QLabel* m_point;
    QPlainTextEdit* m_log;
    QTimer m_tick;
    QElapsedTimer m_frozenSince;
    bool m_frozen = false;
    std::unique_ptr<WorkUnderWay> m_work;  // while it moves
};

// What happened.
class ResultPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit ResultPage(Journey& journey);
    void initializePage() override;

private:
    void compare();
    void showLogs();
    void showService();
    QTimer m_service;  // until it answers on the destination
    Journey* m_journey;
    std::optional<migration::Chapter> m_chapter;  // where a journal was begun
    QLabel* m_sentence;
    QLabel* m_figures;
    QLabel* m_services;
    QPlainTextEdit* m_details;
    QPushButton* m_save;
    QPushButton* m_compare;
    QPushButton* m_logs;
    QPushButton* m_remove;
};

}  // namespace transship::ui
