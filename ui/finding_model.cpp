// SPDX-License-Identifier: Apache-2.0
#include "ui/finding_model.h"

#include "core/base/text.h"
#include "core/preflight/catalogue.h"
#include "ui/icons.h"
#include "ui/spoken.h"

namespace transship::ui {
namespace {

QIcon iconOf(preflight::Severity severity) {
    switch (severity) {
        case preflight::Severity::Block:
            return icon("block");
        case preflight::Severity::Warn:
            return icon("warning");
        case preflight::Severity::Note:
            return icon("note");
    }
    return {};
}

}  // namespace

void FindingModel::setReport(const preflight::Report& report) {
    beginResetModel();
    m_rows.clear();
    for (const auto& container : report.containers)
        for (const auto& finding : container.findings) m_rows.push_back({QString::fromStdString(printable(container.name)), finding});
    endResetModel();
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& [container, finding] = row(index.row());
    if (role == SortRole && index.column() == Severity) return static_cast<int>(finding.severity);
    if (role == Qt::DecorationRole && index.column() == Severity) return iconOf(finding.severity);
    if (role == Qt::ToolTipRole) return QStringLiteral("<p>%1</p>").arg(data(index, Qt::DisplayRole).toString().toHtmlEscaped());
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (index.column()) {
        case Severity:
            return spoken(preflight::severityWord(finding.severity));
        case Container:
            return container;
        case Title:
            return spoken(preflight::entryOf(finding.id).title);
        case Evidence:
            return QString::fromStdString(printable(finding.text));
        default:
            return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Severity:
            return tr("Severity");
        case Container:
            return tr("Container");
        case Title:
            return tr("Finding");
        case Evidence:
            return tr("What was seen");
        default:
            return {};
    }
}

}  // namespace transship::ui
