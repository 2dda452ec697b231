// SPDX-License-Identifier: Apache-2.0
#include "core/engine/http.h"

#include "core/base/text.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace transship::engine {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr std::size_t bodyLimit = 256 << 20;
constexpr std::size_t block = 64 << 10;

// What Beast calls a SyncStream, over ours. Our own error is kept beside Beast's code for it.
class SyncStream {
public:
    explicit SyncStream(ByteStream& stream) : m_stream(&stream) {}

    void use(const Patience& patience) {
        m_patience = patience;
        m_error.reset();
    }
    const std::optional<Error>& error() const { return m_error; }

    template <typename Buffers>
    std::size_t read_some(const Buffers& buffers, beast::error_code& code) {
        for (auto it = boost::asio::buffer_sequence_begin(buffers); it != boost::asio::buffer_sequence_end(buffers); ++it) {
            const boost::asio::mutable_buffer buffer(*it);
            if (buffer.size() == 0) continue;
            auto count = m_stream->read({static_cast<std::byte*>(buffer.data()), buffer.size()}, m_patience);
            if (!count) {
                m_error = std::move(count).error();
                code = boost::asio::error::operation_aborted;
                return 0;
            }
            code = *count == 0 ? beast::error_code(boost::asio::error::eof) : beast::error_code();
            return *count;
        }
        code = {};
        return 0;
    }
    template <typename Buffers>
    std::size_t read_some(const Buffers& buffers) {
        beast::error_code code;
        const auto count = read_some(buffers, code);
        if (code) throw beast::system_error(code);
        return count;
    }
    template <typename Buffers>
    std::size_t write_some(const Buffers& buffers, beast::error_code& code) {
        std::size_t total = 0;
        for (auto it = boost::asio::buffer_sequence_begin(buffers); it != boost::asio::buffer_sequence_end(buffers); ++it) {
            const boost::asio::const_buffer buffer(*it);
            if (auto sent = m_stream->write({static_cast<const std::byte*>(buffer.data()), buffer.size()}, m_patience); !sent) {
                m_error = std::move(sent).error();
                code = boost::asio::error::operation_aborted;
                return total;
            }
            total += buffer.size();
        }
        code = {};
        return total;
    }
    template <typename Buffers>
    std::size_t write_some(const Buffers& buffers) {
        beast::error_code code;
        const auto count = write_some(buffers, code);
        if (code) throw beast::system_error(code);
        return count;
    }

private:
    ByteStream* m_stream;
    Patience m_patience;
    std::optional<Error> m_error;
};

template <typename Body>
http::request<Body> headOf(const HttpRequest& request) {
    http::request<Body> message;
    message.method_string(request.method);
    message.target(request.target);
    message.version(11);
    message.set(http::field::host, "docker");
    message.set(http::field::user_agent, "transship");
    return message;
}

std::unexpected<Error> broken(const SyncStream& stream, const beast::error_code& code, const std::string& target) {
    if (stream.error()) return fail(*stream.error());
    if (code == http::error::end_of_stream || code == http::error::partial_message || code == boost::asio::error::eof)
        return fail(ErrorKind::Unreachable, "The Docker Engine ended the connection in the middle of an answer.", target);
    return fail(ErrorKind::Failed, "The Docker Engine's answer can't be understood.", code.message() + " (" + target + ")",
                "Check that the socket belongs to a Docker Engine, and look at its log.");
}

}  // namespace

namespace {

// What follows an upgrade: first the bytes that were read along with the answer.
class Upgraded final : public ByteStream {
public:
    Upgraded(std::unique_ptr<ByteStream> stream, std::string before) : m_stream(std::move(stream)), m_before(std::move(before)) {}
    Result<std::size_t> read(std::span<std::byte> buffer, const Patience& patience) override {
        if (m_before.empty()) return m_stream->read(buffer, patience);
        const auto count = std::min(buffer.size(), m_before.size());
        std::memcpy(buffer.data(), m_before.data(), count);
        m_before.erase(0, count);
        return count;
    }
    Status write(std::span<const std::byte> bytes, const Patience& patience) override { return m_stream->write(bytes, patience); }
    void finishWriting() override { m_stream->finishWriting(); }

private:
    std::unique_ptr<ByteStream> m_stream;
    std::string m_before;
};

}  // namespace

struct HttpConnection::Wire {
    explicit Wire(ByteStream& target) : stream(target) {}
    SyncStream stream;
    beast::flat_buffer buffer;
};

HttpConnection::HttpConnection(std::unique_ptr<ByteStream> stream)
    : m_stream(std::move(stream)), m_wire(std::make_unique<Wire>(*m_stream)) {}
HttpConnection::~HttpConnection() = default;

Result<HttpResponse> HttpConnection::exchange(const HttpRequest& request, const Patience& patience, const Sink& sink) {
    m_reusable = false;
    auto& [stream, buffer] = *m_wire;
    stream.use(patience);
    beast::error_code code;

    auto message = headOf<http::buffer_body>(request);
    std::string json = request.json.value_or("");
    if (request.body) {
        message.set(http::field::content_type, request.contentType);
        message.chunked(true);
    } else {
        if (request.json) message.set(http::field::content_type, "application/json");
        message.content_length(json.size());
    }
    message.body().data = json.empty() ? nullptr : json.data();
    message.body().size = json.size();
    message.body().more = false;

    std::optional<Error> bodyError;
    http::request_serializer<http::buffer_body> serializer(message);
    if (request.body) {
        message.body().more = true;
        http::write_header(stream, serializer, code);
        std::vector<std::byte> bytes(block);
        while (!code && !bodyError) {
            auto count = request.body(bytes);
            if (!count) {
                bodyError = std::move(count).error();
                break;
            }
            message.body().data = *count == 0 ? nullptr : bytes.data();
            message.body().size = *count;
            message.body().more = *count != 0;
            http::write(stream, serializer, code);
            if (code == http::error::need_buffer) code = {};
            if (*count == 0) break;
        }
    } else {
        http::write(stream, serializer, code);
    }
    // A source that fails leaves a half request behind; only dropping the connection ends it.
    if (bodyError) return fail(*bodyError);
    // An engine that refuses a body answers before it has read all of it: the answer says more than the broken pipe.
    const auto writeError = code;
    code = {};

    http::response_parser<http::buffer_body> parser;
    // boost::none would do, but Boost 1.74 takes it for zero.
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    if (request.method == "HEAD") parser.skip(true);
    http::read_header(stream, buffer, parser, code);
    if (code) return broken(stream, writeError ? writeError : code, request.target);

    HttpResponse response;
    response.status = static_cast<int>(parser.get().result_int());
    for (const auto& field : parser.get().base()) {
        std::string name(field.name_string());
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
        response.headers[name] = std::string(field.value());
    }
    const bool toSink = sink && response.status / 100 == 2;
    std::vector<std::byte> bytes(block);
    while (!parser.is_done()) {
        parser.get().body().data = bytes.data();
        parser.get().body().size = bytes.size();
        http::read_some(stream, buffer, parser, code);
        if (code == http::error::need_buffer) code = {};
        const std::span got(bytes.data(), bytes.size() - parser.get().body().size);
        if (toSink) {
            if (!got.empty()) TRANSSHIP_TRY(sink(got));
        } else {
            if (response.body.size() + got.size() > bodyLimit)
                return fail(ErrorKind::Failed, "The Docker Engine's answer is larger than " + sizeText(bodyLimit) + ".", request.target);
            response.body.append(reinterpret_cast<const char*>(got.data()), got.size());
        }
        if (code == http::error::end_of_stream && parser.need_eof()) break;
        if (code) return broken(stream, code, request.target);
    }
    m_reusable = !writeError && parser.keep_alive();
    return response;
}

Result<std::unique_ptr<ByteStream>> HttpConnection::upgrade(const HttpRequest& request, const Patience& patience, HttpResponse& refusal) {
    m_reusable = false;
    auto& [stream, buffer] = *m_wire;
    stream.use(patience);
    beast::error_code code;
    auto message = headOf<http::empty_body>(request);
    message.set(http::field::connection, "Upgrade");
    message.set(http::field::upgrade, "tcp");
    message.content_length(0);
    http::write(stream, message, code);
    if (code) return broken(stream, code, request.target);
    http::response_parser<http::string_body> parser;
    http::read_header(stream, buffer, parser, code);
    if (code) return broken(stream, code, request.target);
    if (parser.get().result() != http::status::switching_protocols) {
        http::read(stream, buffer, parser, code);
        if (code) return broken(stream, code, request.target);
        refusal.status = static_cast<int>(parser.get().result_int());
        refusal.body = parser.get().body();
        return nullptr;
    }
    const auto data = buffer.data();
    std::string before(static_cast<const char*>(data.data()), data.size());
    return std::make_unique<Upgraded>(std::move(m_stream), std::move(before));
}

std::string urlEncoded(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("-._~").contains(c);
        if (plain)
            result += c;
        else
            result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return result;
}

}  // namespace transship::engine
