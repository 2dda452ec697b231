// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string>

namespace transship::cli {

// Writes a report, which is given as HTML, as PDF, by the window's program, which has the renderer; no display is needed. Failed where that
// program is missing.
Status writePdf(const std::string& html, const std::string& file);

}  // namespace transship::cli
