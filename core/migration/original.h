// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"
#include "core/migration/line.h"

namespace transship::migration {

// Whether the migration left its original on the source, stopped, as far as its journal tells.
bool leftOriginal(const Chapter& chapter);

// Removes the stopped original of a migration that is done, with its holder and its anonymous volumes; named ones stay. Nothing happens
// where it is gone already. Blocked where the migration left none, Conflict where it runs again or somebody gave it another name.
Status removeOriginal(Line& source, const Chapter& chapter);

}  // namespace transship::migration
