// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/words.h"

#include "core/base/text.h"
#include "core/checkpoint/criu.pb.h"

#include <fmt/format.h>

#include <algorithm>

namespace transship::checkpoint {
namespace {

constexpr std::uint64_t mostBytes = 1 << 20;
constexpr std::size_t mostSlices = 2'000;  // they are named on a command line

struct Wanted {
    std::vector<std::string>* into;
    std::size_t slices;
};

// Each word ends with a zero byte.
std::vector<std::string> wordsIn(const std::string& bytes) {
    auto words = split(bytes, '\0');
    if (words.empty()) return words;
    words.pop_back();
    return words;
}

}  // namespace

Status addWords(Contents& contents, const Images& images, const ReadSlices& read) {
    std::vector<Slice> slices;
    std::vector<Wanted> wanted;
    for (auto& process : contents.processes) {
        const auto memory = onlyEntry<criu::Mm>(images, fmt::format("mm-{}.img", process.pid));
        const auto map = pageMapOf(images, fmt::format("pagemap-{}.img", process.pid));
        if (!memory || !map) continue;  // told in `unread`
        const auto want = [&](std::uint64_t from, std::uint64_t to, std::vector<std::string>& into) {
            const auto found = slicesOf(*map, from, std::min(to, from + mostBytes));
            if (found.empty() || slices.size() + found.size() > mostSlices) return;
            slices.insert(slices.end(), found.begin(), found.end());
            wanted.push_back({&into, found.size()});
        };
        want(memory->arg_start(), memory->arg_end(), process.arguments);
        want(memory->env_start(), memory->env_end(), process.environment);
    }
    if (slices.empty()) return {};
    const auto pieces = read(slices);
    if (!pieces && pieces.error().kind != ErrorKind::Failed) return fail(pieces.error());
    if (!pieces || pieces->size() != slices.size()) {
        contents.unread.push_back("the pages with the command lines: " + (pieces ? "Some are missing." : summary(pieces.error())));
        return {};
    }
    auto piece = pieces->begin();
    for (const auto& [into, count] : wanted) {
        std::string bytes;
        for (std::size_t i = 0; i < count; ++i) bytes += *piece++;
        *into = wordsIn(bytes);
    }
    return {};
}

}  // namespace transship::checkpoint
