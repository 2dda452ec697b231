// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "core/migration/record.h"

namespace transship::migration {

// CRIU's options in the host's own file, where the engine can't pass them for one container: put there right before a start and
// withdrawn after it, as they hold for whatever else is dumped or restored on that host meanwhile. What stands in the file is kept and
// comes back. Waits, for a while, for another migration that does the same. Nothing where the record has no options.
Status tellCriu(Line& line, const Record& record);
// May be repeated. Nothing where the file is not this migration's.
Status withdrawFromCriu(Line& line, const Record& record);

}  // namespace transship::migration
