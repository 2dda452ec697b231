// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QTimer>
#include <QWidget>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>

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
    ~LogView() override { m_stop.request_stop(); }

    QPlainTextEdit* text() const { return m_text; }
    const Side& side() const { return m_side; }
    void setFollowing(bool is);

private:
    // What the thread read and the window has not shown yet; it outlives the window where a host does not answer.
    struct Feed {
        std::mutex mutex;
        std::condition_variable_any taken;
        std::string pending;
        std::string ended;  // why nothing more comes
        bool over = false;
    };
    static void read(Feed& feed, const Side& side, const std::stop_token& stop);
    void show();

    Side m_side;
    QLabel* m_title;
    QPlainTextEdit* m_text;
    QTimer m_tick;
    bool m_following = true;
    std::shared_ptr<Feed> m_feed = std::make_shared<Feed>();
    std::stop_source m_stop;
};

}  // namespace transship::ui
