// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/runner.h"
#include "ui/background.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace transship::ui {

// One migration on a thread of its own; what it tells arrives as signals.
class MigrationJob final : public QObject {
    Q_OBJECT
public:
    MigrationJob(std::shared_ptr<migration::Line> source, std::shared_ptr<migration::Line> destination, migration::Facts facts,
                 migration::Options options, QObject* parent = nullptr);
    ~MigrationJob() override;

    void start();
    void cancel() { m_stop.request_stop(); }
    bool isRunning() const { return m_running; }
    bool isCommitted() const { return m_committed; }
    const migration::Outcome& outcome() const { return m_outcome; }

Q_SIGNALS:
    void stepBegan(const QString& step);
    void carried(const QString& step, quint64 bytes);
    void stepEnded(const QString& step, qint64 milliseconds);
    void frozen(bool is);
    void committed();
    void said(const QString& text);
    void finished();

private:
    class Relay;
    std::shared_ptr<migration::Line> m_source;
    std::shared_ptr<migration::Line> m_destination;
    migration::Facts m_facts;
    migration::Options m_options;
    std::unique_ptr<Relay> m_relay;
    std::stop_source m_stop;
    std::shared_ptr<Workers::Task> m_work;
    bool m_running = false;
    bool m_committed = false;
    migration::Outcome m_outcome;
};

}  // namespace transship::ui
