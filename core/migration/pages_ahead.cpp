// SPDX-License-Identifier: Apache-2.0
#include "core/migration/pages_ahead.h"

#include "core/base/text.h"
#include "core/checkpoint/image_names.h"
#include "core/migration/pre_copy.h"

#include <chrono>

namespace transship::migration {
namespace {

constexpr auto pause = std::chrono::milliseconds(100);
constexpr std::uint64_t worthIt = 8 << 20;  // bytes; each turn costs both hosts some processes

}  // namespace

PagesAhead::PagesAhead(Tree from, Tree to, Meter& meter) : m_from(std::move(from)), m_to(std::move(to)), m_meter(&meter) {
    m_carrying = std::jthread([this](const std::stop_token& ended) { carry(ended); });
}

void PagesAhead::carry(const std::stop_token& ended) {
    while (!ended.stop_requested() && !m_from.stop.stop_requested()) {
        std::this_thread::sleep_for(pause);
        // There is no directory before CRIU begins.
        const auto listing = listWithoutReading(m_from);
        if (!listing) continue;
        for (const auto& [file, entry] : *listing) {
            const auto had = m_ahead.contains(file) ? m_ahead[file] : 0;
            if (isOfRound(file) || !checkpoint::isMemory(file) || entry.value("size", std::uint64_t{0}) < had + worthIt) continue;
            m_failure = appendTail(m_from, file, m_ahead[file], m_to, file, "0600", *m_meter);
            if (m_failure) continue;
            m_ahead.clear();
            return;
        }
    }
}

Ahead PagesAhead::end() {
    m_carrying = {};
    return m_ahead;
}

}  // namespace transship::migration
