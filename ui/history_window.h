// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/history_model.h"
#include "ui/host_model.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace transship::ui {

class CommandBar;
class DowntimeChart;

// Every migration and every preflight of this account, the latest first, each with its report.
class HistoryWindow final : public QDialog {
    Q_OBJECT
public:
    HistoryWindow(HostModel* hosts, QWidget* parent);

private:
    void read();
    void show(Result<std::vector<HistoryModel::Row>> rows);
    void showChosen();
    void saveChosen();
    const HistoryModel::Row* chosen() const;

    HostModel* m_hosts;
    HistoryModel* m_model;
    QLabel* m_summary;
    DowntimeChart* m_chart;
    QTableView* m_table;
    QPlainTextEdit* m_details;
    CommandBar* m_command;
    QPushButton* m_save;
    QPushButton* m_remove;
};

}  // namespace transship::ui
