// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/queue.h"
#include "ui/host_model.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStringListModel;

namespace transship::ui {

// What an earlier program left: migrations that are neither finished nor undone, and queues with containers that wait.
class CutOffDialog final : public QDialog {
    Q_OBJECT
public:
    struct Left {
        std::vector<migration::Chapter> migrations;
        std::vector<migration::Queue> queues;
        bool isNothing() const { return migrations.empty() && queues.empty(); }
    };
    // Of this account; what another program works on right now is not left. `all`: also those that asked for a person.
    static Result<Left> find(bool all);

    CutOffDialog(Left left, HostModel* hosts, QWidget* parent);
    void reject() override;

Q_SIGNALS:
    void goOn(const migration::Queue& queue);

private:
    void tell();
    void recover();
    void forget();
    void resume();
    void setBusy(bool is);

    Left m_left;
    HostModel* m_hosts;
    bool m_busy = false;
    QStringListModel* m_lines;
    QPlainTextEdit* m_said;
    QProgressBar* m_bar;
    QPushButton* m_recover;
    QPushButton* m_goOn;
    QPushButton* m_forget;
};

}  // namespace transship::ui
