// SPDX-License-Identifier: Apache-2.0
#include "core/engine/engine.h"

#include "core/host/containers.h"

#include <gtest/gtest.h>

#include <cstring>
#include <deque>

using namespace transship;
using namespace transship::engine;

namespace {

// A peer that answers with prepared bytes, a few at a time, and keeps what it is sent.
class Scripted final : public ByteStream {
public:
    Scripted(std::string answer, std::size_t piece, std::string& sent) : m_answer(std::move(answer)), m_piece(piece), m_sent(&sent) {}
    Result<std::size_t> read(std::span<std::byte> buffer, const Patience&) override {
        const auto count = std::min({buffer.size(), m_piece, m_answer.size() - m_at});
        std::memcpy(buffer.data(), m_answer.data() + m_at, count);
        m_at += count;
        return count;
    }
    Status write(std::span<const std::byte> bytes, const Patience&) override {
        m_sent->append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    }
    void finishWriting() override {}

private:
    std::string m_answer;
    std::size_t m_piece;
    std::size_t m_at = 0;
    std::string* m_sent;
};

struct Peer {
    std::deque<std::string> answers;  // one a connection
    std::string sent;
    int connections = 0;
    Dialer dialer(std::size_t piece = 7) {
        return [this, piece](const Patience&) -> Result<std::unique_ptr<ByteStream>> {
            ++connections;
            if (answers.empty()) return fail(ErrorKind::Unreachable, "gone");
            auto answer = std::move(answers.front());
            answers.pop_front();
            return std::make_unique<Scripted>(std::move(answer), piece, sent);
        };
    }
};

std::string answer(const std::string& body, int status = 200, const std::string& headers = "") {
    return "HTTP/1.1 " + std::to_string(status) + " X\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + headers + "\r\n" + body;
}

const auto pong = answer("OK", 200, "Api-Version: 1.45\r\n");

}  // namespace

TEST(Engine, NegotiatesTheNewestVersionBothKnow) {
    Peer peer{{answer("OK", 200, "Api-Version: 1.41\r\n"), answer("OK", 200, "Api-Version: 1.99\r\n")}, {}};
    EXPECT_EQ(Engine::connect("h", peer.dialer(), {}).value()->apiVersion(), "1.41");
    EXPECT_EQ(Engine::connect("h", peer.dialer(), {}).value()->apiVersion(), "1.51");
}

TEST(Engine, RefusesAnEngineThatIsTooOld) {
    Peer peer{{answer("OK", 200, "Api-Version: 1.38\r\n")}, {}};
    EXPECT_EQ(Engine::connect("h", peer.dialer(), {}).error().kind, ErrorKind::Blocked);
}

TEST(Engine, ReusesAConnectionAndParsesChunks) {
    Peer peer{{pong + "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"a\": \r\n2\r\n1}\r\n0\r\n\r\n"}, {}};
    const auto engine = Engine::connect("h", peer.dialer(), {}).value();
    EXPECT_EQ(engine->get("/x", {{"q", "a b/ü"}}).value(), Json({{"a", 1}}));
    EXPECT_EQ(peer.connections, 1);
    EXPECT_NE(peer.sent.find("GET /v1.45/x?q=a%20b%2F%C3%BC HTTP/1.1\r\n"), std::string::npos);
}

TEST(Engine, KeepsTheEnginesOwnWordsAndKind) {
    for (const auto& [status, kind] : {std::pair(404, ErrorKind::NotFound), std::pair(409, ErrorKind::Conflict),
                                       std::pair(400, ErrorKind::Usage), std::pair(500, ErrorKind::Failed)}) {
        Peer peer{{pong + answer(R"({"message":"no \u001b[31mway"})", status)}, {}};
        const auto error = Engine::connect("h", peer.dialer(), {}).value()->post("/x").error();
        EXPECT_EQ(error.kind, kind);
        EXPECT_EQ(error.reason, "no \\x1b[31mway");
    }
}

TEST(Engine, GarbageAndHalfAnswersAreErrorsOfTheirOwn) {
    for (const std::string bad :
         {"\x01\x02 garbage\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 2", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{]}"}) {
        Peer peer{{pong + bad, bad}, {}};
        const auto engine = Engine::connect("h", peer.dialer(), {}).value();
        const auto got = engine->get("/x");
        ASSERT_FALSE(got) << bad;
        EXPECT_FALSE(got.error().what.empty());
    }
    Peer silent{{std::string()}, {}};
    EXPECT_FALSE(Engine::connect("h", silent.dialer(), {}));
    Peer other{{answer("hello")}, {}};
    EXPECT_EQ(Engine::connect("h", other.dialer(), {}).error().what, "What answers on h is no Docker Engine.");
}

TEST(Engine, ARequestThatChangesSomethingIsNeverSentTwice) {
    Peer peer{{pong, answer("{}")}, {}};
    const auto engine = Engine::connect("h", peer.dialer(), {}).value();
    EXPECT_FALSE(engine->post("/containers/x/start"));
    EXPECT_EQ(peer.connections, 1);
    Peer reader{{pong, answer("{}")}, {}};
    EXPECT_TRUE(Engine::connect("h", reader.dialer(), {}).value()->get("/x"));
    EXPECT_EQ(reader.connections, 2);
}

TEST(Engine, StreamsABodyInChunksAndTellsTheSourcesError) {
    Peer peer{{pong + answer("done")}, {}};
    auto engine = Engine::connect("h", peer.dialer(), {}).value();
    int pieces = 0;
    const auto loaded = engine->upload("POST", "/images/load", {}, [&](std::span<std::byte> buffer) -> Result<std::size_t> {
        if (++pieces > 3) return 0;
        std::memset(buffer.data(), 'x', 5);
        return 5;
    });
    EXPECT_EQ(loaded.value(), "done");
    EXPECT_NE(peer.sent.find("5\r\nxxxxx\r\n5\r\nxxxxx\r\n5\r\nxxxxx\r\n0\r\n\r\n"), std::string::npos) << peer.sent;
    Peer second{{pong + answer("done")}, {}};
    engine = Engine::connect("h", second.dialer(), {}).value();
    const auto broken = engine->upload("PUT", "/x", {},
                                       [](std::span<std::byte>) -> Result<std::size_t> { return fail(ErrorKind::Failed, "source broke"); });
    EXPECT_EQ(broken.error().what, "source broke");
}

TEST(Engine, AnAnswerTooLargeToKeepStillFlowsThroughASink) {
    const std::string large(3 << 20, 'y');
    Peer peer{{pong + answer(large)}, {}};
    std::size_t got = 0;
    const auto engine = Engine::connect("h", peer.dialer(1 << 16), {}).value();
    ASSERT_TRUE(engine->download("/x", {}, [&](std::span<const std::byte> bytes) -> Status {
        got += bytes.size();
        return {};
    }));
    EXPECT_EQ(got, large.size());
}

TEST(Names, AreThoseOfDocker) {
    for (const char* good : {"web", "a1", "my_app.v1-2", "0x"}) EXPECT_TRUE(isName(good)) << good;
    for (const char* bad : {"", "a", ".a", "-a", "_a", "a/b", "../x", "a b", "web.", "a\nb", "ü1", "a;b"}) EXPECT_FALSE(isName(bad)) << bad;
    EXPECT_FALSE(isName(std::string(300, 'a')));
}

TEST(StreamSplitter, TakesTheHeadersOutWhereverTheyAreCut) {
    const std::string wire = std::string("\x01\0\0\0\0\0\0\x03", 8) + "abc" + std::string("\x02\0\0\0\0\0\0\0", 8) +
                             std::string("\x02\0\0\0\0\0\0\x02", 8) + "de";
    for (std::size_t piece = 1; piece <= wire.size(); ++piece) {
        std::string got;
        host::StreamSplitter splitter([&](std::span<const std::byte> bytes) -> Status {
            got.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            return {};
        });
        for (std::size_t at = 0; at < wire.size(); at += piece) {
            const auto part = std::string_view(wire).substr(at, piece);
            ASSERT_TRUE(splitter.take(std::as_bytes(std::span(part))));
        }
        EXPECT_EQ(got, "abcde") << piece;
    }
}
