// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/facts.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace transship::migration {

// What becomes of a mount's content: it comes along, what the destination has under that name is used as it is, or nothing is copied.
enum class MountWay { Copy, Reuse, Skip };

// What becomes of open TCP connections.
enum class TcpWay { Refuse, Close, Keep };

// Whether what is carried passes this workstation, or goes straight from host to host; by itself it takes the faster one.
enum class PathWay { Auto, Direct, Relay };

// As the command line and files write them: "copy", "refuse". Nothing for another word.
std::string wordOf(MountWay way);
std::string wordOf(TcpWay way);
std::string wordOf(PathWay way);
std::optional<MountWay> mountWay(const std::string& word);
std::optional<TcpWay> tcpWay(const std::string& word);
std::optional<PathWay> pathWay(const std::string& word);

// What the person may change on the way.
struct Options {
    std::string name;                             // on the destination; empty: the same
    std::map<std::string, std::string> publish;   // host ports, old to new: "8080" to "9090"
    std::map<std::string, std::string> networks;  // network names, old to new
    std::map<std::string, MountWay> mounts;       // by the path inside the container
    std::vector<std::string> ignore;              // ids of stops to pass over, or "all"
    TcpWay tcp = TcpWay::Refuse;
    PathWay path = PathWay::Auto;
    bool preCopy = true;    // where it can be (pre_copy.h)
    bool fastLane = false;  // stop the plan where an agent does not serve
    bool removeSource = false;
    bool rehearsal = false;               // a copy is restored, looked at and removed; the container itself goes on (scratch.h)
    std::chrono::seconds maxDowntime{0};  // a longer predicted one stops the plan; 0: any
    bool rollBackLate = false;            // and a standstill that lasts for twice as long is undone
    std::chrono::milliseconds latest() const { return 2 * maxDowntime; }
};

// How the container and, where needed, its holder are created on the destination (POST /containers/create).
struct Spec {
    std::string name;
    Json container;          // with the image's name or id; restart policy "no"
    std::string imageTag;    // the name to give to the image there; empty: none
    std::string holderName;  // empty: no holder
    Json holder = nullptr;
    std::vector<std::pair<std::string, Json>> networks;  // further networks to connect (name, endpoint settings)
    std::vector<Json> networksToMake;                    // POST /networks/create
    Json restartPolicy;                                  // the real one, for the end
};

// Taken whole from inspect; only what a host or a holder forces is changed. `holderImage` is the helper's reference.
Spec makeSpec(const Facts& facts, const Options& options, const std::string& holderImage);

// A port of the host that leads into the container, or into its holder.
struct PublishedPort {
    std::string inside;  // "80/tcp"
    std::string host;    // "8080"
};
std::vector<PublishedPort> publishedPorts(const Facts& facts);

// The name a network of the source has on the destination.
std::string mappedNetwork(const Options& options, const std::string& name);

// Whether Docker makes this network itself.
bool isPredefined(const std::string& network);

// Whether Docker translates the addresses of a bridge network's containers (inspect's answer is asked) where packets leave the host.
bool translates(const Json& network);

// Whether the container has a network of its own (not the host's).
bool ownsNetwork(const Facts& facts);

}  // namespace transship::migration
