// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/observer.h"
#include "core/migration/tree.h"

#include <cstdint>
#include <map>
#include <string>
#include <thread>

namespace transship::migration {

// How many bytes of each file of a dump's memory the destination has already, by its name.
using Ahead = std::map<std::string, std::uint64_t>;

// Carries a dump's memory while CRIU still writes it, so that dump and way take the time of the longer one; by the agents of both. The
// tree it goes to is there. A failure costs the head start alone: what is not told by
// end() is carried whole afterwards.
class PagesAhead {
public:
    PagesAhead(Tree from, Tree to, Meter& meter);
    // Waits for what is under way.
    Ahead end();
    // Why nothing is told; known after the end.
    const Status& failure() const { return m_failure; }

private:
    void carry(const std::stop_token& ended);

    Tree m_from;
    Tree m_to;
    Meter* m_meter;
    Ahead m_ahead;
    Status m_failure;
    std::jthread m_carrying;
};

}  // namespace transship::migration
