// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "core/migration/scheduling.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace transship::ui {

class CommandBar;
class ScheduleModel;

// The schedules of checkpoints of a host: set one, try it, pause it, take it away.
class ScheduleWindow final : public QDialog {
    Q_OBJECT
public:
    // `container`: the one that a new schedule is for; empty: none is chosen.
    ScheduleWindow(std::shared_ptr<migration::Line> line, const QString& host, const QString& container, QWidget* parent);
    ~ScheduleWindow() override { m_stop.request_stop(); }

Q_SIGNALS:
    // A run may have made checkpoints, or deleted some.
    void ran();

private:
    using Act = std::function<Result<QString>(migration::Line&, const std::stop_token&)>;
    // `act` runs on another thread, with the agent that it needs, which the person is asked for once; then the list is read again.
    void work(const QString& what, const Act& act);
    void start(const QString& what, Act act, bool withAgent);
    void list(const QString& before);
    QLayout* makeForm();
    QLayout* makeButtons();
    void update();
    // What the form says, or why that is no schedule.
    Result<checkpoint::Schedule> wanted() const;
    void set();
    void runNow();
    void pauseOrResume();
    void remove();
    const checkpoint::KeptSchedule* chosen() const;

    std::shared_ptr<migration::Line> m_line;
    QString m_host;
    QString m_container;
    bool m_busy = false;
    bool m_withoutAgent = false;  // chosen the last time
    std::stop_source m_stop;
    ScheduleModel* m_model;
    QTableView* m_table;
    QComboBox* m_when;
    QSpinBox* m_keep;
    QSpinBox* m_limit;
    QPushButton* m_set;
    QPushButton* m_run;
    QPushButton* m_pause;
    QPushButton* m_remove;
    QLabel* m_said;
    QProgressBar* m_bar;
    CommandBar* m_command;
};

}  // namespace transship::ui
