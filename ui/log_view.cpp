// SPDX-License-Identifier: Apache-2.0
#include "ui/log_view.h"

#include "core/host/containers.h"
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
    m_thread = std::jthread([this](const std::stop_token& stop) { read(stop); });
}

LogView::~LogView() {
    m_thread.request_stop();
    m_thread.join();
}

void LogView::setFollowing(bool is) {
    m_following = is;
    if (is) m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void LogView::read(const std::stop_token& stop) {
    const auto take = [&](std::span<const std::byte> bytes) -> Status {
        std::unique_lock lock(m_mutex);
        if (!m_taken.wait(lock, stop, [&] { return m_pending.size() < pendingLimit; })) return cancelled();
        m_pending.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    };
    const auto ended = [&]() -> Status {
        TRANSSHIP_ASSIGN(const auto host, m_side.line->host());
        return host::logs(*host, m_side.container.toStdString(), {.follow = true, .lastLines = lastLines}, take, stop);
    }();
    const std::lock_guard lock(m_mutex);
    m_over = true;
    if (!ended) m_ended = summary(ended.error());
}

void LogView::show() {
    std::string bytes;
    bool over = false;
    std::string why;
    {
        const std::lock_guard lock(m_mutex);
        over = m_over && m_pending.size() <= shownAtOnce;
        // Whole lines, so that no character is torn apart; the rest when the log has ended.
        const auto limit = std::min(m_pending.size(), shownAtOnce);
        const auto line = m_pending.rfind('\n', limit == 0 ? 0 : limit - 1);
        const auto count = over || line == std::string::npos ? (over || m_pending.size() >= shownAtOnce ? limit : 0) : line + 1;
        bytes = m_pending.substr(0, count);
        m_pending.erase(0, count);
        why = m_ended;
        m_taken.notify_all();
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
