// SPDX-License-Identifier: Apache-2.0
#include "ui/history_model.h"

#include "core/migration/story.h"
#include "ui/spoken.h"
#include "ui/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <utility>

namespace transship::ui {
namespace {

QString timeOf(std::chrono::milliseconds value) { return value.count() > 0 ? duration(value) : QString(); }

}  // namespace

transship::Result<std::vector<HistoryModel::Row>> HistoryModel::read() {
    std::vector<Row> rows;
    TRANSSHIP_ASSIGN(auto history, migration::history());
    TRANSSHIP_ASSIGN(auto kept, preflight::keptReports());
    rows.reserve(history.chapters.size() + kept.reports.size() + history.damaged.size() + kept.damaged.size());
    // Of one second, the look comes before the migration.
    for (auto& chapter : history.chapters) rows.push_back({std::move(chapter), std::nullopt, {}});
    for (auto& report : kept.reports) rows.push_back({std::nullopt, std::move(report), {}});
    for (const auto* damaged : {&history.damaged, &kept.damaged})
        for (const auto& file : *damaged) rows.push_back({std::nullopt, std::nullopt, file});
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::date);
    return rows;
}

void HistoryModel::setRows(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    if (role == Qt::ToolTipRole) return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto& [chapter, report, damaged] = row;
    if (!damaged.empty()) return index.column() == Result ? tr("can't be read: %1").arg(plain(damaged)) : QString();
    switch (index.column()) {
        case Began:
            return QLocale().toString(QDateTime::fromString(QString::fromStdString(row.date()), Qt::ISODate), QLocale::ShortFormat);
        case Container:
            return chapter ? plain(chapter->record.source.name) : tr("preflight");
        case From:
            return plain(chapter ? chapter->record.source.host : report->source);
        case To:
            return plain(chapter ? chapter->record.destination.host : report->destination);
        case Result:
            return spoken(chapter ? migration::endingText(*chapter) : report->verdict);
        case Downtime:
            return chapter ? timeOf(migration::downtimeOf(*chapter)) : QString();
        case Predicted:
            return chapter ? timeOf(migration::predictedOf(*chapter)) : QString();
        default:
            return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Began:
            return tr("Began (UTC)");
        case Container:
            return tr("Container");
        case From:
            return tr("From");
        case To:
            return tr("To");
        case Result:
            return tr("Result");
        case Downtime:
            return tr("Stood still");
        case Predicted:
            return tr("Predicted");
        default:
            return {};
    }
}

}  // namespace transship::ui
