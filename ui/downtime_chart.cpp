// SPDX-License-Identifier: Apache-2.0
#include "ui/downtime_chart.h"

#include "ui/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace transship::ui {
namespace {

constexpr std::size_t shownAtMost = 60;
constexpr int widest = 28;

}  // namespace

DowntimeChart::DowntimeChart(QWidget* parent) : QWidget(parent) {
    setObjectName("downtimeChart");
    setMinimumHeight(140);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Downtime predicted and measured"));
}

void DowntimeChart::setPairs(std::vector<Pair> pairs) {
    if (pairs.size() > shownAtMost) pairs.erase(pairs.begin(), pairs.end() - static_cast<std::ptrdiff_t>(shownAtMost));
    m_pairs = std::move(pairs);
    QStringList texts;
    for (const auto& pair : m_pairs) texts << tr("%1: %2, predicted %3").arg(pair.name, duration(pair.measured), duration(pair.predicted));
    setAccessibleDescription(texts.join("; "));
    update();
}

QRect DowntimeChart::barsOf(std::size_t number) const {
    const int top = fontMetrics().height() + 8;
    const int each = std::min(widest, width() / std::max(1, static_cast<int>(m_pairs.size())));
    return {static_cast<int>(number) * each, top, each, height() - top - 2};
}

void DowntimeChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const auto strong = palette().color(QPalette::Highlight);
    auto pale = palette().color(QPalette::PlaceholderText);
    const int line = fontMetrics().height();
    std::chrono::milliseconds longest{1};
    for (const auto& pair : m_pairs) longest = std::max({longest, pair.predicted, pair.measured});
    int x = 0;
    for (const auto& [colour, text] : {std::pair(strong, tr("measured")), std::pair(pale, tr("predicted"))}) {
        painter.fillRect(QRect(x, 3, line - 4, line - 4), colour);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(x + line, 0, 200, line), Qt::AlignLeading | Qt::AlignVCenter, text);
        x += line + fontMetrics().horizontalAdvance(text) + 16;
    }
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignTrailing | Qt::AlignVCenter, tr("highest bar: %1").arg(duration(longest)));
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const auto area = barsOf(i);
        const int half = std::max(1, (area.width() - 4) / 2);
        const auto bar = [&](int left, std::chrono::milliseconds time, const QColor& colour) {
            const int tall = std::max(1, static_cast<int>(time.count() * area.height() / longest.count()));
            painter.fillRect(QRect(left, area.bottom() - tall + 1, half, tall), colour);
        };
        bar(area.left(), m_pairs[i].measured, strong);
        bar(area.left() + half, m_pairs[i].predicted, pale);
    }
    painter.setPen(pale);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

bool DowntimeChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        if (barsOf(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2, predicted %3")
                                   .arg(m_pairs[i].name, duration(m_pairs[i].measured), duration(m_pairs[i].predicted))
                                   .toHtmlEscaped(),
                               this);
    return true;
}

}  // namespace transship::ui
