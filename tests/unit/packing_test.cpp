// SPDX-License-Identifier: Apache-2.0
#include "app/agent/packing.h"

#include <sys/socket.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <string>
#include <thread>

using namespace transship::agent;

namespace {

const std::string secret(Tls::keySize, 'k');

std::array<int, 2> pairOfSockets() {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0) std::abort();
    for (const int end : ends) {
        const int small = 64 << 10;
        setsockopt(end, SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    }
    return ends;
}

struct Carried {
    std::string received;
    std::size_t onTheWire = 0;
    bool whole = false;
};

// Both ends with a link between them that waits for so long after each 16 KB.
Carried carry(const std::string& text, std::chrono::microseconds wait) {
    const auto here = pairOfSockets();
    const auto there = pairOfSockets();
    Carried carried;
    std::thread sender([&] {
        Tls tls;
        if (tls.meet(here[0], Tls::Role::Client, secret)) {
            Packer packer(tls);
            for (std::size_t at = 0; at < text.size(); at += Packer::largest)
                if (!packer.write(text.data() + at, std::min(Packer::largest, text.size() - at))) break;
            tls.finish();
        }
        shutdown(here[0], SHUT_RDWR);
    });
    std::thread back([&] {
        std::array<char, 4096> block{};
        for (ssize_t count = 0; (count = read(there[0], block.data(), block.size())) > 0;)
            if (write(here[1], block.data(), static_cast<std::size_t>(count)) != count) break;
    });
    std::thread link([&] {
        std::array<char, 16 << 10> block{};
        for (ssize_t count = 0; (count = read(here[1], block.data(), block.size())) > 0;) {
            carried.onTheWire += static_cast<std::size_t>(count);
            std::this_thread::sleep_for(wait);
            if (write(there[0], block.data(), static_cast<std::size_t>(count)) != count) break;
        }
        shutdown(there[0], SHUT_WR);
    });
    Tls tls;
    if (tls.meet(there[1], Tls::Role::Server, secret)) {
        Unpacker unpacker(tls);
        long count = 0;
        while ((count = unpacker.read()) > 0) carried.received.append(unpacker.bytes(), static_cast<std::size_t>(count));
        carried.whole = count == 0 && tls.finish();
    }
    shutdown(there[1], SHUT_RDWR);
    for (auto* thread : {&sender, &link, &back}) thread->join();
    for (const int end : {here[0], here[1], there[0], there[1]}) close(end);
    return carried;
}

std::string words(std::size_t size) {
    std::string text;
    for (unsigned i = 0; text.size() < size; ++i) text += "tick " + std::to_string(i * 2654435761U) + "\n";
    return text;
}

std::string noise(std::size_t size) {
    std::string text(size, '\0');
    std::uint64_t state = 88172645463325252UL;
    for (auto& c : text) {
        state ^= state << 13U, state ^= state >> 7U, state ^= state << 17U;
        c = static_cast<char>(state);
    }
    return text;
}

}  // namespace

TEST(Packing, OnASlowLinkWhatCanBeSmallerIs) {
    const auto text = words(4 << 20);
    const auto carried = carry(text, std::chrono::milliseconds(2));
    EXPECT_TRUE(carried.whole);
    EXPECT_TRUE(carried.received == text);
    EXPECT_LT(carried.onTheWire, text.size() * 3 / 4);
}

TEST(Packing, NoiseBeforeDoesNotKeepTextFromBeingSmaller) {
    const auto text = noise(4 << 20) + words(4 << 20);
    const auto carried = carry(text, std::chrono::milliseconds(2));
    EXPECT_TRUE(carried.received == text);
    EXPECT_LT(carried.onTheWire, text.size() * 7 / 8);
}

TEST(Packing, NoiseArrivesAsItWas) {
    const auto text = noise((3 << 20) + 5);
    const auto carried = carry(text, std::chrono::milliseconds(2));
    EXPECT_TRUE(carried.whole);
    EXPECT_TRUE(carried.received == text);
}

TEST(Packing, ZerosAreNotSent) {
    const auto text = std::string(32 << 20, '\0') + "the end";
    const auto carried = carry(text, {});
    EXPECT_TRUE(carried.whole);
    EXPECT_TRUE(carried.received == text);
    EXPECT_LT(carried.onTheWire, 1U << 20U);
}

TEST(Packing, WhatNoPackerWritesIsABreak) {
    const auto ends = pairOfSockets();
    std::thread sender([&] {
        Tls tls;
        if (tls.meet(ends[0], Tls::Role::Client, secret)) {
            const std::string head("\x07\x01\x00\x00\x00\x01\x00\x00\x00x", 10);
            tls.write(head.data(), head.size()) && tls.flush();
        }
        shutdown(ends[0], SHUT_WR);
    });
    Tls tls;
    ASSERT_TRUE(tls.meet(ends[1], Tls::Role::Server, secret));
    Unpacker unpacker(tls);
    EXPECT_EQ(unpacker.read(), -1);
    sender.join();
    for (const int end : ends) close(end);
}
