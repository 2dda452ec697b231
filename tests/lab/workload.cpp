// SPDX-License-Identifier: Apache-2.0
// What runs inside the lab's containers: static, and it notices when anything of its state changed under it.
//
//   workload [count] [listen=PORT] [bind=ADDRESS] [memory=MB] [changes=MB/S] [threads=N] [append=PATH] [writers=N:PATH] [mapped=PATH]
//   [rewrites=MB:PATH] [deleted=KB] [lock=PATH] [chatter=MB/S] [holds=WHAT]... [stop]
//
// count      prints "tick N" every 10 ms, so that two logs together show each number once
// listen     answers each connection with "tick N good" or "tick N bad: WHY"
// memory     random bytes whose checksum is looked at again and again
// changes    so much of 64 MB more is written anew each second, and looked at again and again
// append     appends "N" to the file at each tick
// writers    N children that each append "CHILD N" to one file every millisecond
// rewrites   a child that writes a file of so many megabytes anew, again and again; what it reads back must be what it wrote, or it prints
// "torn" mapped     a shared mapping of the file, changed without any write(2) deleted    a file that is open and deleted lock       a lock
// (flock) of the file, held for ever chatter    so many megabytes of output a second beside the ticks holds      see held.h stop       a
// child that stops itself (SIGSTOP)
#include "held.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

std::string valueOf(int count, char** arguments, const char* key) {
    const std::string prefix = std::string(key) + "=";
    for (int i = 1; i < count; ++i)
        if (std::strncmp(arguments[i], prefix.c_str(), prefix.size()) == 0) return arguments[i] + prefix.size();
    return {};
}

bool has(int count, char** arguments, const char* word) {
    for (int i = 1; i < count; ++i)
        if (std::strcmp(arguments[i], word) == 0) return true;
    return false;
}

std::uint64_t checksum(const std::vector<std::uint64_t>& memory) {
    std::uint64_t sum = 1469598103934665603ULL;
    for (const auto word : memory) sum = (sum ^ word) * 1099511628211ULL;
    return sum;
}

// Pages that are written one after the other, round and round; each bears the number that it got last.
class Changing {
public:
    explicit Changing(std::size_t megabytesPerSecond) : m_perTick(megabytesPerSecond * pagesPerMegabyte / 100) {
        if (m_perTick > 0) m_words.resize(64 * pagesPerMegabyte * wordsPerPage);
        for (std::size_t page = 0; page < pages(); ++page) write();
    }
    void tick() {
        for (std::size_t i = 0; i < m_perTick; ++i) write();
    }
    bool good() const {
        for (std::size_t page = 0; page < pages(); ++page) {
            // The pages before the next one were written in this turn, the others in the turn before.
            const auto wanted = m_next - m_next % pages() + page - (page < m_next % pages() ? 0 : pages());
            for (std::size_t word = 0; word < wordsPerPage; word += wordsPerPage - 1)
                if (m_words[page * wordsPerPage + word] != wanted) return false;
        }
        return true;
    }

private:
    static constexpr std::size_t wordsPerPage = 512;
    static constexpr std::size_t pagesPerMegabyte = 256;

    std::size_t pages() const { return m_words.size() / wordsPerPage; }
    void write() {
        const auto page = m_next % pages();
        m_words[page * wordsPerPage] = m_words[page * wordsPerPage + wordsPerPage - 1] = m_next;
        ++m_next;
    }

    std::size_t m_perTick;
    std::size_t m_next = 0;
    std::vector<std::uint64_t> m_words;
};

void say(const std::string& text) { [[maybe_unused]] const auto written = write(STDOUT_FILENO, text.data(), text.size()); }

[[noreturn]] void writeForEver(int child, const std::string& path) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    for (std::uint64_t n = 0;; ++n) {
        const auto line = std::to_string(child) + " " + std::to_string(n) + "\n";
        if (write(file, line.data(), line.size()) < 0) _exit(3);
        usleep(1000);
    }
}

[[noreturn]] void rewriteForEver(std::size_t megabytes, const std::string& path) {
    const int file = open(path.c_str(), O_RDWR | O_CREAT, 0644);
    std::vector<std::uint64_t> written(1 << 13);
    std::vector<std::uint64_t> read(written.size());
    const auto size = written.size() * sizeof(std::uint64_t);
    const auto pieces = (megabytes << 20U) / size;
    const auto fill = [&](std::uint64_t turn, std::uint64_t piece) {
        for (std::size_t i = 0; i < written.size(); ++i) written[i] = (turn + (piece << 20U) + i + 1) * 0x9e3779b97f4a7c15ULL;
    };
    const auto place = [&](std::uint64_t piece) { return static_cast<off_t>(piece * size); };
    for (std::uint64_t turn = 0;; ++turn, usleep(50000)) {
        for (std::uint64_t piece = 0; piece < pieces; ++piece) {
            fill(turn, piece);
            if (pwrite(file, written.data(), size, place(piece)) != static_cast<ssize_t>(size)) _exit(3);
        }
        for (std::uint64_t piece = 0; piece < pieces; ++piece) {
            fill(turn, piece);
            if (pread(file, read.data(), size, place(piece)) != static_cast<ssize_t>(size) || read != written) say("torn\n");
        }
    }
}

}  // namespace

int main(int count, char** arguments) {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTERM, [](int) { _exit(0); });
    std::string bad;

    if (const auto writers = valueOf(count, arguments, "writers"); !writers.empty()) {
        const auto colon = writers.find(':');
        for (int child = 0; child < std::atoi(writers.c_str()); ++child)
            if (fork() == 0) writeForEver(child, writers.substr(colon + 1));
    }
    if (const auto rewrites = valueOf(count, arguments, "rewrites"); !rewrites.empty() && fork() == 0)
        rewriteForEver(std::strtoull(rewrites.c_str(), nullptr, 10), rewrites.substr(rewrites.find(':') + 1));
    if (has(count, arguments, "stop") && fork() == 0) {
        raise(SIGSTOP);
        pause();
    }

    std::vector<std::uint64_t> memory(std::strtoull(valueOf(count, arguments, "memory").c_str(), nullptr, 10) << 17U);
    std::uint64_t seed = 88172645463325252ULL ^ static_cast<std::uint64_t>(getpid());
    for (auto& word : memory) {
        seed ^= seed << 13U;
        seed ^= seed >> 7U;
        seed ^= seed << 17U;
        word = seed;
    }
    const auto sum = checksum(memory);
    Changing changing(std::strtoull(valueOf(count, arguments, "changes").c_str(), nullptr, 10));

    int listener = -1;
    if (const auto port = valueOf(count, arguments, "listen"); !port.empty()) {
        listener = socket(AF_INET, SOCK_STREAM, 0);
        const int on = 1;
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(std::atoi(port.c_str())));
        if (const auto bound = valueOf(count, arguments, "bind"); !bound.empty()) inet_pton(AF_INET, bound.c_str(), &address.sin_addr);
        if (bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || listen(listener, 64) != 0) {
            std::perror("listen");
            return 1;
        }
    }

    int append = -1;
    if (const auto path = valueOf(count, arguments, "append"); !path.empty())
        append = open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);

    std::uint64_t* mapped = nullptr;
    if (const auto path = valueOf(count, arguments, "mapped"); !path.empty()) {
        const int file = open(path.c_str(), O_RDWR | O_CREAT, 0644);
        if (ftruncate(file, 1 << 20) != 0) return 1;
        mapped = static_cast<std::uint64_t*>(mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
        close(file);
    }

    int deleted = -1;
    const auto deletedSize = std::strtoull(valueOf(count, arguments, "deleted").c_str(), nullptr, 10) << 10U;
    if (deletedSize > 0) {
        deleted = open("/deleted-but-open", O_RDWR | O_CREAT | O_TRUNC, 0600);
        for (std::uint64_t i = 0; i < deletedSize; i += 8) {
            const auto word = i * 2654435761ULL;
            if (write(deleted, &word, 8) != 8) return 1;
        }
        unlink("/deleted-but-open");
    }

    if (const auto path = valueOf(count, arguments, "lock"); !path.empty()) {
        const int file = open(path.c_str(), O_RDWR | O_CREAT, 0644);
        if (flock(file, LOCK_EX) != 0) return 1;
    }

    for (int i = 1; i < count; ++i)
        if (std::strncmp(arguments[i], "holds=", 6) == 0 && !hold(arguments[i] + 6)) {
            std::perror(arguments[i]);
            return 1;
        }

    std::atomic<std::uint64_t> spins{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < std::atoi(valueOf(count, arguments, "threads").c_str()); ++i)
        threads.emplace_back([&] {
            for (;; usleep(20000)) ++spins;
        });
    if (const auto rate = std::atoi(valueOf(count, arguments, "chatter").c_str()); rate > 0)
        threads.emplace_back([rate] {
            const std::string line(1023, 'x');
            for (;; usleep(10000))
                for (int i = 0; i < rate * 10; ++i) say(line + "\n");
        });

    const int timer = timerfd_create(CLOCK_MONOTONIC, 0);
    itimerspec every{};
    every.it_interval.tv_nsec = every.it_value.tv_nsec = 10'000'000;
    timerfd_settime(timer, 0, &every, nullptr);

    for (std::uint64_t tick = 0;;) {
        pollfd waiting[2]{{timer, POLLIN, 0}, {listener, POLLIN, 0}};
        poll(waiting, listener < 0 ? 1 : 2, -1);
        if ((waiting[0].revents & POLLIN) != 0) {
            std::uint64_t expirations = 0;
            if (read(timer, &expirations, sizeof expirations) != sizeof expirations) continue;
            ++tick;
            if (has(count, arguments, "count")) say("tick " + std::to_string(tick) + "\n");
            if (append >= 0) {
                const auto line = std::to_string(tick) + "\n";
                if (write(append, line.data(), line.size()) < 0) bad = "append";
            }
            if (mapped != nullptr) mapped[tick % (1 << 17)] = tick * 0x9e3779b97f4a7c15ULL;
            changing.tick();
            if (tick % 100 == 0 && checksum(memory) != sum) bad = "memory";
            if (tick % 100 == 0 && !changing.good()) bad = "changing memory";
            if (deleted >= 0 && tick % 100 == 0) {
                std::uint64_t word = 0;
                const auto place = tick * 8 % deletedSize;
                if (pread(deleted, &word, 8, static_cast<off_t>(place)) != 8 || word != place * 2654435761ULL) bad = "deleted file";
            }
        }
        if (listener >= 0 && (waiting[1].revents & POLLIN) != 0) {
            const int client = accept(listener, nullptr, nullptr);
            if (client < 0) continue;
            if (checksum(memory) != sum) bad = "memory";
            if (!changing.good()) bad = "changing memory";
            const auto text = "tick " + std::to_string(tick) + (bad.empty() ? " good\n" : " bad: " + bad + "\n");
            [[maybe_unused]] const auto written = write(client, text.data(), text.size());
            shutdown(client, SHUT_WR);
            close(client);
        }
    }
}
