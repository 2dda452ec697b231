// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/facts.h"
#include "core/migration/line.h"
#include "core/migration/past.h"
#include "core/migration/runtime.h"
#include "core/preflight/machine.h"

#include <optional>
#include <string>
#include <vector>

namespace transship::migration {

using engine::Json;

// A process as the source's `ps` shows it (GET /containers/{id}/top); pids are the host's.
struct RunningProcess {
    int pid = 0;
    int parent = 0;
    std::string state;  // "S", "T", ...
    int age = 0;        // seconds
    std::string command;
};

// A volume of the container.
struct VolumeFacts {
    std::string target;              // where the container sees it
    Json here;                       // GET /volumes/{name} on the source
    Json there = nullptr;            // the same name on the destination; null if it has none
    std::vector<std::string> users;  // other containers that run with it on the source
    bool keptThere = false;          // on the destination only the stopped originals of earlier moves have it
    std::string scratch = {};        // what it is called on the destination where only a copy of it is tried; empty: the same
};

// A bind mount of the container.
struct BindFacts {
    std::string target;              // where the container sees it
    std::string path;                // on the host
    Json here = nullptr;             // what lies there on the source: {"type", "empty", "hash" of a file, "elsewhere"}
    Json there = nullptr;            // and on the destination
    std::vector<std::string> users;  // other containers that run with it on the source
    bool keptThere = false;          // on the destination only the stopped originals of earlier moves have it
    std::string scratch = {};        // the path on the destination where only a copy of it is tried; empty: the same
};

// Whether the agent serves on a host.
struct AgentFacts {
    bool serves = false;
    std::string reason;  // why not
};

// The way from the source to the destination that does not pass this workstation.
struct DirectFacts {
    std::string address;           // of the destination, where the source reaches it; empty: it does not
    std::uint64_t throughput = 0;  // bytes a second
    std::string reason;            // why there is none
};

// What a plan is made of: read once, without changing anything on either host.
struct Facts {
    host::HostFacts source;
    host::HostFacts destination;
    AgentFacts agentHere;
    AgentFacts agentThere;
    std::optional<preflight::Machine> machineHere;  // if the source's agent can tell
    std::optional<preflight::Machine> machineThere;
    DirectFacts direct;
    std::vector<Earlier> earlier;       // migrations between them
    Json container;                     // inspect of the container
    Json holder = nullptr;              // inspect of its holder, if it lives with one
    Json image;                         // inspect of its image, on the source
    bool imageThere = false;            // the destination has this very image
    bool referenceFree = false;         // the image's name is unused on the destination
    bool referenceSame = false;         // there it means this very image
    std::size_t layersThere = 0;        // how many of its layers, from the lowest, the destination has
    std::vector<Json> networks;         // inspect of the container's networks, on the source
    std::vector<Json> networksThere;    // inspect of all networks, on the destination
    std::vector<Json> containersThere;  // the list of all containers, on the destination
    std::vector<std::string> sharing;   // containers that use this one's network
    std::vector<std::string> healers;   // containers of the source that restart unhealthy ones
    std::vector<VolumeFacts> volumes;
    std::vector<BindFacts> binds;
    Json connections = nullptr;   // open TCP connections ({"local", "peer", "pid", "process"}), if the source's agent can tell
    Json locks = nullptr;         // files that are locked ({"pid", "process", "path"}), if the source's agent can tell
    Json held = nullptr;          // what processes hold and CRIU does not take along (app/helper/held.h), if the source's agent can tell
    Json mounts = nullptr;        // what it sees mounted (app/helper/mounts.h), if the source's agent can tell
    Runtime runtime;              // of the container
    Json initHere = nullptr;      // the docker-init it runs under ({"path", "real", "hash"}), if any
    Json initThere = nullptr;     // the destination's own
    Json sharedMemory = nullptr;  // its /dev/shm ({"type", "empty"}), if the source's agent can tell
    std::vector<RunningProcess> processes;
    std::uint64_t memory = 0;    // bytes that a dump takes (memoryOf)
    std::uint64_t writable = 0;  // bytes in the writable layer

    bool bothAgents() const { return agentHere.serves && agentThere.serves; }
    // Else the engine dumps, which takes no options of CRIU.
    bool dumpsByRunc() const { return bothAgents() && !runtime.words.empty(); }
};

// Errors: NotFound (no such container), and what the engines say.
Result<Facts> survey(Line& source, Line& destination, const std::string& container, const std::stop_token& stop = {});

// In two parts, for several containers: what is the same for all of them, and the rest.
Result<Facts> surveyHosts(Line& source, Line& destination, const std::stop_token& stop = {});
Result<Facts> survey(Line& source, Line& destination, Facts hosts, const std::string& container, const std::stop_token& stop = {});

// The container's processes by the engine's `top`.
Result<std::vector<RunningProcess>> processes(const engine::Engine& engine, const std::string& container,
                                              std::chrono::milliseconds limit = engine::Engine::defaultLimit);

// How many of `layers` (diff ids, lowest first) a host holds that has images with these chains of layers.
std::size_t commonLayers(const std::vector<std::string>& layers, const std::vector<std::vector<std::string>>& chains);

// What a dump takes of the memory that the engine tells of (GET /containers/{id}/stats): all but the cache of files.
std::uint64_t memoryOf(const Json& memoryStats);

// Bytes of the image that the destination lacks, about.
std::uint64_t missingImageBytes(const Facts& facts);

// Whether the container's configuration says something there: neither nothing nor false nor an empty text or list.
bool isSet(const Json& configuration, const char* key);

Json toJson(const Facts& facts);
Result<Facts> factsFromJson(const Json& json);

}  // namespace transship::migration
