// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <stop_token>
#include <string>

namespace transship::migration {

// What would be done on a host so that a finding is no more.
struct Mend {
    std::string id;          // of the finding
    std::string what;        // in one sentence
    std::string change;      // exactly: the difference of a file, or the commands
    std::string sideEffect;  // what else happens; empty: nothing
    std::string content;     // of the file that is replaced, if one is
    std::vector<std::string> paths;
};

// Whether there is a way to mend findings of this id ("criu-source").
bool canMend(const std::string& id);

// Looks at the host what there is to do; changes nothing. `line` leads to the side that the id names. Everything is done by the host's
// agent. Usage for an id that nothing mends; Refused where the agent does not serve, or the host is managed in another way.
Result<Mend> proposeMend(Line& line, const std::string& id, const std::stop_token& stop = {});

// Does it, and looks whether it helped. Where Docker is restarted this takes as long, and the agent is started again when it is needed.
Status mend(Line& line, const Mend& mend, const std::stop_token& stop = {});

// The lines that differ, as diff writes them: "- old", "+ new", "  same".
std::string lineDifference(const std::string& before, const std::string& after);

// daemon.json with this key set, everything else as it stands there, in its order. Failed where it is no JSON object.
Result<std::string> withKey(const std::string& daemonJson, const std::string& key);

}  // namespace transship::migration
