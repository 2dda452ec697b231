// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"
#include "ui/host_model.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace transship::ui {

class DowntimeChart;

// Every migration of this account, the latest first, each with its report.
class HistoryWindow final : public QDialog {
    Q_OBJECT
public:
    HistoryWindow(HostModel* hosts, QWidget* parent);

private:
    void read();
    void show(Result<std::vector<migration::Chapter>> chapters);
    void showChosen();
    const migration::Chapter* chosen() const;

    HostModel* m_hosts;
    std::vector<migration::Chapter> m_chapters;
    QLabel* m_summary;
    DowntimeChart* m_chart;
    QTableWidget* m_table;
    QPlainTextEdit* m_details;
    QPushButton* m_save;
    QPushButton* m_remove;
};

}  // namespace transship::ui
