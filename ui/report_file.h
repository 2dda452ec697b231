// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/preflight/report.h"

#include <QString>

namespace transship::ui {

// Renders one of the reports that preflight::html makes, on A4; whole or not at all.
Status writePdf(const QString& html, const QString& file);

// Writes the report in the form that the file's ending asks for: .pdf, or what preflight::rendered knows.
Status writeReport(const preflight::Report& report, const QString& file);

}  // namespace transship::ui
