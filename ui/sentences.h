// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace transship::ui {

// The sentences of the core that have translations, in English; "%1" stands for what is filled in.
std::vector<const char*> coreSentences();

}  // namespace transship::ui
