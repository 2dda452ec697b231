// SPDX-License-Identifier: Apache-2.0
// What reads CRIU's images must stand whatever lies in them. An input is a bundle of images: for each the length of its name (one byte),
// its name, the length of its content (four bytes, the lowest first), its content.
#include "core/checkpoint/entries.h"
#include "core/checkpoint/image_json.h"
#include "core/checkpoint/search.h"
#include "core/checkpoint/words.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

using namespace transship;
using namespace transship::checkpoint;

namespace {

Images unbundled(std::string_view bytes) {
    Images images;
    while (!bytes.empty()) {
        const auto take = [&](std::size_t count) {
            const auto piece = bytes.substr(0, count);
            bytes.remove_prefix(piece.size());
            return piece;
        };
        const auto name = take(static_cast<unsigned char>(take(1).front()));
        std::size_t size = 0;
        std::size_t shift = 0;
        for (const unsigned char byte : take(4)) size |= std::size_t{byte} << shift, shift += 8;
        images[std::string(name)] = take(size);
    }
    return images;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto images = unbundled({reinterpret_cast<const char*>(data), size});
    if (const auto files = images.find("files.img"); files != images.end()) (void)armTimers(files->second);
    (void)summarize(images);
    for (const auto& [name, content] : images)
        if (const auto image = imageAsJson(images, name)) (void)image->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    auto contents = read(images);
    if (!contents) return 0;
    (void)addWords(*contents, images, [](const std::vector<Slice>& slices) -> Result<std::vector<std::string>> {
        std::vector<std::string> pieces;
        for (const auto& slice : slices) pieces.emplace_back(slice.bytes, 'x');
        return pieces;
    });
    (void)toJson(*contents, true).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (auto search = MemorySearch::begin(images, checkpoint::Pattern::ofBytes("xx"), 10)) {
        (void)search->take("pages-1.img", sourceOf(std::string(10'000, 'x')));
        (void)toJson(search->result(9).hits);
    }
    return 0;
}
