// SPDX-License-Identifier: Apache-2.0
#include "app/agent/serve.h"

#include "app/agent/lease.h"
#include "app/agent/listener.h"
#include "core/agent/messages.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <sched.h>
#include <time.h>

namespace transship::agent {
namespace {

constexpr std::size_t fill = 4 * largestPiece;  // how much waits for a slow reader before no more is taken

long seconds() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec;
}

// Into the namespaces of the host's first process. A chroot into a bind of its root would not do: CRIU does not see the freezer there.
bool enterHost() {
    int spaces[5];
    const char* names[] = {"ipc", "uts", "net", "pid", "mnt"};
    for (int i = 0; i < 5; ++i) {
        char path[32];
        std::snprintf(path, sizeof path, "/proc/1/ns/%s", names[i]);
        spaces[i] = open(path, O_RDONLY | O_CLOEXEC);
        if (spaces[i] < 0) return false;
    }
    for (const int space : spaces) {
        if (setns(space, 0) != 0) return false;
        close(space);
    }
    return chdir("/") == 0;
}

void setNonBlocking(int descriptor) { fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK); }

volatile sig_atomic_t askedToEnd = 0;

// Whether a failed read or write only has to wait.
bool mustWait() { return errno == EAGAIN || errno == EINTR; }

class Child {
public:
    bool running() const { return m_pid > 0; }
    bool start(Job job, const std::vector<std::string>& words);
    void finishInput() { m_inputEnds = true; }
    void kill() const {
        if (m_pid > 0) ::kill(-m_pid, SIGKILL);
    }

    std::string input;  // waits for the child to read it
    int in = -1;
    int out = -1;
    int err = -1;

    void writeInput();
    // Takes what there is; false at the end of that stream.
    static bool take(int& descriptor, std::string& bytes);
    // The exit status once it ended and all it wrote was taken; -1 before.
    int ended();

private:
    pid_t m_pid = 0;
    bool m_inputEnds = false;
};

bool Child::start(Job job, const std::vector<std::string>& words) {
    int inputs[2];
    int outputs[2];
    int errors[2];
    if (pipe2(inputs, O_CLOEXEC) != 0 || pipe2(outputs, O_CLOEXEC) != 0 || pipe2(errors, O_CLOEXEC) != 0) return false;
    m_pid = fork();
    if (m_pid < 0) return false;
    if (m_pid == 0) {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        dup2(inputs[0], STDIN_FILENO);
        dup2(outputs[1], STDOUT_FILENO);
        dup2(errors[1], STDERR_FILENO);
        // The client's socket, too: a job that outlives the agent would keep it open.
        close_range(STDERR_FILENO + 1, ~0U, 0);
        signal(SIGPIPE, SIG_DFL);
        signal(SIGTERM, SIG_DFL);
        std::vector<std::string> copies = words;
        std::vector<char*> arguments;
        static char self[] = "transship-agent";
        arguments.push_back(self);
        for (auto& word : copies) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const int status = job(static_cast<int>(arguments.size()) - 1, arguments.data());
        std::fflush(stdout);
        _exit(status);
    }
    setpgid(m_pid, m_pid);
    close(inputs[0]);
    close(outputs[1]);
    close(errors[1]);
    in = inputs[1];
    out = outputs[0];
    err = errors[0];
    for (const int end : {in, out, err}) setNonBlocking(end);
    input.clear();
    m_inputEnds = false;
    return true;
}

void Child::writeInput() {
    while (in >= 0 && !input.empty()) {
        const ssize_t count = write(in, input.data(), input.size());
        if (count < 0 && mustWait()) return;
        if (count <= 0) {  // it reads no more
            close(in);
            in = -1;
            break;
        }
        input.erase(0, static_cast<std::size_t>(count));
    }
    if (in < 0) input.clear();
    if (in >= 0 && input.empty() && m_inputEnds) {
        close(in);
        in = -1;
    }
}

bool Child::take(int& descriptor, std::string& bytes) {
    char block[largestPiece];
    const ssize_t count = read(descriptor, block, sizeof block);
    if (count < 0 && mustWait()) return true;
    if (count <= 0) {
        close(descriptor);
        descriptor = -1;
        return false;
    }
    bytes.assign(block, static_cast<std::size_t>(count));
    return true;
}

int Child::ended() {
    if (m_pid <= 0 || out >= 0 || err >= 0) return -1;
    int status = 0;
    if (waitpid(m_pid, &status, 0) < 0) return -1;
    ::kill(-m_pid, SIGKILL);  // what it started and left behind
    if (in >= 0) close(in);
    in = -1;
    m_pid = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

class Server {
public:
    explicit Server(Job job, int in = STDIN_FILENO, int out = STDOUT_FILENO) : m_job(job), m_in(in), m_out(out) {}
    int run();

private:
    void say(Kind kind, std::string_view payload = {}) { m_output += encoded(kind, payload); }
    bool hear(const Message& message);
    void listen(const std::string& user);
    bool changeOver();
    void branch(int client);
    void endBranches() const;
    void flush();

    Job m_job;
    int m_in;
    int m_out;
    Listener m_listener;
    Decoder m_decoder;
    Child m_child;
    Lease m_lease;
    std::string m_output;
    std::vector<pid_t> m_branches;
    bool m_branching = false;  // who opens the socket is one more client
    bool m_met = false;
    bool m_gone = false;  // the client takes no more
};

void Server::listen(const std::string& user) {
    const auto path = m_listener.open(user);
    if (path.empty())
        say(Kind::Refused, std::string("no socket: ") + std::strerror(errno));
    else
        say(Kind::Listening, path);
}

// To who opened the socket, if somebody did and it was not for a branch.
bool Server::changeOver() {
    const int client = m_listener.accept();
    if (client < 0) return false;
    if (m_branching) {
        branch(client);
        return false;
    }
    setNonBlocking(client);
    m_in = m_out = client;
    m_decoder = {};
    m_output.clear();
    m_met = false;
    return true;
}

void Server::branch(int client) {
    const pid_t pid = fork();
    if (pid == 0) {
        // Of the first client it keeps nothing open, whose end would not be seen else.
        close(m_in);
        if (m_out != m_in) close(m_out);
        _exit(Server(m_job, client, client).run());
    }
    close(client);
    if (pid > 0) m_branches.push_back(pid);
}

// The container's first process ends last, as all others in it end with it, whatever they are at. Each branch notices by itself that its
// client is gone; what is asked to end passes that on.
void Server::endBranches() const {
    constexpr timespec moment{.tv_sec = 0, .tv_nsec = 20'000'000};
    bool told = false;
    for (const pid_t branch : m_branches) {
        while (waitpid(branch, nullptr, WNOHANG) == 0) {
            if (askedToEnd != 0 && !told)
                for (const pid_t each : m_branches) ::kill(each, SIGTERM);
            told = askedToEnd != 0;
            nanosleep(&moment, nullptr);
        }
    }
}

void Server::flush() {
    while (!m_output.empty()) {
        const ssize_t count = write(m_out, m_output.data(), m_output.size());
        if (count < 0 && mustWait()) return;
        if (count <= 0) {
            m_gone = true;
            return;
        }
        m_output.erase(0, static_cast<std::size_t>(count));
    }
}

// False where the client can't be served any longer.
bool Server::hear(const Message& message) {
    if (!m_met) {
        const auto words = unpacked(message.payload);
        m_met = message.kind == Kind::Hello && words && words->size() == 2 && (*words)[0] == "transship-agent" &&
                (*words)[1] == std::to_string(protocolVersion);
        if (!m_met)
            say(Kind::Refused, "this agent speaks version " + std::to_string(protocolVersion));
        else
            say(Kind::Hello, packed({"transship-agent", std::to_string(protocolVersion)}));
        return m_met;
    }
    if (message.kind == Kind::Beat) return true;
    m_listener.close();  // the client goes on without it
    switch (message.kind) {
        case Kind::Listen:
        case Kind::Branch:
            m_branching = message.kind == Kind::Branch;
            listen(message.payload);
            return true;
        case Kind::Run: {
            const auto words = unpacked(message.payload);
            if (!words || words->empty() || m_child.running() || !m_child.start(m_job, *words)) {
                say(Kind::Refused, "the job could not be started");
                return false;
            }
            return true;
        }
        case Kind::Data:
            // What comes for a job that ended already is dropped.
            if (m_child.running() && m_child.in >= 0) m_child.input += message.payload;
            return true;
        case Kind::End:
            m_child.finishInput();
            m_child.writeInput();
            return true;
        case Kind::Lease: {
            const auto words = unpacked(message.payload);
            const auto refusal = words ? m_lease.arm(*words) : "the lease can't be read";
            if (refusal.empty())
                say(Kind::Leased);
            else
                say(Kind::Refused, refusal);
            return true;
        }
        case Kind::Renew:
        case Kind::Disarm:
            if (!m_lease.armed()) {
                say(Kind::Refused, "the lease does not hold");
                return true;
            }
            if (message.kind == Kind::Disarm) m_lease.disarm();
            say(message.kind == Kind::Disarm ? Kind::Disarmed : Kind::Leased);
            return true;
        default:
            say(Kind::Refused, "nothing that an agent is told");
            return false;
    }
}

int Server::run() {
    setNonBlocking(m_in);
    setNonBlocking(m_out);
    long heard = seconds();
    long beaten = heard;
    bool serving = true;
    while (serving && !m_gone && askedToEnd == 0) {
        const bool takesInput = m_child.input.size() < fill;
        const bool takesOutput = m_output.size() < fill;
        pollfd waits[] = {{takesInput ? m_in : -1, POLLIN, 0},
                          {m_output.empty() ? -1 : m_out, POLLOUT, 0},
                          {m_child.input.empty() ? -1 : m_child.in, POLLOUT, 0},
                          {takesOutput ? m_child.out : -1, POLLIN, 0},
                          {takesOutput ? m_child.err : -1, POLLIN, 0},
                          {m_listener.descriptor(), POLLIN, 0}};
        if (poll(waits, std::size(waits), 1000) < 0 && errno != EINTR) break;
        // Who opened the socket lets the first stream go at once: its end is no end of the client's.
        const bool changes = waits[5].revents != 0 && m_listener.descriptor() >= 0 && changeOver();
        if (!changes && waits[0].revents != 0) {
            char block[largestPiece];
            const ssize_t count = read(m_in, block, sizeof block);
            if (count == 0 || (count < 0 && !mustWait())) break;
            if (count > 0) {
                heard = seconds();
                m_decoder.add({block, static_cast<std::size_t>(count)});
                while (serving) {
                    const auto message = m_decoder.next();
                    if (!message) break;
                    serving = hear(*message);
                }
                if (m_decoder.broken()) serving = false;
            }
        }
        m_child.writeInput();
        std::string bytes;
        if (m_child.out >= 0 && waits[3].revents != 0 && Child::take(m_child.out, bytes) && !bytes.empty()) say(Kind::Data, bytes);
        bytes.clear();
        if (m_child.err >= 0 && waits[4].revents != 0 && Child::take(m_child.err, bytes) && !bytes.empty()) say(Kind::Said, bytes);
        if (const int status = m_child.ended(); status >= 0) say(Kind::Exit, std::to_string(status));
        if (seconds() - beaten >= beatEverySeconds && m_output.empty()) {
            say(Kind::Beat);
            beaten = seconds();
        }
        flush();
        // While a slow job keeps input waiting, its sender is not silent.
        if (!takesInput) heard = seconds();
        if (seconds() - heard >= heartbeatSeconds) break;
    }
    flush();
    m_child.kill();
    if (m_lease.armed()) m_lease.fall();
    endBranches();
    return serving ? 0 : 1;
}

}  // namespace

int serve(Job job) {
    if (!enterHost()) {
        std::perror("transship-agent: the host's namespaces can't be entered");
        return 3;
    }
    return serveInPlace(job);
}

int serveInPlace(Job job) {
    signal(SIGPIPE, SIG_IGN);
    // What is leased must be let go before the end.
    struct sigaction ending{};
    ending.sa_handler = [](int) { askedToEnd = 1; };
    sigaction(SIGTERM, &ending, nullptr);
    return Server(job).run();
}

}  // namespace transship::agent
