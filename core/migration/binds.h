// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <string>
#include <vector>

namespace transship::migration {

// What becomes of one bind mount of the container.
struct BindMove {
    std::string target;       // where the container sees it
    std::string path;         // on the source
    std::string pathThere;    // on the destination: the same, but for a scratch copy
    bool isFile = false;      // one file, not a directory
    bool carried = false;     // its content is copied
    bool lacksAgent = false;  // it would be, but a single file needs the agent on both hosts
    bool missing = false;     // the destination has nothing there yet
    bool aside = false;       // what the destination has there is moved aside, as asked
};

// Content that belongs to the host itself is never copied: sockets, devices, /, /proc, /sys, /dev, /run, Docker's own files, and what lies
// on a network or user-space file system.
std::vector<BindMove> bindMoves(const Facts& facts, const Options& options);

// Reads what lies at the paths on both hosts: by the agent, or by a helper that binds the host's root, read-only.
Result<std::vector<BindFacts>> surveyBinds(const Facts& facts, Line& source, Line& destination, const std::stop_token& stop);

void checkBinds(const Facts& facts, const Options& options, Findings& findings);

}  // namespace transship::migration
