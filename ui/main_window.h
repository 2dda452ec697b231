// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/container_model.h"
#include "ui/host_panel.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QTableView;

namespace transship::ui {

class ContainerWatch;
class MigrationWizard;
class PreflightDialog;

// Two hosts, the source's containers, and the way from one to the other.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const ssh::Access& access, QWidget* parent = nullptr);
    ~MainWindow() override;
    void connectTo(const QString& source, const QString& destination);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void refresh();
    void showEntries(Result<std::vector<ContainerEntry>> entries);
    void updateActions();
    void beginMigration();
    void checkAll();
    void inspect();
    const ContainerEntry* selected() const;

    std::shared_ptr<GuiQuestions> m_questions;
    HostPanel* m_source;
    HostPanel* m_destination;
    ContainerModel* m_model;
    ContainerWatch* m_watch;
    QTimer m_soon;  // until the list is read again
    bool m_reading = false;
    bool m_again = false;  // it changed while it was read
    QTableView* m_view;
    QLabel* m_empty;
    QAction* m_move;
    QAction* m_check;
    QAction* m_inspect;
    QAction* m_refresh;
    QPointer<MigrationWizard> m_wizard;
    QPointer<PreflightDialog> m_preflight;
};

}  // namespace transship::ui
