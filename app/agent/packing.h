// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/tls.h"

#include <array>
#include <cstddef>
#include <vector>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace transship::agent {

// Pieces of a stream over a connection, each as it is, as zeros that are not sent, or compressed (zstd) by the level that lets it arrive
// soonest: the time that each level takes here, what it leaves over, and how fast the link takes that are measured all the while. A link
// that is faster than the processor gets nothing compressed.
class Packer {
public:
    explicit Packer(Tls& tls);
    ~Packer();
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;

    static constexpr std::size_t largest = 256 << 10;  // of a piece
    bool write(const char* bytes, std::size_t size);

private:
    // Nanoseconds a byte; what is left of one.
    struct Level {
        int number;
        double cost;
        double rest;
    };
    double timeOf(const Level& level) const { return level.cost + level.rest * m_link; }
    const Level* choose(std::size_t size);
    bool send(char form, const char* bytes, std::size_t size, std::size_t whole);

    Tls* m_tls;
    ZSTD_CCtx_s* m_context;
    std::vector<char> m_packed;
    // As a processor of 2020 has it, until it is measured.
    std::array<Level, 3> m_levels{{{1, 3, 0.5}, {3, 6, 0.45}, {9, 40, 0.4}}};
    double m_link = 0;
    double m_saved = 0;  // nanoseconds that may go into a try
    unsigned long m_tries = 0;
};

// The other end of it.
class Unpacker {
public:
    explicit Unpacker(Tls& tls);
    ~Unpacker();
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;

    // The next piece's length, 0 at the end, -1 where the connection broke or brings what no Packer writes.
    long read();
    const char* bytes() const { return m_bytes.data(); }

private:
    long readAll(char* bytes, std::size_t size);

    Tls* m_tls;
    ZSTD_DCtx_s* m_context;
    std::vector<char> m_packed;
    std::vector<char> m_bytes;
};

}  // namespace transship::agent
