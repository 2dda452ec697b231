// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/preflight/report.h"

#include <string>
#include <vector>

namespace transship::preflight {

// A report of this account's history. It stays as it was said on that day, whatever later versions would say.
struct KeptReport {
    std::string id;    // "check-20261126T071526Z-1a2b"
    std::string date;  // UTC
    std::string source;
    std::string destination;
    std::string sourceCriu;  // versions; empty: not known
    std::string destinationCriu;
    std::string verdict;
    bool allCanMove = false;
};

// Keeps the report, in place of the one that was kept of the same look; of many, the latest 200.
Status keep(const Report& report);

// The oldest first.
struct KeptReports {
    std::vector<KeptReport> reports;
    std::vector<std::string> damaged;  // files that can't be read
};
Result<KeptReports> keptReports();

// Whether an id is one of a report, and not of a migration.
bool isKeptReport(const std::string& id);

// The report in the form that the file's ending (.html, .md, .json) asks for. Usage for another one, NotFound for an unknown id.
Result<std::string> keptReport(const std::string& id, const std::string& file);

}  // namespace transship::preflight
