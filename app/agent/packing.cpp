// SPDX-License-Identifier: Apache-2.0
#include "app/agent/packing.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <time.h>
#include <zstd.h>

namespace transship::agent {
namespace {

enum Form : char { AsItIs, Zeros, Compressed };

// Before each piece: its form, its length, and how much of it follows, both as 32 bits, little-endian.
constexpr std::size_t headSize = 9;
constexpr double forTries = 0.03;  // of the link's time: what was noise may be text by now
constexpr double worthIt = 0.9;
constexpr std::size_t telling = 32 << 10;  // bytes; of fewer the call itself takes most of the time

double nanoseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

// The newest count most, but one alone does not decide.
void learn(double& known, double measured) { known = known == 0 ? measured : (known + measured) / 2; }

void put(char* at, std::size_t number) {
    for (unsigned i = 0; i < 4; ++i) at[i] = static_cast<char>(number >> 8 * i);
}

std::size_t get(const char* at) {
    std::size_t number = 0;
    for (unsigned i = 0; i < 4; ++i) number |= static_cast<std::size_t>(static_cast<unsigned char>(at[i])) << 8 * i;
    return number;
}

}  // namespace

Packer::Packer(Tls& tls) : m_tls(&tls), m_context(ZSTD_createCCtx()), m_packed(ZSTD_compressBound(largest)) {}

Packer::~Packer() { ZSTD_freeCCtx(m_context); }

bool Packer::send(char form, const char* bytes, std::size_t size, std::size_t whole) {
    char head[headSize];
    head[0] = form;
    put(head + 1, whole);
    put(head + 5, size);
    return m_tls->write(head, sizeof head) && m_tls->write(bytes, size) && m_tls->flush();
}

const Packer::Level* Packer::choose(std::size_t size) {
    m_saved += forTries * m_link * static_cast<double>(size);
    const auto& next = m_levels[m_tries % m_levels.size()];
    const auto price = next.cost * static_cast<double>(size);
    // What can't pay is not even tried.
    if (next.cost * 2 >= m_link) {
        ++m_tries;
    } else if (m_saved >= price) {
        m_saved -= price;
        ++m_tries;
        return &next;
    }
    const auto best = std::min_element(m_levels.begin(), m_levels.end(),
                                       [this](const Level& one, const Level& other) { return timeOf(one) < timeOf(other); });
    return timeOf(*best) < worthIt * m_link ? &*best : nullptr;
}

bool Packer::write(const char* bytes, std::size_t size) {
    if (bytes[0] == 0 && std::memcmp(bytes, bytes + 1, size - 1) == 0) return send(Zeros, bytes, 0, size);
    const auto* sent = bytes;
    auto count = size;
    auto began = nanoseconds();
    if (const auto* chosen = choose(size); chosen != nullptr && m_context != nullptr) {
        auto& level = m_levels[static_cast<std::size_t>(chosen - m_levels.data())];
        const auto packed = ZSTD_compressCCtx(m_context, m_packed.data(), m_packed.size(), bytes, size, level.number);
        const auto now = nanoseconds();
        const bool smaller = ZSTD_isError(packed) == 0 && packed < size;
        learn(level.cost, (now - began) / static_cast<double>(size));
        learn(level.rest, smaller ? static_cast<double>(packed) / static_cast<double>(size) : 1);
        if (smaller) sent = m_packed.data(), count = packed;
        began = now;
    }
    if (!send(sent == bytes ? AsItIs : Compressed, sent, count, size)) return false;
    if (count >= telling) learn(m_link, (nanoseconds() - began) / static_cast<double>(count));
    return true;
}

Unpacker::Unpacker(Tls& tls)
    : m_tls(&tls), m_context(ZSTD_createDCtx()), m_packed(ZSTD_compressBound(Packer::largest)), m_bytes(Packer::largest) {}

Unpacker::~Unpacker() { ZSTD_freeDCtx(m_context); }

// All of it; 0 where nothing came any more, -1 where it broke off.
long Unpacker::readAll(char* bytes, std::size_t size) {
    for (std::size_t had = 0; had < size;) {
        const long count = m_tls->read(bytes + had, size - had);
        if (count < 0 || (count == 0 && had > 0)) return -1;
        if (count == 0) return 0;
        had += static_cast<std::size_t>(count);
    }
    return 1;
}

long Unpacker::read() {
    char head[headSize];
    if (const long came = readAll(head, sizeof head); came <= 0) return came;
    const auto whole = get(head + 1);
    const auto size = get(head + 5);
    if (whole == 0 || whole > m_bytes.size() || size > m_packed.size()) return -1;
    switch (head[0]) {
        case AsItIs:
            if (size != whole || readAll(m_bytes.data(), size) <= 0) return -1;
            break;
        case Zeros:
            if (size != 0) return -1;
            std::memset(m_bytes.data(), 0, whole);
            break;
        case Compressed:
            if (size == 0 || readAll(m_packed.data(), size) <= 0 || m_context == nullptr ||
                ZSTD_decompressDCtx(m_context, m_bytes.data(), m_bytes.size(), m_packed.data(), size) != whole)
                return -1;
            break;
        default:
            return -1;
    }
    return static_cast<long>(whole);
}

}  // namespace transship::agent
