// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stream.h"
#include "core/engine/http.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace transship::engine {

using Json = nlohmann::json;

// Opens one more connection to the engine.
using Dialer = std::function<Result<std::unique_ptr<ByteStream>>(const Patience&)>;

using Query = std::vector<std::pair<std::string, std::string>>;

// What lies at a path of a container.
struct PathState {
    std::uint64_t bytes = 0;
    bool regular = false;  // a file, no directory, link or device
};

// The Docker Engine API (https://docs.docker.com/engine/api) of one host, version 1.41 (Docker 20.10) and later.
// Calls may come from several threads; connections are kept and reused. Bodies are the API's own JSON.
// An answer that is no success becomes an Error with the engine's message as its reason:
// 404 NotFound, 409 Conflict, 400 Usage, all others Failed.
class Engine {
public:
    // Negotiates the version: the newest that both sides know.
    static Result<std::unique_ptr<Engine>> connect(std::string host, Dialer dialer, const Patience& patience);

    // A copy whose calls end when `stop` is requested. It shares the connections.
    Engine with(std::stop_token stop) const;

    Result<Json> get(const std::string& path, const Query& query = {}, std::chrono::milliseconds limit = defaultLimit) const;
    Result<Json> post(const std::string& path, const Query& query = {}, const Json& body = nullptr,
                      std::chrono::milliseconds limit = defaultLimit) const;
    Status remove(const std::string& path, const Query& query = {}) const;

    // A body that comes as a stream, such as a tar of an image.
    Status download(const std::string& path, const Query& query, const Sink& sink,
                    std::chrono::milliseconds idleLimit = defaultLimit) const;
    Result<std::string> upload(const std::string& method, const std::string& path, const Query& query, const Source& source,
                               std::chrono::milliseconds answerLimit = defaultLimit) const;

    // What lies at a path of a container, running or not, without following a link at its end. Nothing where nothing does.
    Result<std::optional<PathState>> look(const std::string& container, const std::string& path) const;

    // Events as they come, until the sink returns an error or the stop is requested.
    Status events(const Query& query, const std::function<Status(const Json&)>& sink) const;

    // Standard input and output of a container, as Docker multiplexes them; on a connection of its own.
    Result<std::unique_ptr<ByteStream>> attach(const std::string& container) const;

    const std::string& host() const { return m_shared->host; }
    const std::string& apiVersion() const { return m_shared->version; }

    static constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds(60);

private:
    struct Shared {
        std::string host;
        Dialer dialer;
        std::string version;  // "1.45"
        std::mutex mutex;
        std::vector<std::unique_ptr<HttpConnection>> idle;
    };

    Engine(std::shared_ptr<Shared> shared, std::stop_token stop) : m_shared(std::move(shared)), m_stop(std::move(stop)) {}
    Result<HttpResponse> exchange(HttpRequest request, std::chrono::milliseconds limit, const Sink& sink = {}) const;
    Result<HttpResponse> checked(HttpRequest request, std::chrono::milliseconds limit, const Sink& sink = {}) const;
    std::string target(const std::string& path, const Query& query) const;

    std::shared_ptr<Shared> m_shared;
    std::stop_token m_stop;
};

// Whether a name is one Docker gives to containers, checkpoints and volumes: [a-zA-Z0-9][a-zA-Z0-9_.-]+ without a
// trailing dot. Engines before August 2026 follow other checkpoint names out of their directory as root (moby PR 53377),
// and create refuses names of one character.
bool isName(std::string_view name);

}  // namespace transship::engine
