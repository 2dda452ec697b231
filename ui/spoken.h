// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace transship::ui {

// What the core says, in the language of the window where its sentence is among coreSentences(), else as it is. The core speaks
// English and knows no Qt: reports, journals and the command line are the same everywhere.
QString spoken(const std::string& text);

}  // namespace transship::ui
