// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"

#include <string>
#include <vector>

namespace transship::migration {

using engine::Json;

// One of the two containers a migration is about; ids outlive renames.
struct Party {
    std::string host;       // an address that connects from the workstation
    std::string identity;   // the key file to use there, if one was named; never a secret
    std::string jump;       // the host that forwards the connection, if one was named
    std::string container;  // id
    std::string name;
    std::string holder;  // id, or empty
    std::string holderName;
    Json restartPolicy = nullptr;  // what it shall have outside of the migration
    Json holderRestartPolicy = nullptr;
};

// Everything that finishing or undoing a migration needs. It stands in the journal and, as labels of the locks, on both hosts,
// so it holds no secret: no environment, no labels of the container.
struct Record {
    std::string id;       // "20261124-021530-5f3a9c"
    std::string started;  // UTC
    Party source;
    Party destination;
    std::string image;                      // id of the container's image
    bool imageBrought = false;              // the destination had it not
    std::string tagAdded;                   // the name we gave it there
    std::vector<std::string> networksMade;  // ids, on the destination
    std::vector<std::string> volumesMade;   // names, on the destination
    std::vector<std::string> pathsMade;     // directories of the destination that were not there
    std::vector<std::string> temporary;     // files of the destination that are needed on the way only
    std::vector<std::string> setAside;      // paths of the destination whose content was renamed to "<path>.before-<id>"
    std::string criuOptions;                // what CRIU's own file on the destination must hold while it is started; empty: nothing
    bool networkCut = false;                // the source's container is, or may be, cut off from its network
    std::vector<std::string> runc;          // how the source's is called for this container (runtime.h); empty: not known
    std::string checkpoint;                 // its name, on both hosts
    std::string lock;                       // the name of the lock containers
    bool frozen = false;                    // the pause was, or may have been, sent
    bool verified = false;                  // the destination has everything, with right checksums
    bool committed = false;                 // the start was, or may have been, sent
    bool rehearsal = false;                 // only a copy is tried: whatever happens, the source goes on
    bool letGo = false;                     // and went on already
    bool removeSource = false;
    bool autoRemove = false;  // the source vanishes when it is killed (--rm)
};

// The name that the stopped original bears after the move.
std::string originalName(const Record& record);

// What a person types on the source to freeze the container where Docker's pause does not.
std::string pauseByHand(const Record& record);

Json toJson(const Record& record);
// Failed where the JSON is no record.
Result<Record> recordFromJson(const Json& json);

}  // namespace transship::migration
