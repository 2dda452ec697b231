// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QTimer>
#include <QWidget>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

class QLabel;
class QPlainTextEdit;

namespace transship::ui {

// What one container says: its last lines, and what comes.
class LogView final : public QWidget {
    Q_OBJECT
public:
    struct Side {
        std::shared_ptr<migration::Line> line;
        QString host;
        QString container;
    };
    explicit LogView(Side side, QWidget* parent = nullptr);
    ~LogView() override;

    QPlainTextEdit* text() const { return m_text; }
    const Side& side() const { return m_side; }
    void setFollowing(bool is);

private:
    void read(const std::stop_token& stop);
    void show();

    Side m_side;
    QLabel* m_title;
    QPlainTextEdit* m_text;
    QTimer m_tick;
    bool m_following = true;
    std::mutex m_mutex;
    std::condition_variable_any m_taken;
    std::string m_pending;  // what the thread read and the window has not shown yet
    std::string m_ended;    // why nothing more comes
    bool m_over = false;
    std::jthread m_thread;
};

}  // namespace transship::ui
