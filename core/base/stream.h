// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace transship {

// How long a blocking call may go without any progress, and who may end it earlier.
struct Patience {
    std::chrono::milliseconds limit{std::chrono::seconds(60)};
    std::stop_token stop;
};

// A full-duplex, blocking byte stream. One thread may read while another writes.
class ByteStream {
public:
    ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;
    virtual ~ByteStream() = default;

    // At least one byte, or 0 at the end of the stream.
    virtual Result<std::size_t> read(std::span<std::byte> buffer, const Patience& patience) = 0;
    // All of the bytes.
    virtual Status write(std::span<const std::byte> bytes, const Patience& patience) = 0;
    // Tells the peer that nothing more follows; reading goes on.
    virtual void finishWriting() = 0;
};

// Receives a stream of bytes piece by piece; an error stops the sender.
using Sink = std::function<Status(std::span<const std::byte>)>;
// Gives a stream of bytes piece by piece into the buffer; 0 is the end.
using Source = std::function<Result<std::size_t>(std::span<std::byte>)>;

// Gives this text.
inline Source sourceOf(std::string text) {
    return [text = std::move(text), given = std::size_t{0}](std::span<std::byte> buffer) mutable -> Result<std::size_t> {
        const auto count = std::min(buffer.size(), text.size() - given);
        std::memcpy(buffer.data(), text.data() + given, count);
        given += count;
        return count;
    };
}

}  // namespace transship
