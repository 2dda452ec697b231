// SPDX-License-Identifier: Apache-2.0
#include "app/helper/canary.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>

namespace transship::helper {
namespace {

std::array<std::uint64_t, 40'000> memory;

void fill(std::uint64_t state) {
    for (auto& word : memory) {
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        word = state;
    }
}

std::uint64_t sum() {
    std::uint64_t result = 0;
    for (const auto word : memory) result = result * 31 + word;
    return result;
}

int listener() {
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(7777);
    if (descriptor < 0 || bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        listen(descriptor, 4) != 0) {
        std::perror("listen");
        return -1;
    }
    return descriptor;
}

}  // namespace

int sing() {
    const int door = listener();
    if (door < 0) return 1;
    fill(88172645463325252ULL);
    const auto whole = sum();
    for (int number = 1;; ++number) {
        std::printf("%s %d\n", sum() == whole ? "canary" : "damaged", number);
        if (std::fflush(stdout) != 0) return 1;
        pollfd waiting{.fd = door, .events = POLLIN, .revents = 0};
        if (poll(&waiting, 1, 100) == 1)
            if (const int visitor = accept(door, nullptr, nullptr); visitor >= 0) close(visitor);
    }
}

}  // namespace transship::helper
