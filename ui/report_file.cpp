// SPDX-License-Identifier: Apache-2.0
#include "ui/report_file.h"

#include "core/base/files.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace transship::ui {

Status writePdf(const QString& html, const QString& file) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());  // the document keeps its own
    QTextDocument document;
    document.setHtml(html);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    document.print(&writer);
    return writeFile(file.toStdString(), buffer.data().toStdString());
}

Status writeReport(const preflight::Report& report, const QString& file) {
    const auto path = file.toStdString();
    if (path.ends_with(".pdf")) return writePdf(QString::fromStdString(preflight::html(report)), file);
    TRANSSHIP_ASSIGN(const auto text, preflight::rendered(report, path));
    return writeFile(path, text);
}

}  // namespace transship::ui
