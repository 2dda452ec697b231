// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/tar.h"
#include "core/base/stream.h"
#include "core/checkpoint/contents.h"
#include "core/checkpoint/entries.h"
#include "core/host/host.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace transship::checkpoint {

// A checkpoint as one file, a tar compressed with zstd (.tar.zst):
//   checkpoint.json      what it is of: {"format", "version", "name", "exported", "host", "engine", "kernel", "architecture", "container"},
//                        the last as the engine inspects it;
//                        where asked for, with {"image": {"name"}}; with {"holder", "networks", "layers"} where they were there
//   checkpoint/FILE...   what CRIU wrote, memory and all
//   image/PATH...        where asked for, the container's image with its files as one more layer, as the engine saves one
//   image-links.json     {"PATH": "TARGET"}, the links among them that engines up to 24 save
//   checksums.json       {"members": [{"path", "bytes", "sha256"}...]}, of all before it; without it the archive is not whole
// It holds all that the processes had in memory, passwords too, in clear.

struct Packed {
    std::uint64_t bytes = 0;  // of the members, not compressed
    std::uint64_t members = 0;
};

// Gives a stream to what reads it.
using Streamed = std::function<Status(const std::function<Status(const Source&)>& take)>;

// Packs the members of a tar whose files lie below one directory, as the engine gives a checkpoint's directory, and where it is given an
// image as the engine saves one.
Result<Packed> pack(const nlohmann::json& about, const Streamed& directory, const Streamed& image, const Sink& to);

// Whether the container's files come along.
enum class Files { Stay, Come };

// Packs a checkpoint of a host. Its files are as they are now: they are those of the dump where the container was stopped with it.
// Errors as of fetch().
Result<Packed> exportTo(const host::Host& host, const std::string& container, const std::string& name, Files files, const Sink& to,
                        const std::stop_token& stop = {});

// What an archive holds, without memory and cargo.
struct Opened {
    nlohmann::json about;            // "checkpoint.json"; null in archives of Podman, CRI-O and Kubernetes, which have no checksums either
    std::optional<Foreign> foreign;  // of those alone
    Images images;
    std::uint64_t memory = 0;  // bytes of pages
    std::map<std::string, std::string> imageLinks;
};

// What is done with each member of the dump, whose path is its name in it, while an archive is read; what it leaves is passed over.
using EachImage = std::function<Status(const archive::Member& image, const Source& content)>;

// Reads an archive to its end and compares all checksums; of Podman's kind (checkpoint/*.img in a tar, compressed or not) what lies in that
// directory, and beside it CRIU's statistics and config.dump. Failed, with the member that is wrong, where it is cut, damaged, or names
// what could reach out of a directory. `layers` gets the members of the container's image, by their paths in it.
Result<Opened> open(const Source& from, const EachImage& each = {}, const EachImage& layers = {});

// The container's image in an archive, as the engine loads one; nothing is written where there is none. Errors as of open().
Status imageOf(const Source& archive, const Sink& to);

// Reads the files of a checkpoint on a host, memory and all, in the order in which they lie there. Errors as of fetch().
Status readOn(const host::Host& host, const std::string& container, const std::string& name, const EachImage& each,
              const std::stop_token& stop = {});

struct Imported {
    std::string name;
    std::string remark;  // why it may not be restored there; empty where nothing is known against it
};

// Puts the dump of an archive among the checkpoints of a container, under this name or, where it is empty, the one it had. The archive is
// asked for twice: it is read to its end before anything is written. The dump is made ready for that container (see Adaptation). Nothing is
// left where it fails. Blocked for archives of others, and errors as of create() and
// open().
Result<Imported> importInto(const host::Host& host, const std::string& container, std::string name,
                            const std::function<Result<Source>()>& archive, const std::stop_token& stop = {});

}  // namespace transship::checkpoint
