// SPDX-License-Identifier: Apache-2.0
#include "core/migration/throughput.h"

#include <algorithm>
#include <chrono>
#include <random>

namespace transship::migration {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::microseconds;

std::string noise(std::size_t bytes) {
    std::minstd_rand random(1);
    std::string result(bytes, '\0');
    std::ranges::generate(result, [&] { return static_cast<char>(random() >> 8); });
    return result;
}

Result<microseconds> timed(const agent::Agent& agent, Direction direction, std::size_t bytes, const std::stop_token& stop) {
    const auto sent = direction == Direction::ToHost ? noise(bytes) : std::string();
    const auto began = Clock::now();
    TRANSSHIP_TRY(direction == Direction::ToHost ? agent.ask({"swallow"}, sent, stop)
                                                 : agent.ask({"noise", std::to_string(bytes)}, {}, stop));
    return std::chrono::duration_cast<microseconds>(Clock::now() - began);
}

}  // namespace

Status measure(const agent::Agent& agent, Direction direction, preflight::Machine& machine, const std::stop_token& stop) {
    auto roundTrip = microseconds::max();
    for (int i = 0; i < 3; ++i) {
        TRANSSHIP_ASSIGN(const auto time, timed(agent, direction, 0, stop));
        roundTrip = std::min(roundTrip, time);
    }
    machine.roundTrip = roundTrip.count();
    constexpr auto enough = microseconds(100'000);
    for (std::size_t bytes = 256 << 10; bytes <= 16 << 20; bytes *= 8) {
        TRANSSHIP_ASSIGN(const auto time, timed(agent, direction, bytes, stop));
        const auto carrying = std::max(time - roundTrip, microseconds(1));
        machine.throughput = bytes * 1'000'000 / static_cast<std::uint64_t>(carrying.count());
        if (time > enough) break;
    }
    return {};
}

}  // namespace transship::migration
