// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/observer.h"
#include "core/migration/tree.h"

#include <future>

namespace transship::migration {

// The files of a dump's memory that the destination has already, with the checksums of what came, by their names.
using Ahead = Listing;

// Carries a dump's memory while CRIU still writes it, so that dump and way take the time of the longer one; by the agents of both. The
// directories of both trees are there. A failure costs the head start alone: what is not told by end() is carried whole afterwards.
class PagesAhead {
public:
    PagesAhead(const Tree& from, const Tree& to, Meter& meter);
    ~PagesAhead();
    PagesAhead(const PagesAhead&) = delete;
    PagesAhead& operator=(const PagesAhead&) = delete;

    // Once all is written: waits until it is there.
    Ahead end();
    // Why nothing is told; known after the end.
    const Status& failure() const { return m_failure; }

private:
    std::promise<void> m_written;
    std::future<Result<Listing>> m_carried;
    Status m_failure;
};

}  // namespace transship::migration
