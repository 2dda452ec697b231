// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent/agent.h"
#include "core/archive/tar.h"
#include "core/checkpoint/entries.h"
#include "core/helper/helper.h"
#include "core/migration/observer.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace transship::migration {

using engine::Json;

// The entries of a directory tree by relative path, as the helper's digest tells them; "" is the directory itself.
using Listing = std::map<std::string, Json>;

// A directory of one host. The agent reads and writes it as it lies; without one, helper containers that bind it do: they are created,
// never started, and their archive end points (GET and PUT /containers/{id}/archive) stream it as tar.
struct Tree {
    engine::Engine engine;
    std::string image;  // the helper's reference
    std::string migration;
    std::string bound;  // a path of the host, or the name of a volume
    std::string part;   // one entry below it that is meant alone; empty: all
    std::shared_ptr<agent::Agent> agent = nullptr;
    std::string path = {};      // where it lies on the host; for the agent
    std::stop_token stop = {};  // ends what the agent does
    std::string direct = {};    // the address at which the source's agent reaches this one's; empty: what is copied passes this workstation
};

// The tree as what has so many bytes reaches it soonest: a few pass the workstation before a connection between the hosts is made.
Tree forBytes(Tree tree, std::uint64_t bytes);

// Lists trees of one host, in one helper, with checksums.
Result<std::vector<Listing>> listTrees(const std::vector<Tree>& trees);
// The same once more, reading only what was touched since that time of the host's clock. All that lay there before it is known; of a tree
// that lay not, nothing. It does not see what is written to a mapping, so no process may have one.
Result<std::vector<Listing>> listTreesAgain(const std::vector<Tree>& trees, const std::string& since, const std::vector<Listing>& known);

Result<Listing> listTree(const Tree& tree);

// What is known of a tree that may have changed since; by the agent.
struct Known {
    std::string since;  // the host's clock when the listing began, in nanoseconds
    std::string busy;   // inodes, a line each, whose content may change without a change of their times
    Listing listing;
};

// The time that files of the tree would get now, in nanoseconds.
Result<std::string> clockOf(const Tree& tree);

// Lists the tree, with checksums, and remembers it; only what is new since it was known is read. By its agent.
Status learn(const Tree& tree, Known& known);

// The time and the busy files of the container with this process, for a listing that begins now.
Result<Known> knownNow(const agent::Agent& agent, int pid);
// Lists the tree again, reading only the files that may differ from what is known; by its agent.
Result<Listing> rescan(const Tree& tree, const Known& known);
// Lists the tree with the checksums of the files that are as they were listed, and reads the others; by its agent.
Result<Listing> listKnowing(const Tree& tree, const Listing& known);
// Lists the tree without checksums; by its agent.
Result<Listing> listWithoutReading(const Tree& tree);
// Lists these paths of the tree alone; those that are missing are left out. By its agent.
Result<Listing> listPaths(const Tree& tree, const std::set<std::string>& paths);

using Additions = std::function<Result<std::vector<archive::Addition>>()>;

// Reads a tree member by member.
Status readTree(const Tree& tree, const archive::Visitor& visitor);

// Copies single entries out of one tree into the other, none of them a directory, behind the additions; both trees are meant whole.
Status copyEntries(const Tree& from, const Tree& to, const std::vector<std::string>& paths, const archive::Visitor& visitor,
                   const std::vector<archive::Addition>& additions, Meter& meter);

// Copies what the visitor keeps, and then the additions, from one tree into the other.
Status copyTree(const Tree& from, const Tree& to, const archive::Visitor& visitor, const Additions& additions, Meter& meter);

// The files of a dump but for its memory and cargo, by name; by its agent.
Result<checkpoint::Images> readImages(const Tree& dump);

// Makes the tree's part, for root alone, with what is above it; by its agent.
Status makeTree(const Tree& tree);

// Writes files anew into the tree's part; by its agent.
Status writeFiles(const Tree& tree, const std::map<std::string, std::string>& files);

// Copies these entries from one tree into the other, and makes whiteouts (overlayfs' marks of deleted files) there; by the agents of both.
Status copyPaths(const Tree& from, const Tree& to, const std::set<std::string>& paths, const std::vector<std::string>& whiteouts,
                 Meter& meter);

// Appends what a file of one tree holds from `offset` on to a file of the other, and moves the offset; by the agents of both.
Status appendTail(const Tree& from, const std::string& file, std::uint64_t& offset, const Tree& to, const std::string& target,
                  const std::string& mode, Meter& meter);

// Carries the memory pages of a dump from one tree into the other while they are written, until `ended` ends, and lists what came, with
// checksums; by the agents of both.
Result<Listing> passPages(const Tree& from, const Source& ended, const Tree& to, Meter& meter);
// Takes the host's memory for so many bytes of them beforehand; by the tree's agent. That takes twice as long for memory which a virtual
// machine has to ask its own host for.
Status reservePages(const Tree& tree, std::uint64_t bytes);

// Packs all that is in the tree, but its sockets, into a file of another one, to be unpacked there later; by the agents of both.
Status packInto(const Tree& from, const Tree& to, const std::string& target, Meter& meter);

// Removes paths below the tree, with all that is in them.
Status removeBelow(const Tree& tree, const std::vector<std::string>& paths);

}  // namespace transship::migration
