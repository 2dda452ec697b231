// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent/agent.h"

#include <future>

namespace transship::migration {

// Memory of a host that is taken before it is needed, and given back to the host's kernel when it is. The kernel of a virtual machine that
// gives free memory back to its own host (free page reporting) has to ask for it anew, page by page, which takes up to three times as
// long. By the agent; never more than is free there.
class HeldMemory {
public:
    // Returns once it is taken, or can't be. Nothing else depends on it.
    HeldMemory(const std::shared_ptr<agent::Agent>& agent, std::uint64_t bytes, const std::stop_token& stop);
    ~HeldMemory();
    HeldMemory(const HeldMemory&) = delete;
    HeldMemory& operator=(const HeldMemory&) = delete;

    // Does not wait until all of it is there.
    void giveBack();
    // Whether it was there until it was needed; waits until it is given back.
    Status end();

private:
    std::promise<void> m_needed;
    std::future<Status> m_held;
    bool m_isNeeded = false;
};

}  // namespace transship::migration
