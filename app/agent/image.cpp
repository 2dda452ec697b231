// SPDX-License-Identifier: Apache-2.0
#include "app/agent/image.h"

#include "app/agent/engine_socket.h"
#include "app/helper/paths.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <set>
#include <string>
#include <vector>

namespace transship::agent {
namespace {

constexpr std::size_t tarBlock = 512;
constexpr std::size_t portion = 256 << 10;
constexpr std::size_t longestExtension = 1 << 20;  // of a member's name and attributes

int complain(const char* what, const std::string& why = {}) {
    std::fprintf(stderr, "%s: %s\n", what, why.c_str());
    return 1;
}

// What the engine says in its answer's body, as much of it as helps.
std::string saidBy(int engine) {
    std::string said(2000, '\0');
    std::size_t had = 0;
    for (ssize_t count = 0; had < said.size() && (count = recv(engine, said.data() + had, said.size() - had, 0)) > 0;)
        had += static_cast<std::size_t>(count);
    said.resize(had);
    return said;
}

bool readAll(int from, char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t count = read(from, bytes, size);
        if (count <= 0) return false;
        bytes += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

std::set<std::string> namesOnInput() {
    std::set<std::string> names;
    for (std::string name; helper::nextPath(name);) names.insert(name);
    return names;
}

std::string textAt(const char* header, std::size_t at, std::size_t size) { return {header + at, strnlen(header + at, size)}; }

unsigned long long sizeIn(const char* header) {
    const auto* field = reinterpret_cast<const unsigned char*>(header) + 124;
    unsigned long long size = 0;
    // GNU's way for what octal digits can't say.
    if ((field[0] & 0x80U) != 0) {
        for (int i = 4; i < 12; ++i) size = size << 8U | field[i];
        return size;
    }
    for (int i = 0; i < 12 && field[i] != 0; ++i)
        if (field[i] >= '0' && field[i] <= '7') size = size << 3U | (field[i] - '0');
    return size;
}

// The member's name in ustar's two fields; without "./" before and "/" behind.
std::string nameIn(const char* header) {
    auto name = textAt(header, 0, 100);
    if (const auto prefix = textAt(header, 345, 155); std::memcmp(header + 257, "ustar\0", 6) == 0 && !prefix.empty())
        name = prefix + "/" + name;
    return name;
}

std::string bare(std::string name) {
    if (name.substr(0, 2) == "./") name.erase(0, 2);
    while (!name.empty() && name.back() == '/') name.pop_back();
    return name;
}

// The value of "path" in records of pax: "<length> path=<value>\n".
std::string pathIn(const std::string& records) {
    for (std::size_t at = 0; at < records.size();) {
        const auto length = std::strtoul(records.c_str() + at, nullptr, 10);
        const auto blank = records.find(' ', at);
        if (length == 0 || blank == std::string::npos || at + length > records.size() || blank - at >= length) break;
        if (records.compare(blank + 1, 5, "path=") == 0) return records.substr(blank + 6, at + length - blank - 7);
        at += length;
    }
    return {};
}

// Passes a tar on member by member; false where it breaks off.
class Sieve {
public:
    Sieve(int from, std::set<std::string> left) : m_from(from), m_left(std::move(left)), m_buffer(portion) {}

    bool pass() {
        char header[tarBlock];
        while (readAll(m_from, header, sizeof header)) {
            const auto size = sizeIn(header);
            const auto padded = (size + tarBlock - 1) / tarBlock * tarBlock;
            const char type = header[156];
            if (header[0] == '\0') {
                // Its end: two blocks of zeros, and what fills the last record.
                return put(m_waiting.data(), m_waiting.size()) && put(header, sizeof header) && passRest();
            }
            if (type == 'x' || type == 'L' || type == 'g' || type == 'K') {
                if (!extension(header, type, size, padded)) return false;
                continue;
            }
            const bool keep = !m_left.contains(bare(m_name.empty() ? nameIn(header) : m_name));
            if (keep && !(put(m_waiting.data(), m_waiting.size()) && put(header, sizeof header))) return false;
            m_waiting.clear();
            m_name.clear();
            if (!passContent(padded, keep)) return false;
        }
        return false;
    }

private:
    // What is said of the member that follows waits for it.
    bool extension(const char* header, char type, unsigned long long size, unsigned long long padded) {
        if (padded > longestExtension) return false;
        std::string content(padded, '\0');
        if (!readAll(m_from, content.data(), content.size())) return false;
        m_waiting.append(header, tarBlock).append(content);
        content.resize(size);
        if (type == 'x')
            if (auto path = pathIn(content); !path.empty()) m_name = std::move(path);
        if (type == 'L') m_name = content.c_str();
        return true;
    }

    bool passContent(unsigned long long left, bool keep) {
        while (left > 0) {
            const auto now = left < m_buffer.size() ? static_cast<std::size_t>(left) : m_buffer.size();
            if (!readAll(m_from, m_buffer.data(), now) || (keep && !put(m_buffer.data(), now))) return false;
            left -= now;
        }
        return true;
    }

    bool passRest() {
        for (ssize_t count = 0; (count = read(m_from, m_buffer.data(), m_buffer.size())) > 0;)
            if (!put(m_buffer.data(), static_cast<std::size_t>(count))) return false;
        return std::fflush(stdout) == 0;
    }

    static bool put(const char* bytes, std::size_t size) { return std::fwrite(bytes, 1, size, stdout) == size; }

    int m_from;
    std::set<std::string> m_left;
    std::vector<char> m_buffer;
    std::string m_waiting;
    std::string m_name;  // that an extension gave the next member
};

}  // namespace

int saveImage(const char* image) {
    auto left = namesOnInput();
    const int engine = connectToEngine();
    if (engine < 0) return complain(engineSocket, std::strerror(errno));
    const auto request = "GET /images/get?names=" + std::string(image) + " HTTP/1.0\r\nHost: docker\r\n\r\n";
    if (!sendAll(engine, request.data(), request.size())) return complain("The engine takes no request");
    if (const int status = readHeader(engine); status != 200) return complain("The engine does not give the image", saidBy(engine));
    return Sieve(engine, std::move(left)).pass() ? 0 : complain("The image broke off");
}

int loadImage() {
    const int engine = connectToEngine();
    if (engine < 0) return complain(engineSocket, std::strerror(errno));
    const std::string request =
        "POST /images/load?quiet=1 HTTP/1.1\r\nHost: docker\r\nContent-Type: application/x-tar\r\nTransfer-Encoding: chunked\r\n"
        "Connection: close\r\n\r\n";
    bool taken = sendAll(engine, request.data(), request.size());
    std::vector<char> piece(portion);
    std::size_t count = 0;
    while (taken && (count = std::fread(piece.data(), 1, piece.size(), stdin)) > 0) {
        char length[32];
        std::snprintf(length, sizeof length, "%zx\r\n", count);
        taken = sendAll(engine, length, std::strlen(length)) && sendAll(engine, piece.data(), count) && sendAll(engine, "\r\n", 2);
    }
    // An engine that takes no more says why.
    if (std::ferror(stdin) != 0) return complain("The image broke off", std::strerror(errno));
    if (taken) taken = sendAll(engine, "0\r\n\r\n", 5);
    const int status = readHeader(engine);
    const auto said = saidBy(engine);
    if (taken && status == 200 && said.find("\"errorDetail\"") == std::string::npos) return 0;
    return complain("The engine does not take the image", said);
}

}  // namespace transship::agent
