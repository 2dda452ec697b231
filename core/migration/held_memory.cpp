// SPDX-License-Identifier: Apache-2.0
#include "core/migration/held_memory.h"

namespace transship::migration {
namespace {

constexpr auto patience = std::chrono::seconds(5);
constexpr std::uint64_t slowest = 200 << 20;  // bytes a second; half of the slowest that was seen

}  // namespace

HeldMemory::HeldMemory(const std::shared_ptr<agent::Agent>& agent, std::uint64_t bytes, const std::stop_token& stop) {
    const auto taken = std::make_shared<std::promise<void>>();
    auto isTaken = taken->get_future();
    m_held = std::async(std::launch::async, [agent, bytes, taken, needed = m_needed.get_future().share()] {
        bool said = false;
        const auto untilNeeded = [&needed](std::span<std::byte>) -> Result<std::size_t> {
            needed.wait();
            return 0;
        };
        const auto listening = [&](std::span<const std::byte>) -> Status {
            if (!std::exchange(said, true)) taken->set_value();
            return {};
        };
        return agent->run({"hold-memory", std::to_string(bytes)}, untilNeeded, listening);
    });
    // A job that was killed, or whose host is out of reach, says nothing, and does not end before it is needed.
    const auto until = std::chrono::steady_clock::now() + patience + std::chrono::seconds(bytes / slowest);
    while (isTaken.wait_for(std::chrono::seconds(1)) != std::future_status::ready)
        if (stop.stop_requested() || std::chrono::steady_clock::now() > until || !agent->ask({"clock"}, {}, stop)) return;
}

HeldMemory::~HeldMemory() { giveBack(); }

void HeldMemory::giveBack() {
    if (!std::exchange(m_isNeeded, true)) m_needed.set_value();
}

Status HeldMemory::end() {
    giveBack();
    return m_held.valid() ? m_held.get() : Status();
}

}  // namespace transship::migration
