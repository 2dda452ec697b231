// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "ui/report_view.h"
#include "ui/side.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <stop_token>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace transship::ui {

class CommandBar;

// Looks at all containers that run on a host, and whether they can move to another one.
class PreflightDialog final : public QDialog {
    Q_OBJECT
public:
    PreflightDialog(Side source, Side destination, QWidget* parent);
    ~PreflightDialog() override { m_stop.request_stop(); }

    // Lets the look come to its end first: the next one needs the same connections.
    void reject() override;

private:
    struct Progress;
    void look();
    void rehearse(const QString& container);
    void nameCommand();
    void setEnabledForLooking(bool enabled);
    void tell();

    Side m_source;
    Side m_destination;
    std::stop_source m_stop;
    bool m_looking = false;
    bool m_closing = false;
    std::shared_ptr<Progress> m_progress;  // the thread that looks writes it
    QTimer m_tick;
    QCheckBox* m_withAgent;
    QCheckBox* m_rehearse;
    QPushButton* m_look;
    QProgressBar* m_busy;
    ReportView* m_view;
    CommandBar* m_command;
};

}  // namespace transship::ui
