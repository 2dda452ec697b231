// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/tar.h"
#include "core/helper/helper.h"
#include "core/migration/observer.h"

#include <map>
#include <string>
#include <vector>

namespace transship::migration {

using engine::Json;

// The entries of a directory tree by relative path, as the helper's digest tells them; "" is the directory itself.
using Listing = std::map<std::string, Json>;

// A directory of one host, read and written by way of helper containers that bind it: they are created, never started, and their
// archive end points (GET and PUT /containers/{id}/archive) stream it as tar.
struct Tree {
    engine::Engine engine;
    std::string image;  // the helper's reference
    std::string migration;
    std::string bound;  // a path of the host, or the name of a volume
    std::string part;   // one entry below it that is meant alone; empty: all
};

// Lists trees of one host, in one helper, with checksums.
Result<std::vector<Listing>> listTrees(const std::vector<Tree>& trees);

using Additions = std::function<Result<std::vector<archive::Addition>>()>;

// Reads a tree member by member.
Status readTree(const Tree& tree, const archive::Visitor& visitor);

// Copies what the visitor keeps, and then the additions, from one tree into the other.
Status copyTree(const Tree& from, const Tree& to, const archive::Visitor& visitor, const Additions& additions, Meter& meter);

// Removes paths below the tree, with all that is in them.
Status removeBelow(const Tree& tree, const std::vector<std::string>& paths);

}  // namespace transship::migration
