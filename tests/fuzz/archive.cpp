// SPDX-License-Identifier: Apache-2.0
// What opens an exported checkpoint must stand whatever lies in the file.
#include "core/checkpoint/archive.h"

#include <cstdint>
#include <vector>

using namespace transship;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto each = [](const archive::Member&, const Source& content) -> Status {
        std::vector<std::byte> buffer(1 << 12);
        TRANSSHIP_TRY(content(buffer));
        return {};
    };
    (void)checkpoint::open(sourceOf({reinterpret_cast<const char*>(data), size}), each);
    return 0;
}
