// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/tar.h"

#include <memory>

namespace transship::archive {

// Reads a tar, plain or compressed with zstd or gzip, to its end, member by member in their order. What `take` leaves of a member's content
// is passed over. Failed where it is no such archive, cut or damaged.
Status readMembers(const Source& from, const std::function<Status(const Member&, const Source& content)>& take);

enum class Compression { None, Zstd };

// Writes a tar.
class MemberWriter {
public:
    explicit MemberWriter(Sink to, Compression compression = Compression::Zstd);
    ~MemberWriter();
    MemberWriter(const MemberWriter&) = delete;
    MemberWriter& operator=(const MemberWriter&) = delete;

    // A directory that its owner alone may enter.
    Status addDirectory(const std::string& path);
    // A file that its owner alone may read. Failed where there is less than `size` of it; more is not asked for.
    Status add(const std::string& path, std::uint64_t size, const Source& content) { return add({.path = path, .size = size}, content); }
    // The same, with the time when it was modified.
    Status add(const Member& member, const Source& content);
    Status addLink(const std::string& path, const std::string& target);
    // Without it the archive has no end.
    Status finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace transship::archive
