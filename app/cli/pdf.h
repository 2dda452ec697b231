// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/preflight/report.h"

#include <string>

namespace transship::cli {

// Writes the report as PDF, by the window's program, which has the renderer; no display is needed. Failed where that program is missing.
Status writePdf(const preflight::Report& report, const std::string& file);

}  // namespace transship::cli
