// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/spec.h"
#include "core/preflight/findings.h"

#include <chrono>
#include <string>
#include <vector>

namespace transship::migration {

enum class StepId {
    Lock,
    Image,
    Create,
    Files,
    PreCopy,
    Freeze,
    Dump,
    Memory,
    Difference,
    LetGo,
    Verify,
    Start,
    Proof,
    End,
    Inert,
    Policy,
    CleanUp
};

struct Step {
    StepId id;
    std::string name;         // stable, for journals and JSON: "image"
    std::string title;        // "Copy 3 image layers"
    std::uint64_t bytes = 0;  // expected; 0 where nothing is carried
    bool frozen = false;      // the container stands still meanwhile
    std::string undo;         // how it is undone; empty: nothing to undo
};

using preflight::Finding;
using preflight::Findings;

struct Plan {
    std::string container;
    std::string source;
    std::string destination;
    std::string name;  // on the destination
    bool holder = false;
    std::string direct;  // the address at which the source reaches the destination; empty: what is carried passes this workstation
    std::uint64_t throughput = 0;  // bytes a second, on that way
    std::string indirect;          // why it passes this workstation, where the agents could do without
    bool preCopy = false;          // the memory is copied ahead, so that `downtime` is the most it should take
    std::string noPreCopy;         // why it is not, where it would be worth it
    std::string onDisk;            // why its memory goes onto the destination's disk, where that could take it into memory
    std::string byEngine;          // why the engine dumps it, where the agents could do without
    std::vector<Step> steps;
    std::vector<Finding> stops;
    std::vector<Finding> warnings;
    std::vector<Finding> notes;
    std::chrono::milliseconds downtime{};  // predicted
    std::chrono::milliseconds bySizes{};   // the same without what was learned from earlier migrations
    std::string way;                       // as of wayOf(); empty in a rehearsal, which tells nothing of one
    std::size_t earlier = 0;               // migrations by the same way that it was learned from

    bool allowed() const { return stops.empty(); }
};

// A pure function of facts and options: the same facts give the same plan.
Plan makePlan(const Facts& facts, const Options& options);

// How long a container would stand still for so many bytes of memory; not learned from earlier migrations.
std::chrono::milliseconds predictedFor(const Facts& facts, const Options& options, std::uint64_t memory);

std::string stepName(StepId id);
std::string planText(const Plan& plan);
// Which way what is carried takes, and why none that is faster; each is one line.
std::vector<std::string> waySentences(const Plan& plan);
Json toJson(const Plan& plan);

}  // namespace transship::migration
