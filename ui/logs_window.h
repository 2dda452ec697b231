// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/log_view.h"

#include <QDialog>

#include <stop_token>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace transship::ui {

// The logs of one container, or of an original and its copy beside each other: follow, search, save.
class LogsWindow final : public QDialog {
    Q_OBJECT
public:
    LogsWindow(std::vector<LogView::Side> sides, QWidget* parent);
    ~LogsWindow() override { m_stop.request_stop(); }

private:
    void search(bool backwards);
    void save(LogView* view);

    std::vector<LogView*> m_views;
    QLineEdit* m_search;
    QLabel* m_said;
    std::stop_source m_stop;
};

}  // namespace transship::ui
