// SPDX-License-Identifier: Apache-2.0
#include "app/agent/direct.h"

#include "app/agent/packing.h"
#include "app/agent/tls.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ifaddrs.h>
#include <map>
#include <net/if.h>
#include <string>
#include <time.h>
#include <vector>

namespace transship::agent {
namespace {

constexpr int awaited = 15'000;      // milliseconds, for the one who has the key
constexpr int handshakeSeconds = 5;  // for anybody who connects
constexpr int connectLimit = 2'000;  // milliseconds
constexpr int silenceLimit = 30;     // seconds without a sign of the other host; its job may be silent longer
constexpr int strangers = 16;        // whose handshakes are under way at once
constexpr long tellEvery = 100;      // milliseconds

long milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
}

int complain(const char* what, const std::string& why = {}) {
    std::fprintf(stderr, "%s: %s\n", what, why.empty() ? std::strerror(errno) : why.c_str());
    return 1;
}

// Without a buffer: what follows the key is the job's.
std::string readKey() {
    std::string key(Tls::keySize, '\0');
    for (std::size_t had = 0; had < key.size();) {
        const ssize_t count = read(STDIN_FILENO, key.data() + had, key.size() - had);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return {};
        had += static_cast<std::size_t>(count);
    }
    return key;
}

struct Address {
    sockaddr_storage bytes{};
    socklen_t size = 0;
    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&bytes); }
    sockaddr* get() { return reinterpret_cast<sockaddr*>(&bytes); }
};

Address addressOf(const char* text, unsigned short port) {
    Address address;
    sockaddr_in four{};
    sockaddr_in6 six{};
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        std::memcpy(&address.bytes, &four, address.size = sizeof four);
    } else if (inet_pton(AF_INET6, text, &six.sin6_addr) == 1) {
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        std::memcpy(&address.bytes, &six, address.size = sizeof six);
    }
    return address;
}

unsigned short portOf(int socket) {
    Address bound;
    bound.size = sizeof bound.bytes;
    if (getsockname(socket, bound.get(), &bound.size) != 0) return 0;
    // The port lies at the same place in both kinds of address.
    sockaddr_in four{};
    std::memcpy(&four, &bound.bytes, sizeof four);
    return ntohs(four.sin_port);
}

void limit(int socket, int seconds) {
    const timeval time{.tv_sec = seconds, .tv_usec = 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
}

// A job may keep the other end waiting as long as its host is there.
void awaitHost(int socket) {
    limit(socket, 0);
    const int yes = 1;
    const int every = silenceLimit / 3;
    const int often = 3;
    const int lost = silenceLimit * 1000;
    setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &yes, sizeof yes);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPIDLE, &every, sizeof every);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPINTVL, &every, sizeof every);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPCNT, &often, sizeof often);
    setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &lost, sizeof lost);
}

bool writeAll(int descriptor, const char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t count = write(descriptor, bytes, size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        bytes += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

// What a job reads from `stdin`, which glibc lets be another stream, and which is what the other host's job wrote. A job that could take a
// broken connection for the end would go on with half of it, so the process ends there.
class Incoming {
public:
    explicit Incoming(Tls& tls) : m_unpacker(tls) {}

    FILE* stream() {
        const auto read = [](void* self, char* bytes, std::size_t size) { return static_cast<Incoming*>(self)->take(bytes, size); };
        return fopencookie(this, "r", {.read = read, .write = nullptr, .seek = nullptr, .close = nullptr});
    }

private:
    ssize_t take(char* bytes, std::size_t size) {
        if (m_left == 0) {
            const long came = m_unpacker.read();
            if (came < 0) _exit(complain("The connection from the other host broke", Tls::failure()));
            m_left = static_cast<std::size_t>(came);
            m_next = m_unpacker.bytes();
        }
        const auto count = std::min(size, m_left);
        std::memcpy(bytes, m_next, count);
        m_next += count;
        m_left -= count;
        return static_cast<ssize_t>(count);
    }

    Unpacker m_unpacker;
    const char* m_next = nullptr;
    std::size_t m_left = 0;
};

// What a job writes. How much of it went is told on the stream that was the output before.
class Outgoing {
public:
    Outgoing(Tls& tls, FILE* told) : m_packer(tls), m_told(told) {}

    FILE* stream() {
        const auto write = [](void* self, const char* bytes, std::size_t size) { return static_cast<Outgoing*>(self)->give(bytes, size); };
        return fopencookie(this, "w", {.read = nullptr, .write = write, .seek = nullptr, .close = nullptr});
    }

    void tell() {
        std::fprintf(m_told, "%llu\n", m_sent);
        std::fflush(m_told);
        m_toldAt = milliseconds();
    }

private:
    ssize_t give(const char* bytes, std::size_t size) {
        for (std::size_t done = 0; done < size;) {
            const auto now = std::min(size - done, Packer::largest);
            if (!m_packer.write(bytes + done, now)) _exit(complain("The connection to the other host broke", Tls::failure()));
            done += now;
        }
        m_sent += size;
        if (milliseconds() - m_toldAt >= tellEvery) tell();
        return static_cast<ssize_t>(size);
    }

    Packer m_packer;
    FILE* m_told;
    unsigned long long m_sent = 0;
    long m_toldAt = milliseconds();
};

int takeIn(Tls& tls, Job job, int count, char** words) {
    Incoming incoming(tls);
    FILE* const stream = incoming.stream();
    if (stream == nullptr) return complain("The job could not be started");
    stdin = stream;
    if (const int status = job(count, words); status != 0) return status;
    return tls.finish() ? 0 : complain("The connection from the other host broke", Tls::failure());
}

// Serves one who connected, in a process of its own: tells through `proven` that he has the key.
[[noreturn]] void meetOne(int client, int proven, const std::string& key, Job job, int count, char** words) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(client, handshakeSeconds);
    Tls tls;
    if (!tls.meet(client, Tls::Role::Server, key)) _exit(1);
    awaitHost(client);
    const pid_t self = getpid();
    if (!writeAll(proven, reinterpret_cast<const char*>(&self), sizeof self)) _exit(1);
    close(proven);
    _exit(takeIn(tls, job, count, words));
}

bool isOfContainers(const char* interface) {
    for (const char* beginning : {"docker", "br-", "veth", "cni", "flannel", "virbr", "podman"})
        if (std::strncmp(interface, beginning, std::strlen(beginning)) == 0) return true;
    return false;
}

int connectTo(const char* text, const char* port) {
    const auto address = addressOf(text, static_cast<unsigned short>(std::strtoul(port, nullptr, 10)));
    errno = EINVAL;
    if (address.size == 0) return -1;
    const int socket = ::socket(address.get()->sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0) return -1;
    int failure = connect(socket, address.get(), address.size) == 0 ? 0 : errno;
    if (failure == EINPROGRESS) {
        pollfd wait{.fd = socket, .events = POLLOUT, .revents = 0};
        socklen_t size = sizeof failure;
        if (poll(&wait, 1, connectLimit) != 1)
            failure = ETIMEDOUT;
        else
            getsockopt(socket, SOL_SOCKET, SO_ERROR, &failure, &size);
    }
    if (failure == 0) {
        fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) & ~O_NONBLOCK);
        return socket;
    }
    close(socket);
    errno = failure;
    return -1;
}

}  // namespace

int printAddresses() {
    ifaddrs* all = nullptr;
    if (getifaddrs(&all) != 0) return complain("The host's addresses can't be read");
    for (const ifaddrs* each = all; each != nullptr; each = each->ifa_next) {
        if (each->ifa_addr == nullptr || (each->ifa_flags & IFF_UP) == 0 || (each->ifa_flags & IFF_LOOPBACK) != 0) continue;
        if (isOfContainers(each->ifa_name)) continue;
        char text[INET6_ADDRSTRLEN] = "";
        if (each->ifa_addr->sa_family == AF_INET) {
            sockaddr_in four{};
            std::memcpy(&four, each->ifa_addr, sizeof four);
            inet_ntop(AF_INET, &four.sin_addr, text, sizeof text);
        } else if (each->ifa_addr->sa_family == AF_INET6) {
            sockaddr_in6 six{};
            std::memcpy(&six, each->ifa_addr, sizeof six);
            if (!IN6_IS_ADDR_LINKLOCAL(&six.sin6_addr)) inet_ntop(AF_INET6, &six.sin6_addr, text, sizeof text);
        }
        if (*text != '\0') std::printf("{\"address\":\"%s\"}\n", text);
    }
    freeifaddrs(all);
    return 0;
}

int receiveDirectly(const char* text, Job job, int count, char** words) {
    signal(SIGPIPE, SIG_IGN);
    const auto key = readKey();
    if (key.empty()) return complain("No key came", "the input ended");
    const auto address = addressOf(text, 0);
    errno = EINVAL;
    if (address.size == 0) return complain(text);
    const int listener = socket(address.get()->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0 || bind(listener, address.get(), address.size) != 0 || listen(listener, strangers) != 0) return complain(text);
    int proven[2];
    if (pipe2(proven, O_CLOEXEC) != 0) return complain("A pipe can't be made");
    std::printf("{\"port\":%d}\n", portOf(listener));
    std::fflush(stdout);

    const long until = milliseconds() + awaited;
    std::vector<pid_t> met;
    std::map<pid_t, int> ended;  // their statuses; the right one may have a short job
    pid_t chosen = -1;
    while (chosen < 0) {
        const long left = until - milliseconds();
        if (left <= 0) break;
        std::erase_if(met, [&](pid_t each) { return waitpid(each, &ended[each], WNOHANG) == each; });
        const bool takesMore = met.size() < static_cast<std::size_t>(strangers);
        pollfd waits[] = {{proven[0], POLLIN, 0}, {takesMore ? listener : -1, POLLIN, 0}};
        if (poll(waits, 2, static_cast<int>(left < 1000 ? left : 1000)) < 0 && errno != EINTR) break;
        if (waits[0].revents != 0 && read(proven[0], &chosen, sizeof chosen) == static_cast<ssize_t>(sizeof chosen)) break;
        if (waits[1].revents == 0) continue;
        const int client = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0) continue;
        const pid_t pid = fork();
        if (pid == 0) {
            close(listener);
            meetOne(client, proven[1], key, job, count, words);
        }
        close(client);
        if (pid > 0) met.push_back(pid);
    }
    close(listener);
    for (const pid_t each : met)
        if (each != chosen) kill(each, SIGKILL);
    if (chosen < 0) return complain("Nobody with the key came", "within 15 s");
    auto& status = ended[chosen];
    if (std::find(met.begin(), met.end(), chosen) != met.end())
        while (waitpid(chosen, &status, 0) < 0 && errno == EINTR) {
        }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int sendDirectly(const char* address, const char* port, Job job, int count, char** words) {
    signal(SIGPIPE, SIG_IGN);
    const auto key = readKey();
    if (key.empty()) return complain("No key came", "the input ended");
    const int socket = connectTo(address, port);
    if (socket < 0) return complain(address);
    limit(socket, handshakeSeconds);
    Tls tls;
    if (!tls.meet(socket, Tls::Role::Client, key)) return complain(address, "it does not have the key. " + Tls::failure());
    awaitHost(socket);

    FILE* const before = stdout;
    Outgoing outgoing(tls, before);
    FILE* const stream = outgoing.stream();
    if (stream == nullptr) return complain("The job could not be started");
    stdout = stream;
    const int status = job(count, words);
    stdout = before;
    const bool written = std::fclose(stream) == 0;
    // What is not whole is not said to have been all.
    if (status != 0) return status;
    if (!written) return complain("The job's output");
    outgoing.tell();
    return tls.finish() ? 0 : complain("The other host did not take all of it", Tls::failure());
}

}  // namespace transship::agent
