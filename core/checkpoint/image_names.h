// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

// What an image of CRIU holds, by its name in the dump. The helper is built from this file as well.
namespace transship::checkpoint {

// Pages of memory.
inline bool isMemory(std::string_view file) { return file.starts_with("pages-"); }

// A file system or a deleted file that CRIU brings along whole, as large as it was.
inline bool isCargo(std::string_view file) { return file.starts_with("tmpfs-") || file.starts_with("ghost-file-"); }

// What tells which files of the container a restore asks for (core/checkpoint/moved_on.h).
inline bool namesFiles(std::string_view file) {
    return file == "files.img" || file == "remap-fpath.img" || file.starts_with("mountpoints-");
}

}  // namespace transship::checkpoint
