// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace transship::ui {

// Draws a percentage, given by a role of the cell, as the style's progress bar; the cell's text where it is negative.
class BarDelegate final : public QStyledItemDelegate {
public:
    BarDelegate(int percentRole, QObject* parent) : QStyledItemDelegate(parent), m_percentRole(percentRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int percent = index.data(m_percentRole).toInt();
        if (percent < 0) return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionProgressBar bar;
        bar.rect = option.rect.adjusted(2, 3, -2, -3);
        bar.state = option.state | QStyle::State_Horizontal;
        bar.palette = option.palette;
        bar.fontMetrics = option.fontMetrics;
        bar.maximum = 100;
        bar.progress = percent;
        bar.text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, bar.rect.width() - 8);
        bar.textVisible = true;
        bar.textAlignment = Qt::AlignCenter;
        QApplication::style()->drawControl(QStyle::CE_ProgressBar, &bar, painter, option.widget);
    }

private:
    int m_percentRole;
};

}  // namespace transship::ui
