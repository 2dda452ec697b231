// SPDX-License-Identifier: Apache-2.0
#include "core/migration/past.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace transship::migration {
namespace {

constexpr std::size_t newest = 9;  // hosts and links change
constexpr double bound = 4;

}  // namespace

std::vector<Earlier> earlierBetween(const std::vector<Chapter>& chapters, const std::string& source, const std::string& destination) {
    std::vector<Earlier> result;
    for (const auto& chapter : chapters | std::views::reverse) {
        const auto& outcome = chapter.outcome;
        if (chapter.ending != Ending::Done || !outcome.is_object() || chapter.record.source.host != source ||
            chapter.record.destination.host != destination)
            continue;
        const Earlier one{.way = outcome.value("way", ""),
                          .bySizes = std::chrono::milliseconds(outcome.value("by_sizes_ms", 0)),
                          .measured = std::chrono::milliseconds(outcome.value("downtime_ms", 0))};
        if (one.bySizes.count() > 0 && one.measured.count() > 0) result.push_back(one);
        if (result.size() == newest) break;
    }
    return result;
}

double correction(const std::vector<Earlier>& earlier, const std::string& way) {
    std::vector<double> ratios;
    for (const auto& one : earlier)
        if (one.way == way) ratios.push_back(static_cast<double>(one.measured.count()) / static_cast<double>(one.bySizes.count()));
    if (ratios.empty()) return 1;
    const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::ranges::nth_element(ratios, middle);
    const auto count = static_cast<double>(ratios.size());
    return std::pow(std::clamp(*middle, 1 / bound, bound), count / (count + 1));
}

}  // namespace transship::migration
