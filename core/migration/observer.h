// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/plan.h"

#include <atomic>
#include <chrono>
#include <string>

namespace transship::migration {

// What a migration tells while it runs. Called from the thread that runs it; bytes() from any thread.
class Observer {
public:
    Observer() = default;
    Observer(const Observer&) = delete;
    Observer& operator=(const Observer&) = delete;
    virtual ~Observer() = default;

    virtual void planned(const Plan&) {}
    virtual void stepBegins(const Step&) {}
    // How many bytes a step has carried; it may do so before its turn, beside others.
    virtual void bytes(StepId, std::uint64_t) {}
    virtual void stepEnds(const Step&, std::chrono::milliseconds) {}
    // The container stands still from now on, or runs again.
    virtual void frozen(bool) {}
    // From now on a stop is no undoing any more.
    virtual void committed() {}
    virtual void says(const std::string&) {}
};

// Counts what flows through a sink and tells the observer.
class Meter {
public:
    Meter(Observer& observer, StepId step, std::atomic<std::uint64_t>& total) : m_observer(&observer), m_step(step), m_total(&total) {}
    Sink through(const Sink& sink) {
        return [this, sink](std::span<const std::byte> bytes) -> Status {
            passed(bytes.size());
            return sink(bytes);
        };
    }
    void passed(std::uint64_t bytes) {
        *m_total += bytes;
        m_observer->bytes(m_step, m_bytes += bytes);
    }

private:
    Observer* m_observer;
    StepId m_step;
    std::atomic<std::uint64_t>* m_total;
    std::atomic<std::uint64_t> m_bytes{0};
};

}  // namespace transship::migration
