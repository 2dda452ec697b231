// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"
#include "core/preflight/kept.h"
#include "ui/host_model.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace transship::ui {

class CommandBar;
class DowntimeChart;

// Every migration and every preflight of this account, the latest first, each with its report.
class HistoryWindow final : public QDialog {
    Q_OBJECT
public:
    HistoryWindow(HostModel* hosts, QWidget* parent);

private:
    // One of the two.
    struct Row {
        std::optional<migration::Chapter> chapter;
        std::optional<preflight::KeptReport> report;
        const std::string& date() const { return chapter ? chapter->record.started : report->date; }
    };
    static Result<std::vector<Row>> readRows();
    static QStringList textsOf(const Row& row);
    void read();
    void show(Result<std::vector<Row>> rows);
    void showChosen();
    void saveChosen();
    const Row* chosen() const;

    HostModel* m_hosts;
    std::vector<Row> m_rows;
    QLabel* m_summary;
    DowntimeChart* m_chart;
    QTableWidget* m_table;
    QPlainTextEdit* m_details;
    CommandBar* m_command;
    QPushButton* m_save;
    QPushButton* m_remove;
};

}  // namespace transship::ui
