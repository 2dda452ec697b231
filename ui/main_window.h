// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/queue.h"
#include "ui/container_model.h"
#include "ui/host_model.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <stop_token>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace transship::ui {

class CommandBar;
class ContainerWatch;
class Demo;
class HostList;
class MigrationWizard;
class PreflightDialog;
class QueuePane;

// Hosts at the left, the containers of the chosen one beside them, and what can be done with them.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const ssh::Access& access, QWidget* parent = nullptr);
    ~MainWindow() override;
    // Connects to both; the first is shown, and the second is offered as destination.
    void connectTo(const QString& source, const QString& destination);
    // The same for a window that is open already: it comes to the front.
    void come(const QString& source, const QString& destination);
    // Shows what an earlier program left, if it left anything; `asked`: also that it left nothing.
    void showCutOff(bool asked);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    // What was found out about one container.
    void makeActions();
    void makeTable();
    QWidget* makeContents();
    void hostChanged();
    void showTrouble(const HostEntry& host);
    void refresh();
    void showRows(const HostPointer& host, Result<std::vector<host::ContainerRow>> rows);
    void lookAtRows(const HostPointer& host);
    void updateActions();
    void move();
    void moveTo(const HostPointer& destination);
    void enqueue();
    void goOn(const migration::Queue& queue);
    void checkAll();
    void inspect();
    void showLogs();
    void showCheckpoints();
    void openArchive();
    std::vector<const ContainerEntry*> selected() const;
    // The only other connected host, or the one that was asked for at the start; null where it is not clear.
    HostPointer likelyDestination() const;
    bool isBusy() const { return !m_wizard.isNull() || !m_preflight.isNull(); }

    std::shared_ptr<GuiQuestions> m_questions;
    HostModel* m_hosts;
    HostList* m_list;
    HostPointer m_wanted;  // as destination
    ContainerModel* m_model;
    ContainerOrder* m_sorted;
    ContainerWatch* m_watch;
    QTimer m_soon;  // until the list is read again
    bool m_reading = false;
    bool m_again = false;            // it changed while it was read
    std::stop_source m_stopReading;  // when the window goes
    std::stop_source m_stopLooking;
    QStackedWidget* m_stack;
    QTableView* m_view;
    QLabel* m_title;
    QLabel* m_facts;
    QLineEdit* m_filter;
    CommandBar* m_command;
    QLabel* m_empty;
    QPushButton* m_tryDemo;
    Demo* m_demo;
    QWidget* m_trouble;
    QLabel* m_troubleTitle;
    QLabel* m_troubleText;
    QAction* m_move;
    QAction* m_check;
    QAction* m_inspect;
    QAction* m_logs;
    QAction* m_checkpoints;
    QAction* m_refresh;
    QueuePane* m_queue;
    QPointer<MigrationWizard> m_wizard;
    QPointer<PreflightDialog> m_preflight;
};

}  // namespace transship::ui
