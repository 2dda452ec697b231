// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stream.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace transship::engine {

struct HttpRequest {
    std::string method;
    std::string target;
    std::optional<std::string> json;  // the body, or
    Source body;                      // a body of unknown length, sent in chunks
    std::string contentType = "application/x-tar";
};

struct HttpResponse {
    int status = 0;
    std::map<std::string, std::string, std::less<>> headers;  // names in lower case
    std::string body;                                         // empty where a sink took it
};

// One HTTP/1.1 connection over any byte stream; requests follow each other on it.
class HttpConnection {
public:
    explicit HttpConnection(std::unique_ptr<ByteStream> stream);
    ~HttpConnection();
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;

    // A sink takes the body of a successful answer; any other body is kept, up to 256 MiB.
    // Errors: those of the stream and the sink, and Failed where the answer is no HTTP.
    Result<HttpResponse> exchange(const HttpRequest& request, const Patience& patience, const Sink& sink = {});

    // Asks for a raw stream in place of the connection (Docker's attach: status 101) and gives it; the connection is spent.
    // An empty pointer: the engine answered otherwise, and that is in `refusal`.
    Result<std::unique_ptr<ByteStream>> upgrade(const HttpRequest& request, const Patience& patience, HttpResponse& refusal);

    // Whether another request may follow: the last answer was read whole and the peer keeps the connection.
    bool reusable() const { return m_reusable; }
    ByteStream& stream() { return *m_stream; }

private:
    struct Wire;
    std::unique_ptr<ByteStream> m_stream;
    std::unique_ptr<Wire> m_wire;
    bool m_reusable = true;
};

// A path segment or query value with everything but unreserved characters encoded (RFC 3986, 2.3).
std::string urlEncoded(std::string_view text);

}  // namespace transship::engine
