// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"
#include "core/preflight/kept.h"
#include "core/preflight/report.h"

#include <QString>

#include <functional>

class QWidget;

namespace transship::ui {

// Renders one of the reports that preflight::html makes, on A4; whole or not at all.
Status writePdf(const QString& html, const QString& file);

// What a report looks like: as HTML, and in the form that a file's ending asks for.
struct Rendering {
    QString name;  // of a file, without its ending
    std::function<std::string()> html;
    std::function<Result<std::string>(const std::string& file)> rendered;
};
Rendering renderingOf(const preflight::Report& report);
Rendering renderingOf(const migration::Chapter& chapter);
Rendering renderingOf(const preflight::KeptReport& report);

// Asks for a file and writes the report into it, as PDF or as the rendering says.
void saveReport(QWidget* parent, const Rendering& rendering);

}  // namespace transship::ui
