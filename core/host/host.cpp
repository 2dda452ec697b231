// SPDX-License-Identifier: Apache-2.0
#include "core/host/host.h"

#include "core/base/text.h"
#include "core/ssh/config.h"

#include <array>
#include <thread>

namespace transship::host {
namespace {

constexpr std::chrono::seconds answerLimit{20};
constexpr const char* socketPath = "/var/run/docker.sock";

Result<std::unique_ptr<ssh::Channel>> dial(ssh::Session& session, Road road, const Patience& patience) {
    switch (road) {
        case Road::Docker:
            return session.execute("docker system dial-stdio", patience);
        case Road::SudoDocker:
            return session.execute("sudo -n docker system dial-stdio", patience);
        case Road::Socket:
            return session.forwardUnix(socketPath, patience);
    }
    return fail(ErrorKind::Usage, "Unknown road to the engine.");
}

struct Attempt {
    std::optional<Error> error;
    std::string said;  // what the command wrote to standard error
    std::optional<int> exit;
};

// One ping by this road, and what the command said if there was no answer.
Attempt attempt(ssh::Session& session, Road road, const Patience& patience) {
    auto channel = dial(session, road, patience);
    if (!channel) return {.error = channel.error(), .said = channel.error().reason, .exit = {}};
    auto& watched = **channel;
    engine::HttpConnection connection(std::move(*channel));
    const auto answer = connection.exchange({.method = "GET", .target = "/_ping"}, patience);
    if (answer) return {};
    // The exit status follows the end of the output by a moment.
    for (int i = 0; i < 20 && !watched.exitStatus() && road != Road::Socket; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return {.error = answer.error(), .said = trimmed(watched.errorOutput()), .exit = watched.exitStatus()};
}

bool lacksDocker(const Attempt& attempt) { return attempt.exit == 127 || attempt.said.contains("not found"); }
bool lacksPermission(const Attempt& attempt) { return attempt.said.contains("permission denied"); }
bool daemonDown(const Attempt& attempt) {
    return attempt.said.contains("Cannot connect to the Docker daemon") || attempt.said.contains("connection refused") ||
           attempt.said.contains("no such file or directory") || attempt.said.contains("failed to connect to the docker API");
}

Error daemonDownError(const std::string& host, const Attempt& attempt) {
    return {ErrorKind::Unreachable, "The Docker daemon of " + host + " does not answer.", printable(attempt.said),
            "Start it there: sudo systemctl start docker"};
}

Error permissionError(const std::string& host, const Attempt& attempt, const Attempt& sudo) {
    return {ErrorKind::Refused, "The account may not use Docker on " + host + ".",
            printable(attempt.said + (sudo.said.empty() ? "" : " With sudo: " + sudo.said)),
            "Add the account to the group docker (sudo usermod -aG docker NAME, then log in again), or allow it sudo without a password."};
}

// Which road works, tried in the order of what each one needs.
Result<Road> findRoad(ssh::Session& session, const std::string& host, const Patience& patience) {
    const auto plain = attempt(session, Road::Docker, patience);
    if (!plain.error) return Road::Docker;
    if (plain.error->kind == ErrorKind::Cancelled || !session.alive()) return fail(*plain.error);
    if (lacksDocker(plain)) {
        const auto socket = attempt(session, Road::Socket, patience);
        if (!socket.error) return Road::Socket;
        return fail(ErrorKind::NotFound, "There is no Docker on " + host + ".", printable(plain.said + " " + socket.said),
                    "Install Docker there, or check that the docker command is in the account's PATH.");
    }
    if (lacksPermission(plain)) {
        const auto sudo = attempt(session, Road::SudoDocker, patience);
        if (!sudo.error) return Road::SudoDocker;
        if (daemonDown(sudo)) return fail(daemonDownError(host, sudo));
        return fail(permissionError(host, plain, sudo));
    }
    if (daemonDown(plain)) return fail(daemonDownError(host, plain));
    auto error = *plain.error;
    if (!plain.said.empty()) error.reason = printable(plain.said);
    return fail(error);
}

}  // namespace

std::string_view roadText(Road road) {
    switch (road) {
        case Road::Docker:
            return "docker system dial-stdio";
        case Road::SudoDocker:
            return "sudo -n docker system dial-stdio";
        case Road::Socket:
            return "/var/run/docker.sock forwarded by SSH";
    }
    return "";
}

Result<std::string> Host::userNumber() const {
    const Patience patience{answerLimit, {}};
    TRANSSHIP_ASSIGN(const auto channel, m_session->execute("id -u", patience));
    std::string said;
    std::array<std::byte, 64> block{};
    while (said.size() < block.size()) {
        TRANSSHIP_ASSIGN(const auto count, channel->read(block, patience));
        if (count == 0) break;
        said.append(reinterpret_cast<const char*>(block.data()), count);
    }
    said = trimmed(said);
    if (said.empty() || said.size() > 10 || said.find_first_not_of("0123456789") != std::string::npos)
        return fail(ErrorKind::Failed, "The number of the account on " + name() + " is not known.",
                    printable(said + trimmed(channel->errorOutput())));
    return said;
}

Result<std::shared_ptr<Host>> Host::connect(const ssh::Address& address, const ssh::Access& access, ssh::Questions& questions,
                                            const std::stop_token& stop) {
    std::shared_ptr<Host> host(new Host);
    host->m_address = address;
    host->m_identityFile = access.identityFile;
    host->m_jumpHost = access.jumpHost;
    TRANSSHIP_ASSIGN(host->m_session, ssh::Session::open(address, access, questions));
    if (stop.stop_requested()) return cancelled();
    const Patience patience{answerLimit, stop};
    TRANSSHIP_ASSIGN(host->m_road, findRoad(*host->m_session, address.text(), patience));
    const auto dialer = [session = host->m_session, road = host->m_road](const Patience& limit) -> Result<std::unique_ptr<ByteStream>> {
        TRANSSHIP_ASSIGN(auto channel, dial(*session, road, limit));
        return std::unique_ptr<ByteStream>(std::move(channel));
    };
    TRANSSHIP_ASSIGN(host->m_engine, engine::Engine::connect(address.text(), dialer, patience));
    if (const auto ignored = ssh::optionsNotHonoured(address.name); !ignored.empty())
        host->m_remarks.push_back("~/.ssh/config sets options for " + address.name + " that are not followed: " + joined(ignored, ", ") +
                                  ".");
    return host;
}

}  // namespace transship::host
