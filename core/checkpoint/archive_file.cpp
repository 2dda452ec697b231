// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/archive_file.h"

#include "core/base/new_file.h"
#include "core/base/text.h"

#include <system_error>

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

Result<Exported> exportToFile(const host::Host& host, const std::string& container, const std::string& name, const std::string& path,
                              const std::function<void(std::uint64_t)>& told, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(auto file, NewFile::begin(path));
    Exported exported;
    const auto write = [&](std::span<const std::byte> bytes) -> Status {
        exported.bytes += bytes.size();
        if (told) told(exported.bytes);
        return file.write(bytes);
    };
    TRANSSHIP_ASSIGN(exported.packed, exportTo(host, container, name, write, stop));
    TRANSSHIP_TRY(file.finish());
    return exported;
}

}  // namespace transship::checkpoint
