// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/signals.h"

#include "core/checkpoint/criu.pb.h"

#include <csignal>
#include <cstring>

namespace transship::checkpoint {
namespace {

constexpr int signalCount = 64;

// sigaction(2)
constexpr std::uint64_t byDefault = 0;
constexpr std::uint64_t ignoring = 1;

std::string nameOfSignal(int number) {
    const auto* name = sigabbrev_np(number);
    return name == nullptr ? std::to_string(number) : name;
}

// Bit 0 stands for signal 1.
std::vector<std::string> namesInSet(std::uint64_t set) {
    std::vector<std::string> names;
    for (int number = 1; number <= signalCount; ++number)
        if ((set >> (number - 1) & 1) != 0) names.push_back(nameOfSignal(number));
    return names;
}

}  // namespace

Signals signalsOf(const criu::Task& task) {
    Signals signals;
    int number = 0;
    // One for each signal but those that no process can do anything about.
    for (const auto& action : task.sigactions()) {
        do {
            ++number;
        } while (number == SIGKILL || number == SIGSTOP);
        if (action.sigaction() == byDefault) continue;
        (action.sigaction() == ignoring ? signals.ignored : signals.handled).push_back(nameOfSignal(number));
    }
    signals.blocked = namesInSet(task.blk_sigset());
    for (const auto& signal : task.signals_s().signals()) {
        std::int32_t of = 0;  // siginfo_t begins with it
        if (signal.siginfo().size() < sizeof of) continue;
        std::memcpy(&of, signal.siginfo().data(), sizeof of);
        signals.pending.push_back(nameOfSignal(of));
    }
    return signals;
}

nlohmann::json toJson(const Signals& signals) {
    return {{"handled", signals.handled}, {"ignored", signals.ignored}, {"blocked", signals.blocked}, {"pending", signals.pending}};
}

}  // namespace transship::checkpoint
