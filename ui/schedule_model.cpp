// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule_model.h"

#include "ui/text.h"

#include <QDateTime>

namespace transship::ui {
namespace {

using checkpoint::KeptSchedule;
using checkpoint::LastRun;

QString whenText(const KeptSchedule& kept) {
    const auto& rule = kept.schedule.calendar.text;
    if (rule == "0 * * * *") return ScheduleModel::tr("every hour");
    if (rule == "0 0 * * *") return ScheduleModel::tr("every day");
    if (rule == "0 0 * * 0") return ScheduleModel::tr("every Sunday");
    if (rule == "0 0 1 * *") return ScheduleModel::tr("every month");
    return plain(rule);
}

QString cellText(const KeptSchedule& kept, int column) {
    switch (column) {
        case ScheduleModel::Container:
            return plain(kept.schedule.container);
        case ScheduleModel::When:
            return whenText(kept);
        case ScheduleModel::Keeps:
            return kept.schedule.limit == 0
                       ? QLocale().toString(kept.schedule.keep)
                       : ScheduleModel::tr("%1, %2").arg(QLocale().toString(kept.schedule.keep), amount(kept.schedule.limit));
        case ScheduleModel::Next:
            if (kept.schedule.paused) return ScheduleModel::tr("paused");
            return kept.next ? QString::fromStdString(checkpoint::minuteText(*kept.next)) : ScheduleModel::tr("never");
        default:
            return lastRunText(kept);
    }
}

}  // namespace

QString lastRunText(const KeptSchedule& kept) {
    if (!kept.last) return ScheduleModel::tr("not yet");
    const auto& last = *kept.last;
    const auto at = QLocale().toString(
        QDateTime::fromSecsSinceEpoch(std::chrono::duration_cast<std::chrono::seconds>(last.at.time_since_epoch()).count()),
        QLocale::ShortFormat);
    const auto words = plain(last.words);
    switch (last.result) {
        case LastRun::Result::Failed:
            return ScheduleModel::tr("failed, %1: %2").arg(at, words);
        case LastRun::Result::Skipped:
            return ScheduleModel::tr("left out, %1: %2").arg(at, words);
        default:
            return words.isEmpty() ? ScheduleModel::tr("made %1, %2").arg(plain(last.name), at)
                                   : ScheduleModel::tr("made %1, %2: %3").arg(plain(last.name), at, words);
    }
}

void ScheduleModel::setRows(std::vector<KeptSchedule> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant ScheduleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::DisplayRole) return cellText(row(index.row()), index.column());
    if (role == Qt::ToolTipRole) return cellText(row(index.row()), index.column()).toHtmlEscaped();
    return {};
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Container:
            return tr("Container");
        case When:
            return tr("When");
        case Keeps:
            return tr("Keeps");
        case Next:
            return tr("Next, by its own clock");
        case Last:
            return tr("Last");
        default:
            return {};
    }
}

}  // namespace transship::ui
