// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/migration_job.h"
#include "ui/plan_model.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWizardPage>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QRadioButton;
class QTableView;

namespace transship::ui {

class ReportView;

// What the pages of one wizard share.
struct Journey {
    std::shared_ptr<migration::Line> source;
    std::shared_ptr<migration::Line> destination;
    QString container;
    QString sourceName;
    QString destinationName;
    migration::Options options;
    std::optional<migration::Facts> facts;
    std::optional<migration::Plan> plan;
    MigrationJob* job = nullptr;
};

// Where to, and under which name.
class DestinationPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit DestinationPage(Journey& journey);
    bool isComplete() const override;
    bool validatePage() override;

private:
    Journey* m_journey;
    QLineEdit* m_name;
    QCheckBox* m_removeSource;
    QRadioButton* m_withAgent;
    QRadioButton* m_withoutAgent;
};

// What speaks against it, and what is good to know.
class CheckPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit CheckPage(Journey& journey);
    void initializePage() override;
    bool isComplete() const override;

private:
    void show(Result<migration::Facts> facts);
    Journey* m_journey;
    QProgressBar* m_busy;
    ReportView* m_view;
};

// What will happen.
class PlanPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit PlanPage(Journey& journey);
    void initializePage() override;

private:
    Journey* m_journey;
    PlanModel* m_model;
    QLabel* m_downtime;
};

// What is happening.
class ProgressPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit ProgressPage(Journey& journey);
    void initializePage() override;
    bool isComplete() const override;

private:
    Journey* m_journey;
    PlanModel* m_model;
    QLabel* m_clock;
    QLabel* m_point;
    QLabel* m_note;
    QTimer m_tick;
    QElapsedTimer m_frozenSince;
    bool m_frozen = false;
};

// What happened.
class ResultPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit ResultPage(Journey& journey);
    void initializePage() override;

private:
    Journey* m_journey;
    QLabel* m_sentence;
    QLabel* m_figures;
    QPlainTextEdit* m_details;
};

}  // namespace transship::ui
