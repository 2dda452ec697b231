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

Result<microseconds> timed(const std::function<Status(std::size_t)>& pass, std::size_t bytes) {
    const auto began = Clock::now();
    TRANSSHIP_TRY(pass(bytes));
    return std::chrono::duration_cast<microseconds>(Clock::now() - began);
}

}  // namespace

Result<Way> measureWay(const std::function<Status(std::size_t)>& pass, std::size_t most) {
    Way way{.roundTrip = microseconds::max()};
    for (int i = 0; i < 3; ++i) {
        TRANSSHIP_ASSIGN(const auto time, timed(pass, 0));
        way.roundTrip = std::min(way.roundTrip, time);
    }
    // What the beginning of a transfer takes differs each time, and must be little beside the rest.
    const auto enough = std::max(microseconds(100'000), 3 * way.roundTrip);
    for (std::size_t bytes = 256 << 10; bytes <= most; bytes *= 8) {
        TRANSSHIP_ASSIGN(const auto time, timed(pass, bytes));
        const auto carrying = std::max(time - way.roundTrip, microseconds(1));
        way.throughput = bytes * 1'000'000 / static_cast<std::uint64_t>(carrying.count());
        if (carrying > enough) break;
    }
    return way;
}

Status measure(const agent::Agent& agent, Direction direction, preflight::Machine& machine, const std::stop_token& stop) {
    const auto pass = [&](std::size_t bytes) -> Status {
        const auto answer = direction == Direction::ToHost ? agent.ask({"swallow"}, noise(bytes), stop)
                                                           : agent.ask({"noise", std::to_string(bytes)}, {}, stop);
        return answer ? Status() : fail(answer.error());
    };
    TRANSSHIP_ASSIGN(const auto way, measureWay(pass, 16 << 20));
    machine.roundTrip = way.roundTrip.count();
    machine.throughput = way.throughput;
    return {};
}

}  // namespace transship::migration
