// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/images.h"
#include "core/checkpoint/place.h"
#include "core/host/facts.h"
#include "core/migration/making.h"

#include <stop_token>
#include <string>
#include <vector>

namespace transship::migration {

// A container that takes the place of a stopped one, on its host, where the engine restores none with a network of its own: with a holder,
// the same volumes, and the same files as one more layer of its image. Until it has taken the place it bears another name, and the stopped
// one is as it was.
class Replacement {
public:
    Replacement(Line& line, const host::Host& host, host::HostFacts facts, checkpoint::Place original);

    // Makes it, with the checkpoint of this name among its own.
    Result<checkpoint::Place> make(const std::string& name, const checkpoint::Images& images, const std::stop_token& stop);
    // The stopped one steps aside, under another name and never started again by the engine; gives what was done, or was not, in words.
    std::vector<std::string> takePlace();
    // What could not be removed again, in words.
    std::string undo();

private:
    Line* m_line;
    const host::Host* m_host;
    host::HostFacts m_facts;
    checkpoint::Place m_original;
    engine::Engine m_engine;  // whatever the person cancels
    Making m_making;
    Party m_party;
    std::string m_name;
};

}  // namespace transship::migration
