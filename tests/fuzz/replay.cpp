// SPDX-License-Identifier: Apache-2.0
// Each file of the corpus as it is, then cut at each of its 64ths and with a bit turned in each of them.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int count, char** folders) {
    int files = 0;
    for (int i = 1; i < count; ++i)
        for (const auto& entry : std::filesystem::directory_iterator(folders[i])) {
            std::ifstream file(entry.path(), std::ios::binary);
            std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
            const auto run = [&](std::size_t size) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), size); };
            run(bytes.size());
            constexpr std::size_t pieces = 64;
            for (std::size_t piece = 0; piece < pieces && !bytes.empty(); ++piece) {
                const auto place = bytes.size() * piece / pieces;
                run(place);
                bytes[place] = static_cast<char>(bytes[place] ^ 1 << piece % 8);
                run(bytes.size());
                bytes[place] = static_cast<char>(bytes[place] ^ 1 << piece % 8);
            }
            ++files;
        }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
