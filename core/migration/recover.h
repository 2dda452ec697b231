// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/runner.h"

namespace transship::migration {

// Opens the line to a host of a record; the key file may be empty.
using LineTo = std::function<std::unique_ptr<Line>(const Party&)>;

// Finishes or undoes a migration whose program died or lost a host, by the rule of the commit point: before it everything is undone, after
// it the destination is looked at first. Where a host can't be reached, nothing is changed and the ending is NeedsPerson.
Outcome recover(const Record& record, const LineTo& lineTo, Observer& observer);

// The record of a migration as the locks of a host tell it. NotFound where there is none.
Result<Record> recordFromLocks(Line& line, const std::string& id);

}  // namespace transship::migration
