// SPDX-License-Identifier: Apache-2.0
#include "core/ssh/session.h"

#include "core/base/text.h"
#include "core/ssh/config.h"
#include "core/ssh/library.h"
#include "core/ssh/login.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace transship::ssh {
namespace {

constexpr std::size_t bufferLimit = 1 << 20;
constexpr std::size_t errorOutputLimit = 64 << 10;
constexpr std::size_t packet = 32 << 10;  // a channel's largest packet in libssh and OpenSSH
constexpr std::size_t lowWater = 256 << 10;
constexpr int packetsAtOnce = 8;
constexpr long connectSeconds = 15;
// libssh begins with ChaCha20, which is slower where the processor knows AES; what goes from host to host passes through here twice.
constexpr const char* ciphers =
    "aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr";

// libssh 0.11 makes the hops of a ProxyJump itself, without the configuration and known hosts of the account; this leaves them to the ssh
// command, as 0.10 does. Set before there are threads.
[[maybe_unused]] const int hopsBySsh = setenv("OPENSSH_PROXYJUMP", "1", 1);

// Bytes waiting between the I/O thread and a user of a channel.
class Buffer {
public:
    std::size_t size() const { return m_bytes.size() - m_start; }
    std::size_t room() const { return bufferLimit > size() ? bufferLimit - size() : 0; }
    std::span<const std::byte> front() const { return std::span(m_bytes).subspan(m_start); }
    void append(std::span<const std::byte> bytes) {
        if (m_start > bufferLimit) {
            m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(m_start));
            m_start = 0;
        }
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    void drop(std::size_t count) {
        m_start += count;
        if (m_start == m_bytes.size()) {
            m_bytes.clear();
            m_start = 0;
        }
    }

private:
    std::vector<std::byte> m_bytes;
    std::size_t m_start = 0;
};

std::optional<int> exitStatusOf(ssh_channel channel) {
#if LIBSSH_VERSION_INT >= SSH_VERSION_INT(0, 11, 0)
    std::uint32_t status = 0;
    if (ssh_channel_get_exit_state(channel, &status, nullptr, nullptr) != SSH_OK) return std::nullopt;
    return static_cast<int>(status);
#else
    const int status = ssh_channel_get_exit_status(channel);
    return status < 0 ? std::nullopt : std::optional(status);
#endif
}

// Asks the server to open a channel, again and again until it has answered (SSH_AGAIN in between).
using Opening = std::function<int(ssh_channel)>;

struct ChannelState {
    ssh_channel channel = nullptr;  // only the I/O thread touches it
    std::vector<Opening> openings;
    std::size_t opened = 0;
    std::optional<Error> openError;
    bool ready = false;
    Buffer in;
    Buffer out;
    std::string errors;
    std::optional<int> exit;
    bool ended = false;   // the remote sends no more
    bool closed = false;  // and takes no more
    bool finishRequested = false;
    bool finishSent = false;
    bool released = false;  // its user is gone
};

class LiveSession final : public Session, public std::enable_shared_from_this<LiveSession> {
public:
    LiveSession(SessionPointer session, std::string host) : m_session(std::move(session)), m_host(std::move(host)) {
        m_wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        ssh_set_blocking(m_session.get(), 0);
        m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
    }
    ~LiveSession() override {
        m_thread.request_stop();
        wake();
        m_thread.join();
        close(m_wake);
    }
    LiveSession(const LiveSession&) = delete;
    LiveSession& operator=(const LiveSession&) = delete;

    Result<std::unique_ptr<Channel>> execute(const std::string& command, const Patience& patience) override {
        return openChannel({[](ssh_channel c) { return ssh_channel_open_session(c); },
                            [command](ssh_channel c) { return ssh_channel_request_exec(c, command.c_str()); }},
                           "A command could not be started on " + m_host + ".", patience);
    }
    Result<std::unique_ptr<Channel>> forwardUnix(const std::string& path, const Patience& patience) override {
        return openChannel({[path](ssh_channel c) { return ssh_channel_open_forward_unix(c, path.c_str(), "localhost", 0); }},
                           "The socket " + path + " of " + m_host + " could not be reached.", patience);
    }
    Result<std::unique_ptr<Channel>> forwardTcp(const std::string& host, unsigned port, const Patience& patience) override {
        return openChannel(
            {[host, port](ssh_channel c) { return ssh_channel_open_forward(c, host.c_str(), static_cast<int>(port), "localhost", 0); }},
            "Port " + std::to_string(port) + " of " + host + " could not be reached from " + m_host + ".", patience);
    }
    bool alive() const override {
        const std::lock_guard lock(m_mutex);
        return !m_lost;
    }

    // For channels: all of these lock.
    Result<std::size_t> read(ChannelState& state, std::span<std::byte> buffer, const Patience& patience);
    Status write(ChannelState& state, std::span<const std::byte> bytes, const Patience& patience);
    void finish(ChannelState& state);
    void release(ChannelState& state);
    std::string errors(const ChannelState& state) const {
        const std::lock_guard lock(m_mutex);
        return state.errors;
    }
    std::optional<int> exit(const ChannelState& state) const {
        const std::lock_guard lock(m_mutex);
        return state.exit;
    }

private:
    Result<std::unique_ptr<Channel>> openChannel(std::vector<Opening> openings, const std::string& what, const Patience& patience);
    void serve(const std::stop_token& stop);
    void wake() const {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
    }
    bool advance(ChannelState& state);
    bool receive(ChannelState& state);
    bool send(ChannelState& state);
    void fillErrors(ChannelState& state);
    Error lostError() const {
        return {ErrorKind::Unreachable, "The connection to " + m_host + " is lost.", m_lostReason,
                "Check the network and whether the host is up."};
    }

    template <typename Condition>
    Status waitFor(std::unique_lock<std::mutex>& lock, const Patience& patience, Condition condition) {
        const auto until = std::chrono::steady_clock::now() + patience.limit;
        if (m_changed.wait_until(lock, patience.stop, until, condition)) return {};
        if (patience.stop.stop_requested()) return cancelled();
        return fail(ErrorKind::Timeout, m_host + " did not answer within " + durationText(patience.limit) + ".");
    }

    ssh_counter_struct m_counted{};  // what the socket gave and took; the session counts until it is gone
    SessionPointer m_session;
    const std::string m_host;
    int m_wake = -1;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::list<ChannelState> m_channels;
    bool m_lost = false;
    bool m_hasMore = false;  // of the I/O thread: a channel has bytes that can be sent, or may have received some, at once
    std::string m_lostReason;
    std::jthread m_thread;
};

class LiveChannel final : public Channel {
public:
    LiveChannel(std::shared_ptr<LiveSession> session, ChannelState& state) : m_session(std::move(session)), m_state(&state) {}
    ~LiveChannel() override { m_session->release(*m_state); }
    LiveChannel(const LiveChannel&) = delete;
    LiveChannel& operator=(const LiveChannel&) = delete;
    Result<std::size_t> read(std::span<std::byte> buffer, const Patience& patience) override {
        return m_session->read(*m_state, buffer, patience);
    }
    Status write(std::span<const std::byte> bytes, const Patience& patience) override {
        return m_session->write(*m_state, bytes, patience);
    }
    void finishWriting() override { m_session->finish(*m_state); }
    std::string errorOutput() const override { return m_session->errors(*m_state); }
    std::optional<int> exitStatus() const override { return m_session->exit(*m_state); }

private:
    std::shared_ptr<LiveSession> m_session;
    ChannelState* m_state;
};

Result<std::unique_ptr<Channel>> LiveSession::openChannel(std::vector<Opening> openings, const std::string& what,
                                                          const Patience& patience) {
    std::unique_lock lock(m_mutex);
    if (m_lost) return fail(lostError());
    auto& state = m_channels.emplace_back();
    state.openings = std::move(openings);
    wake();
    const auto answered = waitFor(lock, patience, [&] { return state.ready || state.openError || m_lost; });
    std::optional<Error> error;
    if (!answered)
        error = answered.error();
    else if (m_lost)
        error = lostError();
    else if (state.openError) {
        error = state.openError;
        error->what = what;
    }
    if (error) {
        state.released = true;
        wake();
        return fail(*error);
    }
    lock.unlock();
    return std::make_unique<LiveChannel>(shared_from_this(), state);
}

Result<std::size_t> LiveSession::read(ChannelState& state, std::span<std::byte> buffer, const Patience& patience) {
    std::unique_lock lock(m_mutex);
    TRANSSHIP_TRY(waitFor(lock, patience, [&] { return state.in.size() > 0 || state.ended || m_lost; }));
    if (state.in.size() == 0) {
        if (state.ended) return 0;
        return fail(lostError());
    }
    const auto count = std::min(state.in.size(), buffer.size());
    std::ranges::copy(state.in.front().first(count), buffer.begin());
    const bool wasHigh = state.in.size() >= lowWater;
    state.in.drop(count);
    if (wasHigh && state.in.size() < lowWater) wake();
    return count;
}

Status LiveSession::write(ChannelState& state, std::span<const std::byte> bytes, const Patience& patience) {
    std::unique_lock lock(m_mutex);
    while (!bytes.empty()) {
        TRANSSHIP_TRY(waitFor(lock, patience, [&] { return state.out.room() > 0 || state.closed || m_lost; }));
        if (m_lost) return fail(lostError());
        if (state.closed) return fail(ErrorKind::Unreachable, m_host + " closed the stream before everything was sent.", state.errors);
        const auto count = std::min(state.out.room(), bytes.size());
        const bool wasEmpty = state.out.size() == 0;
        state.out.append(bytes.first(count));
        bytes = bytes.subspan(count);
        if (wasEmpty) wake();
    }
    return {};
}

void LiveSession::finish(ChannelState& state) {
    const std::lock_guard lock(m_mutex);
    state.finishRequested = true;
    wake();
}

void LiveSession::release(ChannelState& state) {
    const std::lock_guard lock(m_mutex);
    state.released = true;
    wake();
}

// The functions below run on the I/O thread with the mutex held; they say whether anything changed for a user.

bool LiveSession::advance(ChannelState& state) {
    if (state.openError || state.ready) return false;
    if (state.channel == nullptr) state.channel = ssh_channel_new(m_session.get());
    while (state.opened < state.openings.size()) {
        const int outcome = state.openings.at(state.opened)(state.channel);
        if (outcome == SSH_AGAIN) return false;
        if (outcome != SSH_OK) {
            state.openError = Error{ErrorKind::Refused, "", printable(ssh_get_error(m_session.get())), ""};
            return true;
        }
        ++state.opened;
    }
    state.ready = true;
    return true;
}

void LiveSession::fillErrors(ChannelState& state) {
    std::array<char, 4096> block{};
    for (;;) {
        const int count = ssh_channel_read_nonblocking(state.channel, block.data(), block.size(), 1);
        if (count <= 0) return;
        const auto room = errorOutputLimit - std::min(errorOutputLimit, state.errors.size());
        state.errors.append(block.data(), std::min(static_cast<std::size_t>(count), room));
    }
}

bool LiveSession::receive(ChannelState& state) {
    if (!state.ready || state.closed) return false;
    bool changed = false;
    fillErrors(state);
    std::array<std::byte, packet> block;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled before it is read
    // Each read makes libssh grant the whole window again, whatever it still holds itself. So what it holds is taken whole, or not at all:
    // a reader that takes a little at a time would let its buffer grow without end.
    const bool hungry = state.in.size() < lowWater;
    while (!state.ended && hungry) {
        const int count = ssh_channel_read_nonblocking(state.channel, block.data(), block.size(), 0);
        if (count <= 0) {
            const bool over = ssh_channel_is_closed(state.channel) != 0 || ssh_channel_is_eof(state.channel) != 0 || count == SSH_ERROR;
            if (over && ssh_channel_poll(state.channel, 0) <= 0) state.ended = changed = true;
            break;
        }
        state.in.append(std::span(block).first(static_cast<std::size_t>(count)));
        changed = true;
    }
    // The exit status comes after the end of the output and before the close.
    if (state.ended && ssh_channel_is_closed(state.channel) != 0) {
        fillErrors(state);
        state.exit = exitStatusOf(state.channel);
        state.closed = changed = true;
    }
    return changed;
}

bool LiveSession::send(ChannelState& state) {
    if (!state.ready || state.closed) return false;
    bool changed = false;
    // libssh takes whatever the remote window allows, which newer OpenSSH lets grow far; what the network does not take yet waits here.
    const bool congested = (ssh_get_status(m_session.get()) & SSH_WRITE_PENDING) != 0;
    int packets = 0;
    for (; !congested && packets < packetsAtOnce && state.out.size() > 0; ++packets) {
        const auto part = state.out.front().first(std::min(state.out.size(), packet));
        const auto window = ssh_channel_window_size(state.channel);
        if (window == 0) break;
        const int count =
            ssh_channel_write(state.channel, part.data(), static_cast<std::uint32_t>(std::min<std::size_t>(part.size(), window)));
        if (count <= 0) break;
        state.out.drop(static_cast<std::size_t>(count));
        changed = true;
    }
    // Where the network took it all, nothing comes that would tell to go on.
    if (packets == packetsAtOnce && state.out.size() > 0) m_hasMore = true;
    if (state.finishRequested && !state.finishSent && state.out.size() == 0) {
        ssh_channel_send_eof(state.channel);
        state.finishSent = true;
    }
    return changed;
}

void LiveSession::serve(const std::stop_token& stop) {
    ssh_event event = ssh_event_new();
    ssh_event_add_session(event, m_session.get());
    ssh_set_counters(m_session.get(), &m_counted, nullptr);
    ssh_event_add_fd(
        event, m_wake, POLLIN,
        [](socket_t fd, int, void*) {
            std::uint64_t count = 0;
            [[maybe_unused]] const auto got = ::read(fd, &count, sizeof count);
            return 0;
        },
        nullptr);
    while (!stop.stop_requested()) {
        {
            const std::lock_guard lock(m_mutex);
            bool changed = false;
            m_hasMore = false;
            const auto arrived = m_counted.in_bytes;
            for (auto state = m_channels.begin(); state != m_channels.end();) {
                if (state->released) {
                    if (state->channel != nullptr) ssh_channel_free(state->channel);
                    state = m_channels.erase(state);
                    continue;
                }
                changed |= advance(*state);
                changed |= receive(*state);
                changed |= send(*state);
                ++state;
            }
            if (changed) m_changed.notify_all();
            // Asking one channel makes libssh read the socket for all of them, also for those that were asked before it, and nothing else
            // would tell of that.
            if (m_counted.in_bytes != arrived) m_hasMore = true;
        }
        const int outcome = ssh_event_dopoll(event, m_hasMore ? 0 : 1000);
        if (outcome == SSH_ERROR || ssh_is_connected(m_session.get()) == 0) {
            const std::lock_guard lock(m_mutex);
            // What had arrived before the end is still of use.
            for (auto& state : m_channels) {
                if (!state.released) receive(state);
            }
            m_lost = true;
            m_lostReason = printable(ssh_get_error(m_session.get()));
            m_changed.notify_all();
            break;
        }
    }
    {
        // Users may still hold channels after the connection broke; they wait for them until the session ends.
        std::unique_lock lock(m_mutex);
        m_lost = true;
        m_changed.notify_all();
        m_changed.wait(lock, stop, [] { return false; });
        for (auto& state : m_channels) {
            if (state.channel != nullptr) ssh_channel_free(state.channel);
        }
        m_channels.clear();
    }
    ssh_event_remove_fd(event, m_wake);
    ssh_event_remove_session(event, m_session.get());
    ssh_event_free(event);
}

// A dead peer is noticed by the kernel, since libssh has no keepalive of its own that would tell.
void watchForSilence(int socket) {
    const int on = 1;
    const int idle = 5;
    const int interval = 5;
    const int count = 3;
    const int unanswered = 20'000;
    setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPCNT, &count, sizeof count);
    setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &unanswered, sizeof unanswered);
}

// The account's own ssh reaches the jump host; it has nobody to ask.
Result<std::string> jumpCommand(const Access& access) {
    TRANSSHIP_ASSIGN(const auto jump, parseAddress(access.jumpHost));
    std::vector<std::string> words{"ssh", "-o", "BatchMode=yes"};
    if (!access.identityFile.empty()) words.insert(words.end(), {"-i", access.identityFile});
    if (!access.knownHostsFile.empty()) words.insert(words.end(), {"-o", "UserKnownHostsFile=" + access.knownHostsFile});
    if (!jump.user.empty()) words.insert(words.end(), {"-l", jump.user});
    if (jump.port != 0) words.insert(words.end(), {"-p", std::to_string(jump.port)});
    std::string command;
    for (const char c : shellCommand(words)) command += c == '%' ? "%%" : std::string(1, c);
    // An unquoted bracket would be a pattern of file names.
    return command + " -W '[%h]:%p' " + shellQuoted(jump.name);
}

std::unexpected<Error> connectError(ssh_session session, const std::string& host) {
    const auto reason = printable(ssh_get_error(session));
    std::string remedy = "Check the network between here and the host.";
    if (reason.contains("resolve"))
        remedy = "Check the spelling, or write the address instead of the name.";
    else if (reason.contains("refused"))
        remedy = "Check the port, and that sshd runs there.";
    else if (reason.contains("imeout") || reason.contains("timed out"))
        remedy = "Check that the host is up and that no firewall drops the connection.";
    return fail(ErrorKind::Unreachable, "No connection to " + host + ".", reason, remedy);
}

}  // namespace

Result<std::shared_ptr<Session>> Session::open(const Address& address, const Access& access, Questions& questions) {
    const auto host = address.text();
    SessionPointer session(ssh_new());
    if (!session) return fail(ErrorKind::Failed, "The SSH library could not be started.");
    const auto set = [&](ssh_options_e option, const void* value) { return ssh_options_set(session.get(), option, value) == SSH_OK; };
    const int on = 1;
    bool good = set(SSH_OPTIONS_TIMEOUT, &connectSeconds) && set(SSH_OPTIONS_NODELAY, &on) && set(SSH_OPTIONS_HOST, address.name.c_str());
    if (good && !address.user.empty()) good = set(SSH_OPTIONS_USER, address.user.c_str());
    if (good && address.port != 0) good = set(SSH_OPTIONS_PORT, &address.port);
    // The configuration may name others.
    for (const auto way : {SSH_OPTIONS_CIPHERS_C_S, SSH_OPTIONS_CIPHERS_S_C})
        if (good) good = set(way, ciphers);
    // By HOME, as everything else of this program; libssh alone would take the home of the account.
    for (const auto& file : {ownConfigurationFile(), std::string("/etc/ssh/ssh_config")})
        if (good) good = ssh_options_parse_config(session.get(), file.c_str()) == 0;
    // What is said on the command line wins over the configuration.
    TRANSSHIP_ASSIGN(const auto knownHosts, KnownHosts::open(access.knownHostsFile, address.name));
    if (good) good = set(SSH_OPTIONS_KNOWNHOSTS, knownHosts->readable().c_str()) && set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    if (good && !access.identityFile.empty()) good = set(SSH_OPTIONS_IDENTITY, access.identityFile.c_str());
    if (good && !access.jumpHost.empty()) {
        TRANSSHIP_ASSIGN(const auto command, jumpCommand(access));
        good = set(SSH_OPTIONS_PROXYCOMMAND, command.c_str());
    }
    if (!good) return fail(ErrorKind::Usage, "The SSH settings for " + host + " can't be used.", printable(ssh_get_error(session.get())));

    struct ssh_callbacks_struct callbacks{};
    callbacks.size = sizeof callbacks;
    callbacks.userdata = &questions;
    callbacks.auth_function = [](const char* prompt, char* buffer, size_t length, int echo, int, void* data) {
        const auto secret = static_cast<Questions*>(data)->secret({.prompt = prompt, .echo = echo != 0});
        if (!secret || secret->size() >= length) return -1;
        std::memcpy(buffer, secret->c_str(), secret->size() + 1);
        return 0;
    };
    ssh_set_callbacks(session.get(), &callbacks);

    if (ssh_connect(session.get()) != SSH_OK) return connectError(session.get(), host);
    watchForSilence(ssh_get_fd(session.get()));
    TRANSSHIP_TRY(checkHostKey(session.get(), host, access, *knownHosts, questions));
    TRANSSHIP_TRY(authenticate(session.get(), host, access, questions));
    // The questions end here; the callbacks' data would not outlive this function.
    static struct ssh_callbacks_struct silent = [] {
        struct ssh_callbacks_struct none{};
        none.size = sizeof none;
        return none;
    }();
    ssh_set_callbacks(session.get(), &silent);
    return std::make_shared<LiveSession>(std::move(session), host);
}

}  // namespace transship::ssh
