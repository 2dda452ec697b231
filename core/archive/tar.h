// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stream.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace transship::archive {

// A member of a tar stream as its reader sees it. Paths have neither "./" before nor "/" behind.
struct Member {
    std::string path;
    char type = '0';  // as in ustar: '0' file, '1' hard link, '2' symbolic link, '3' character device, '5' directory, ...
    std::uint64_t size = 0;
    std::string link;
    std::int64_t modified = 0;  // seconds since 1970
};

enum class Verdict {
    Keep,
    Drop,
    Capture,  // keep it, and give its content to the visitor
    Replace,  // keep it with the content that the visitor makes of its own
    Digest,   // drop it, and give its SHA-256 to the visitor
};

// What decides over each member of a stream that is copied.
struct Visitor {
    std::function<Result<Verdict>(const Member&)> decide;
    // The content of a captured member, or the lower-case hexadecimal digest.
    std::function<Status(const Member&, std::string)> take = [](const Member&, std::string) -> Status { return {}; };
    // New content for a member to be replaced.
    std::function<std::string(const Member&, std::string)> replace;
    // Extended attributes to set on a kept member.
    std::function<std::map<std::string, std::string>(const Member&)> attributes;
    // Another path for a kept member.
    std::function<std::string(const Member&)> path;
};

// A member that is in no stream.
struct Addition {
    std::string path;
    char type = '0';  // '0' file, '5' directory, or '3' for overlayfs' whiteout: a character device 0:0
    std::string content = {};
    unsigned mode = 0600;
    std::int64_t user = 0;
    std::int64_t group = 0;
    std::int64_t modified = 0;  // seconds since 1970
    std::map<std::string, std::string> attributes = {};
};

// Writes one tar stream out of others, member by member through a buffer of fixed size. Captured and replaced members may have up to
// 64 MiB. With an empty sink, nothing is written.
class TarWriter {
public:
    // The sink must outlive it.
    explicit TarWriter(const Sink& to);
    ~TarWriter();
    TarWriter(const TarWriter&) = delete;
    TarWriter& operator=(const TarWriter&) = delete;

    // All that the visitor keeps of a stream, which is read to its end.
    Status copy(const Source& from, const Visitor& visitor);
    Status add(const Addition& addition);
    Status close();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Copies a tar stream; `additions` is asked for at the end.
Status copyTar(const Source& from, const Sink& to, const Visitor& visitor,
               const std::function<Result<std::vector<Addition>>()>& additions = {});

}  // namespace transship::archive
