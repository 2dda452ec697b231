// SPDX-License-Identifier: Apache-2.0
#include "ui/report_file.h"

#include "core/base/files.h"
#include "core/migration/story.h"
#include "ui/boxes.h"

#include <QBuffer>
#include <QFileDialog>
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

Rendering renderingOf(const preflight::Report& report) {
    return {"preflight-" + QString::fromStdString(report.date).left(10), [report] { return preflight::html(report); },
            [report](const std::string& file) { return preflight::rendered(report, file); }};
}

Rendering renderingOf(const migration::Chapter& chapter) {
    return {"migration-" + QString::fromStdString(chapter.record.id), [chapter] { return migration::html(chapter); },
            [chapter](const std::string& file) { return migration::rendered(chapter, file); }};
}

Rendering renderingOf(const preflight::KeptReport& report) {
    return {QString::fromStdString(report.id), [id = report.id] { return preflight::keptReport(id, ".html").value_or(std::string()); },
            [id = report.id](const std::string& file) { return preflight::keptReport(id, file); }};
}

void saveReport(QWidget* parent, const Rendering& rendering) {
    auto* dialog = new QFileDialog(parent, QObject::tr("Save the report"));
    dialog->setObjectName("reportDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {QObject::tr("PDF (*.pdf)"), QObject::tr("Web page (*.html)"), QObject::tr("Markdown (*.md)"), QObject::tr("JSON (*.json)")});
    dialog->setDefaultSuffix("pdf");
    dialog->selectFile(rendering.name + ".pdf");
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section("*.", 1).chopped(1)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, rendering](const QString& file) {
        const auto write = [&]() -> Status {
            if (file.endsWith(".pdf")) return writePdf(QString::fromStdString(rendering.html()), file);
            TRANSSHIP_ASSIGN(const auto text, rendering.rendered(file.toStdString()));
            return writeFile(file.toStdString(), text);
        };
        if (const auto written = write(); !written) complain(parent, QObject::tr("The report could not be saved"), written.error());
    });
    dialog->open();
}

}  // namespace transship::ui
