// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/batch.h"
#include "ui/background.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace transship::ui {

// A batch on threads of its own; what it tells arrives as signals.
class QueueJob final : public QObject {
    Q_OBJECT
public:
    QueueJob(migration::Queue queue, std::shared_ptr<migration::Line> source, std::shared_ptr<migration::Line> destination,
             QObject* parent = nullptr);
    ~QueueJob() override;

    void start();
    // Those that move are undone; the rest is remembered.
    void stop() { m_stop.request_stop(); }
    bool isRunning() const { return m_running; }
    // How it ended, as Batch::run() says.
    const Status& status() const { return m_status; }
    migration::Batch& batch() { return *m_batch; }

Q_SIGNALS:
    void turned(int item, const migration::QueueItem& state);
    void stepBegan(int item, const QString& title, quint64 bytes);
    void carried(int item, quint64 bytes);
    void frozen(int item, bool is);
    void finished();

private:
    class Relay;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<migration::Batch> m_batch;
    std::stop_source m_stop;
    std::shared_ptr<Workers::Task> m_work;
    bool m_running = false;
    Status m_status;
};

}  // namespace transship::ui
