// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/images.h"
#include "core/migration/line.h"
#include "core/migration/proof.h"
#include "core/migration/record.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace transship::migration {

// The acts that end a migration one way or the other. A run and a recovery share them; each may be repeated.
struct Sides {
    Line& source;
    Line& destination;
};

using Says = std::function<void(const std::string&)>;

// Lets the frozen source go on, with its restart policy and its network; `runs` tells whether it does.
Status letGo(Line& source, const Record& record, bool& runs);

// Before the commit point: the source runs on, and nothing of the migration is left anywhere. The source comes first.
// An error says what could not be undone; `sourceRuns` tells whether the source was let go all the same. Unless it was, the dump and the
// copy stay where they are.
Status undo(const Sides& sides, const Record& record, bool& sourceRuns, const Says& says);

enum class Fate {
    Runs,
    NeverRan,  // and can't start any more
    Died,
    Unknown,  // the host can't be asked
};

struct Look {
    Fate fate = Fate::Unknown;
    std::string detail;  // how it ended and how long it ran
};

// After the commit point: what became of the container on the destination. `answered`: the engine has answered the start, so none is
// under way; otherwise one may still be, and the container is removed (never by force) to make sure that it can't run.
// What runs of it without the engine's knowledge is ended.
Look lookAtDestination(const Sides& sides, const Record& record, bool answered);
// Ends a copy that runs, and was started just now, where its holder does not run: nobody reaches it.
Look endWithoutNetwork(Line& destination, const Record& record);

// What runs in a container, given as the engine inspects it, and which of the listeners accept no connection: by the host's agent, or by a
// helper in the container's namespaces.
Result<Sighting> sight(Line& line, const std::string& migration, const engine::Json& container,
                       const std::vector<checkpoint::Listener>& listeners);

// Proves that the container runs what was dumped, now and a second later, and that what listened accepts connections. NeedsPerson where it
// does not.
Status proveSame(Line& line, const std::string& migration, const engine::Json& container, const checkpoint::Summary& summary,
                 std::vector<std::string>& remarks);
// Proves that the destination runs what was dumped. NeedsPerson where it does not.
Status proveDestination(Line& destination, const Record& record, const checkpoint::Summary& summary, std::vector<std::string>& remarks);

// Kills every process of the frozen source.
Status endSource(Line& source, const Record& record);
// Renames the dead source, or removes it; its holder likewise.
Status makeInert(Line& source, const Record& record);
// The real restart policies, on the destination.
Status givePolicies(Line& destination, const Record& record);
// Whatever was needed on the way: checkpoints, helpers, locks, helper images.
Status cleanUp(const Sides& sides, const Record& record);

// What a person can do with an original that died while it was frozen; its dump is kept.
std::string goOnAtTheSource(const Record& record);

// What is behind the name of a path whose content was set aside.
std::string asideSuffix(const Record& record);
// Runs a mode of the helper on the host's own files: by its agent, or in a helper that binds the host's root.
Result<std::string> onHost(Line& line, const std::string& migration, std::vector<std::string> words);

// Removes from one host all that bears the migration's label: helpers, locks, and the helper's image unless a holder needs it.
Status leaveNothing(const engine::Engine& engine, const Record& record);

// Removes the helper's image unless a holder needs it.
Status removeHelperImage(const engine::Engine& engine);

// The dump's images as they lie on a host, for a proof by a program that did not carry them.
Result<checkpoint::Summary> readSummary(Line& line, const Record& record, const Party& party);

// <DockerRootDir>/containers/<id>/checkpoints
Result<std::string> checkpointsDirectory(const engine::Engine& engine, const std::string& container);

}  // namespace transship::migration
