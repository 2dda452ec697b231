// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/archive_file.h"

#include "core/base/new_file.h"
#include "core/base/text.h"
#include "core/checkpoint/words.h"

#include <system_error>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <memory>

namespace transship::checkpoint {

Result<Source> sourceOfFile(const std::string& path, const std::stop_token& stop) {
    const auto file = std::make_shared<std::ifstream>(path, std::ios::binary);
    const int reason = errno;
    std::error_code error;
    const bool directory = std::filesystem::is_directory(path, error);
    if (!*file || directory)
        return fail(ErrorKind::NotFound, "The file " + printable(path) + " can't be read.",
                    std::generic_category().message(directory ? EISDIR : reason),
                    "Name an archive that transship-cli checkpoint export made, or a host, a container and a checkpoint.");
    return [file, path, stop](std::span<std::byte> buffer) -> Result<std::size_t> {
        if (stop.stop_requested()) return cancelled();
        file->read(reinterpret_cast<char*>(buffer.data()), static_cast<std::streamsize>(buffer.size()));
        if (file->bad())
            return fail(ErrorKind::Failed, "The file " + printable(path) + " can't be read.", std::generic_category().message(errno));
        return static_cast<std::size_t>(file->gcount());
    };
}

namespace {

// The slices of one member; what lies between them is passed over.
Status cut(const std::string& name, std::uint64_t size, const Source& content, const std::vector<Slice>& slices,
           std::vector<std::string>& pieces) {
    std::uint64_t at = 0;
    std::vector<std::byte> buffer(1 << 16);
    for (std::size_t i = 0; i < slices.size(); ++i)
        if (slices[i].file == name && slices[i].offset + slices[i].bytes > size) return damaged(name, "It is shorter than its map says.");
    while (at < size) {
        TRANSSHIP_ASSIGN(const auto count, content(buffer));
        if (count == 0) break;
        for (std::size_t i = 0; i < slices.size(); ++i) {
            const auto& slice = slices[i];
            const auto from = std::max(slice.offset, at);
            const auto to = std::min(slice.offset + slice.bytes, at + count);
            if (slice.file == name && from < to) pieces[i].append(reinterpret_cast<const char*>(buffer.data()) + (from - at), to - from);
        }
        at += count;
    }
    return {};
}

}  // namespace

Result<Found> contentsOfFile(const std::string& path, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto first, sourceOfFile(path, stop));
    TRANSSHIP_ASSIGN(auto opened, open(first));
    Found found{.contents = {}, .about = std::move(opened.about), .foreign = std::move(opened.foreign)};
    TRANSSHIP_ASSIGN(found.contents, read(opened.images));
    TRANSSHIP_TRY(addWords(found.contents, opened.images, [&](const std::vector<Slice>& slices) -> Result<std::vector<std::string>> {
        std::vector<std::string> pieces(slices.size());
        TRANSSHIP_ASSIGN(const auto second, sourceOfFile(path, stop));
        TRANSSHIP_TRY(open(second, [&](const archive::Member& image, const Source& content) {
            return cut(image.path, image.size, content, slices, pieces);
        }));
        return pieces;
    }));
    found.images = std::move(opened.images);
    return found;
}

Result<Exported> exportToFile(const host::Host& host, const std::string& container, const std::string& name, Files files,
                              const std::string& path, const std::function<void(std::uint64_t)>& told, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(auto file, NewFile::begin(path));
    Exported exported;
    const auto write = [&](std::span<const std::byte> bytes) -> Status {
        exported.bytes += bytes.size();
        if (told) told(exported.bytes);
        return file.write(bytes);
    };
    TRANSSHIP_ASSIGN(exported.packed, exportTo(host, container, name, files, write, stop));
    TRANSSHIP_TRY(file.finish());
    return exported;
}

}  // namespace transship::checkpoint
