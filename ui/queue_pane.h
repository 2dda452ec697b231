// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queue_job.h"
#include "ui/queue_model.h"
#include "ui/work_under_way.h"

#include <QDockWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace transship::ui {

// The queue below the containers: each with its turn, its progress, and what became of it.
class QueuePane final : public QDockWidget {
    Q_OBJECT
public:
    explicit QueuePane(QWidget* parent = nullptr);

    void begin(migration::Queue queue, std::shared_ptr<migration::Line> source, std::shared_ptr<migration::Line> destination);
    bool isRunning() const { return m_job != nullptr && m_job->isRunning(); }
    void stop();

Q_SIGNALS:
    // Nothing waits and nothing moves any more.
    void ended();

private:
    void start();
    void finished();
    void retry();
    void cancel();
    void hold(bool is);
    void tell();
    std::vector<int> chosen() const;

    QueueModel* m_model;
    QueueJob* m_job = nullptr;
    QLabel* m_summary;
    QTableView* m_view;
    QPushButton* m_hold;
    QPushButton* m_retry;
    QPushButton* m_cancel;
    QString m_way;
    std::unique_ptr<WorkUnderWay> m_work;  // while it runs
};

}  // namespace transship::ui
