// SPDX-License-Identifier: Apache-2.0
#include "core/engine/engine.h"

#include "core/base/text.h"

#include <openssl/evp.h>

#include <algorithm>
#include <charconv>

namespace transship::engine {
namespace {

constexpr int newestKnown = 51;  // API 1.51, Docker 28.3
constexpr int oldestKnown = 41;  // API 1.41, Docker 20.10

// The y of "1.y"; -1 for anything else.
int minorOf(const std::string& version) {
    if (!version.starts_with("1.")) return -1;
    int minor = -1;
    const auto [end, error] = std::from_chars(version.data() + 2, version.data() + version.size(), minor);
    return error == std::errc() && end == version.data() + version.size() ? minor : -1;
}

Result<Json> parsed(const std::string& body, const std::string& target) {
    if (body.empty()) return Json();
    auto json = Json::parse(body, nullptr, false);
    if (json.is_discarded())
        return fail(ErrorKind::Failed, "The Docker Engine's answer is no JSON.", printable(body.substr(0, 200)) + " (" + target + ")");
    return json;
}

ErrorKind kindOf(int status) {
    switch (status) {
        case 400:
            return ErrorKind::Usage;
        case 403:
            return ErrorKind::Refused;
        case 404:
            return ErrorKind::NotFound;
        case 409:
            return ErrorKind::Conflict;
        default:
            return ErrorKind::Failed;
    }
}

Error refusal(const std::string& host, const HttpRequest& request, const HttpResponse& response) {
    const auto body = Json::parse(response.body, nullptr, false);
    const auto message = body.is_object() ? body.value("message", std::string()) : trimmed(response.body.substr(0, 500));
    return {kindOf(response.status),
            "The Docker Engine of " + host + " refused " + request.method + " " + request.target.substr(0, request.target.find('?')) + ".",
            printable(message.empty() ? "HTTP status " + std::to_string(response.status) : message), ""};
}

// Base64 of JSON, as the engine tells of a path. Go's modes have a bit for each kind of file that is not a regular one (io/fs, ModeType).
std::optional<PathState> pathStateFrom(const std::string& header) {
    std::string text(header.size() / 4 * 3 + 3, '\0');
    const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(text.data()), reinterpret_cast<const unsigned char*>(header.data()),
                                       static_cast<int>(header.size()));
    if (length < 0) return std::nullopt;
    // What was padded has become zero bytes.
    const auto json = Json::parse(std::string(text.c_str()), nullptr, false);
    if (!json.is_object() || !json.contains("size") || !json["size"].is_number() || !json.contains("mode") || !json["mode"].is_number())
        return std::nullopt;
    constexpr std::uint32_t kinds = 0x8f280000;
    return PathState{.bytes = json["size"].get<std::uint64_t>(), .regular = (json["mode"].get<std::uint32_t>() & kinds) == 0};
}

}  // namespace

Result<std::unique_ptr<Engine>> Engine::connect(std::string host, Dialer dialer, const Patience& patience) {
    auto shared = std::make_shared<Shared>();
    shared->host = std::move(host);
    shared->dialer = std::move(dialer);
    std::unique_ptr<Engine> engine(new Engine(shared, patience.stop));
    TRANSSHIP_ASSIGN(const auto response, engine->exchange({.method = "GET", .target = "/_ping"}, patience.limit));
    if (response.status != 200) return fail(refusal(shared->host, {.method = "GET", .target = "/_ping"}, response));
    const auto header = response.headers.find("api-version");
    const int offered = header == response.headers.end() ? -1 : minorOf(header->second);
    if (offered < 0)
        return fail(ErrorKind::Failed, "What answers on " + shared->host + " is no Docker Engine.",
                    printable(response.body.substr(0, 200)));
    if (offered < oldestKnown)
        return fail(ErrorKind::Blocked, "The Docker Engine of " + shared->host + " is too old.",
                    "It speaks API " + header->second + "; 1." + std::to_string(oldestKnown) + " (Docker 20.10) is needed.",
                    "Upgrade Docker on this host.");
    shared->version = "1." + std::to_string(std::min(offered, newestKnown));
    engine->m_stop = {};
    return engine;
}

Engine Engine::with(std::stop_token stop) const { return {m_shared, std::move(stop)}; }

std::string Engine::target(const std::string& path, const Query& query) const {
    std::string result = "/v" + m_shared->version + path;
    char separator = '?';
    for (const auto& [key, value] : query) {
        result += separator + key + "=" + urlEncoded(value);
        separator = '&';
    }
    return result;
}

Result<HttpResponse> Engine::exchange(HttpRequest request, std::chrono::milliseconds limit, const Sink& sink) const {
    const Patience patience{limit, m_stop};
    std::unique_ptr<HttpConnection> connection;
    {
        const std::lock_guard lock(m_shared->mutex);
        if (!m_shared->idle.empty()) {
            connection = std::move(m_shared->idle.back());
            m_shared->idle.pop_back();
        }
    }
    const bool reused = connection != nullptr;
    if (!connection) {
        TRANSSHIP_ASSIGN(auto stream, m_shared->dialer(patience));
        connection = std::make_unique<HttpConnection>(std::move(stream));
    }
    auto response = connection->exchange(request, patience, sink);
    // A kept connection may have been closed meanwhile. Only what changes nothing is asked a second time.
    if (!response && reused && request.method == "GET" && !sink && response.error().kind == ErrorKind::Unreachable) {
        TRANSSHIP_ASSIGN(auto stream, m_shared->dialer(patience));
        connection = std::make_unique<HttpConnection>(std::move(stream));
        response = connection->exchange(request, patience, sink);
    }
    if (response && connection->reusable()) {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->idle.push_back(std::move(connection));
    }
    return response;
}

Result<HttpResponse> Engine::checked(HttpRequest request, std::chrono::milliseconds limit, const Sink& sink) const {
    const HttpRequest shown{.method = request.method, .target = request.target};
    TRANSSHIP_ASSIGN(auto response, exchange(std::move(request), limit, sink));
    if (response.status == 304 || response.status / 100 == 2) return response;
    return fail(refusal(m_shared->host, shown, response));
}

Result<Json> Engine::get(const std::string& path, const Query& query, std::chrono::milliseconds limit) const {
    TRANSSHIP_ASSIGN(const auto response, checked({.method = "GET", .target = target(path, query)}, limit));
    return parsed(response.body, path);
}

Result<Json> Engine::post(const std::string& path, const Query& query, const Json& body, std::chrono::milliseconds limit) const {
    HttpRequest request{.method = "POST", .target = target(path, query)};
    if (!body.is_null()) request.json = body.dump(-1, ' ', false, Json::error_handler_t::replace);
    TRANSSHIP_ASSIGN(const auto response, checked(std::move(request), limit));
    return parsed(response.body, path);
}

Status Engine::remove(const std::string& path, const Query& query) const {
    TRANSSHIP_TRY(checked({.method = "DELETE", .target = target(path, query)}, defaultLimit));
    return {};
}

Status Engine::download(const std::string& path, const Query& query, const Sink& sink, std::chrono::milliseconds idleLimit) const {
    TRANSSHIP_TRY(checked({.method = "GET", .target = target(path, query)}, idleLimit, sink));
    return {};
}

Result<std::string> Engine::upload(const std::string& method, const std::string& path, const Query& query, const Source& source,
                                   std::chrono::milliseconds answerLimit) const {
    TRANSSHIP_ASSIGN(const auto response, checked({.method = method, .target = target(path, query), .body = source}, answerLimit));
    return response.body;
}

Result<std::optional<PathState>> Engine::look(const std::string& container, const std::string& path) const {
    const auto response =
        checked({.method = "HEAD", .target = target("/containers/" + container + "/archive", {{"path", path}})}, defaultLimit);
    if (!response && response.error().kind == ErrorKind::NotFound) return std::nullopt;
    if (!response) return fail(response.error());
    const auto told = response->headers.find("x-docker-container-path-stat");
    const auto state = told == response->headers.end() ? std::nullopt : pathStateFrom(told->second);
    if (!state)
        return fail(ErrorKind::Failed, "The Docker Engine of " + m_shared->host + " does not tell what is at " + printable(path) + ".");
    return state;
}

Status Engine::events(const Query& query, const std::function<Status(const Json&)>& sink) const {
    std::string pending;
    const auto take = [&](std::span<const std::byte> bytes) -> Status {
        pending.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        for (auto end = pending.find('\n'); end != std::string::npos; end = pending.find('\n')) {
            const auto event = Json::parse(pending.substr(0, end), nullptr, false);
            pending.erase(0, end + 1);
            if (!event.is_discarded()) TRANSSHIP_TRY(sink(event));
        }
        return {};
    };
    return download("/events", query, take, std::chrono::hours(24));
}

Result<std::unique_ptr<ByteStream>> Engine::attach(const std::string& container) const {
    const Patience patience{defaultLimit, m_stop};
    TRANSSHIP_ASSIGN(auto stream, m_shared->dialer(patience));
    HttpConnection connection(std::move(stream));
    const HttpRequest request{
        .method = "POST",
        .target = target("/containers/" + container + "/attach", {{"stream", "1"}, {"stdin", "1"}, {"stdout", "1"}, {"stderr", "0"}})};
    HttpResponse refused;
    TRANSSHIP_ASSIGN(auto attached, connection.upgrade(request, patience, refused));
    if (!attached) return fail(refusal(m_shared->host, request, refused));
    return attached;
}

bool isName(std::string_view name) {
    const auto alphanumeric = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    const auto allowed = [&](char c) { return alphanumeric(c) || c == '_' || c == '.' || c == '-'; };
    return name.size() >= 2 && name.size() <= 200 && alphanumeric(name.front()) && name.back() != '.' && std::ranges::all_of(name, allowed);
}

}  // namespace transship::engine
