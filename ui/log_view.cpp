// SPDX-License-Identifier: Apache-2.0
#include "ui/log_view.h"

#include "core/host/containers.h"
#include "ui/background.h"
#include "ui/heading.h"
#include "ui/text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace transship::ui {
namespace {

constexpr unsigned lastLines = 10'000;
constexpr int linesKept = 100'000;
constexpr std::size_t pendingLimit = 4 << 20;  // the remote waits when the window does not keep up
constexpr std::size_t shownAtOnce = 128 << 10;

// Escape sequences would steer a terminal; here they are only noise.
QString shownText(std::string_view bytes) {
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    static const QRegularExpression sequences("\x1b\\[[0-9;?]*[A-Za-z]");
    text.remove(sequences);
    text.remove('\r');
    for (auto& c : text)
        if (c != '\n' && c != '\t' && (c.category() == QChar::Other_Control)) c = QChar(0xfffd);
    return text;
}

}  // namespace

LogView::LogView(Side side, QWidget* parent)
    : QWidget(parent), m_side(std::move(side)), m_title(heading("logTitle")), m_text(new QPlainTextEdit) {
    m_title->setText(tr("%1 on %2").arg(plain(m_side.container.toStdString()), m_side.host));
    m_text->setObjectName("logText");
    m_text->setAccessibleName(m_title->text());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(linesKept);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    m_tick.setInterval(50);
    connect(&m_tick, &QTimer::timeout, this, &LogView::show);
    m_tick.start();
    workers().start([feed = m_feed, side = m_side, stop = m_stop.get_token()] { read(*feed, side, stop); });
}

void LogView::setFollowing(bool is) {
    m_following = is;
    if (is) m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void LogView::read(Feed& feed, const Side& side, const std::stop_token& stop) {
    const auto take = [&](std::span<const std::byte> bytes) -> Status {
        std::unique_lock lock(feed.mutex);
        if (!feed.taken.wait(lock, stop, [&] { return feed.pending.size() < pendingLimit; })) return cancelled();
        feed.pending.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    };
    const auto ended = [&]() -> Status {
        TRANSSHIP_ASSIGN(const auto host, side.line->host());
        return host::logs(*host, side.container.toStdString(), {.follow = true, .lastLines = lastLines}, take, stop);
    }();
    const std::lock_guard lock(feed.mutex);
    feed.over = true;
    if (!ended) feed.ended = summary(ended.error());
}

void LogView::show() {
    std::string bytes;
    bool over = false;
    std::string why;
    {
        const std::lock_guard lock(m_feed->mutex);
        over = m_feed->over && m_feed->pending.size() <= shownAtOnce;
        // Whole lines, so that no character is torn apart; the rest when the log has ended.
        const auto limit = std::min(m_feed->pending.size(), shownAtOnce);
        const auto line = m_feed->pending.rfind('\n', limit == 0 ? 0 : limit - 1);
        const auto count = over || line == std::string::npos ? (over || m_feed->pending.size() >= shownAtOnce ? limit : 0) : line + 1;
        bytes = m_feed->pending.substr(0, count);
        m_feed->pending.erase(0, count);
        why = m_feed->ended;
        m_feed->taken.notify_all();
    }
    if (!bytes.empty()) {
        if (bytes.ends_with('\n')) bytes.pop_back();
        auto* bar = m_text->verticalScrollBar();
        const int before = bar->value();
        m_text->appendPlainText(shownText(bytes));
        bar->setValue(m_following ? bar->maximum() : before);
    }
    if (!over) return;
    m_tick.stop();
    m_title->setText(why.empty() ? tr("%1 on %2, ended").arg(plain(m_side.container.toStdString()), m_side.host)
                                 : tr("%1 on %2: %3").arg(plain(m_side.container.toStdString()), m_side.host, plain(why)));
}

}  // namespace transship::ui
