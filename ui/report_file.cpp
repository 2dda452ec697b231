// SPDX-License-Identifier: Apache-2.0
#include "ui/report_file.h"

#include "core/base/files.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace transship::ui {
namespace {

std::string pdf(const preflight::Report& report) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());  // the document keeps its own
    writer.setTitle(QString::fromStdString(preflight::verdict(report)));
    QTextDocument document;
    document.setHtml(QString::fromStdString(preflight::html(report)));
    document.print(&writer);
    return buffer.data().toStdString();
}

}  // namespace

Status writeReport(const preflight::Report& report, const QString& file) {
    const auto path = file.toStdString();
    if (path.ends_with(".pdf")) return writeFile(path, pdf(report));
    TRANSSHIP_ASSIGN(const auto text, preflight::rendered(report, path));
    return writeFile(path, text);
}

}  // namespace transship::ui
