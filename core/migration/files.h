// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/tree.h"

#include <set>
#include <string>
#include <vector>

namespace transship::migration {

// What must be done to the destination's files so that they become the source's.
struct Difference {
    std::set<std::string> send;          // these, with the directories they lie in
    std::vector<std::string> remove;     // these, with all that is in them
    std::set<std::string> opaque;        // directories that replaced one of the image
    std::vector<std::string> whiteouts;  // deletions that the source's layer hides behind a replaced directory
    std::map<std::string, std::map<std::string, std::string>> attributes;  // extended ones of what is sent, which the engine leaves out
    bool empty() const { return send.empty() && remove.empty() && whiteouts.empty(); }
};

// `deleted` are the paths that `docker diff` calls deleted. Sockets are left out: CRIU makes them again.
Difference difference(const Listing& source, const Listing& destination, const std::vector<std::string>& deleted);

// Makes the destination's files those of the source, which were listed. No container there may use them.
// While the source's container runs this is a head start only: call it again when it stands still.
Status copyFiles(const Tree& from, const Tree& to, const Listing& source, const Difference& what, Meter& meter);

// Whether nothing is left to be done to the destination's files. Failed, with the first path that differs.
Status compareFiles(const Listing& source, const Listing& destination, Difference left);

// The paths that the container deleted from its image (GET /containers/{id}/changes).
Result<std::vector<std::string>> deletedPaths(const engine::Engine& engine, const std::string& container);

// Where overlay2 keeps a container's writable layer.
Result<std::string> upperDirectory(const engine::Engine& engine, const std::string& container);

}  // namespace transship::migration
