// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/host/consent.h"
#include "core/host/saved_hosts.h"

#include <signal.h>
#include <unistd.h>

#include <fmt/core.h>

#include <array>
#include <iostream>
#include <mutex>
#include <thread>

namespace transship::cli {
namespace {

// The password is the first line of the descriptor, so that it never stands in the arguments.
Result<std::string> readPassword(int descriptor) {
    static std::mutex mutex;
    static std::optional<std::string> known;  // a descriptor can be read once, and two hosts may need it
    const std::lock_guard lock(mutex);
    if (known) return *known;
    std::string text;
    std::array<char, 256> block{};
    for (;;) {
        // The second host waits here for the first one's reading: that is what the lock is for.
        // NOLINTNEXTLINE(clang-analyzer-unix.BlockInCriticalSection)
        const auto count = ::read(descriptor, block.data(), block.size());
        if (count < 0)
            return fail(ErrorKind::Usage, fmt::format("Descriptor {} can't be read.", descriptor), "",
                        "Check the number given to --password-fd.");
        if (count == 0) break;
        text.append(block.data(), static_cast<std::size_t>(count));
        if (text.contains('\n')) break;
    }
    known = text.substr(0, text.find('\n'));
    return *known;
}

Result<std::shared_ptr<host::Host>> connect(const host::SavedHost& target, const Options& options) {
    auto access = host::accessTo(target, {.identityFile = options.identity,
                                          .knownHostsFile = options.knownHosts,
                                          .jumpHost = {},
                                          .acceptNewHostKey = options.acceptNewHostKey,
                                          .password = {}});
    if (options.passwordFd >= 0) {
        TRANSSHIP_ASSIGN(access.password, readPassword(options.passwordFd));
    }
    TerminalQuestions terminal;
    ssh::NoQuestions none;
    auto& questions = hasTerminal() ? static_cast<ssh::Questions&>(terminal) : none;
    TRANSSHIP_ASSIGN(auto host, host::Host::connect(target.address, access, questions, stopToken()));
    for (const auto& text : host->remarks()) remark(options, text);
    if (options.verbose) remark(options, "Connected to " + host->name() + " by " + std::string(host::roadText(host->road())) + ".");
    return host;
}

Status consentToAgent(migration::Line& line, bool noAgent, const Options& options) {
    if (noAgent) {
        line.refuseAgent("--no-agent");
        return {};
    }
    TRANSSHIP_ASSIGN(const auto host, line.host());
    TRANSSHIP_ASSIGN(const auto known, host::agentConsent(host->name()));
    if (!known && !options.yes) {
        if (!hasTerminal())
            return fail(ErrorKind::Usage, "Nobody agreed yet that Transship's agent runs on " + host->name() + ".",
                        "It is a program that runs as root there while a container is moved, and leaves nothing behind.",
                        "--yes agrees for good, --no-agent does without it.");
        std::cerr << "On " << host->name()
                  << " Transship would run its agent: a small program that is root there while a container is moved. With it, less is\n"
                     "copied while the container stands still, and a cut connection never leaves it frozen. It leaves nothing behind.\n";
        if (!confirm("May it run there, now and later?")) {
            line.refuseAgent("You declined it.");
            return {};
        }
    }
    TRANSSHIP_TRY(host::giveAgentConsent(host->name()));
    line.allowAgent();
    return {};
}

}  // namespace

Result<std::shared_ptr<host::Host>> connect(const std::string& hostText, const Options& options) {
    TRANSSHIP_ASSIGN(const auto target, host::resolveHost(hostText));
    return connect(target, options);
}

Result<std::shared_ptr<host::Host>> connect(const migration::Party& party, const Options& options) {
    TRANSSHIP_ASSIGN(auto target, host::resolveHost(party.host));
    if (target.identityFile.empty()) target.identityFile = party.identity;
    if (target.jumpHost.empty()) target.jumpHost = party.jump;
    return connect(target, options);
}

Result<std::unique_ptr<migration::Line>> openLine(const std::string& hostText, bool noAgent, const Options& options) {
    TRANSSHIP_ASSIGN(auto host, connect(hostText, options));
    auto line = std::make_unique<migration::Line>(std::move(host), [hostText, &options] { return connect(hostText, options); });
    TRANSSHIP_TRY(consentToAgent(*line, noAgent, options));
    return line;
}

Result<std::map<std::string, std::string>> pairs(const std::vector<std::string>& texts, const char* example) {
    std::map<std::string, std::string> result;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
            return fail(ErrorKind::Usage, "\"" + printable(text) + "\" is not OLD=NEW.", "", std::string("Write for example ") + example);
        result[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return result;
}

int report(const Error& error, const Options& options) {
    if (options.json) {
        const engine::Json json{{"event", "error"}, {"error", {{"what", error.what}, {"reason", error.reason}, {"remedy", error.remedy}}}};
        std::cout << json.dump(-1, ' ', false, engine::Json::error_handler_t::replace) << std::endl;
    } else {
        std::cerr << printable(error.what) << '\n';
        if (!error.reason.empty()) std::cerr << "  " << printable(error.reason) << '\n';
        if (!error.remedy.empty()) std::cerr << "  " << printable(error.remedy) << '\n';
    }
    switch (error.kind) {
        case ErrorKind::Usage:
            return Exit::Usage;
        case ErrorKind::Blocked:
            return Exit::Blocked;
        case ErrorKind::NeedsPerson:
            return Exit::NeedsPerson;
        default:
            return Exit::Failed;
    }
}

void remark(const Options& options, const std::string& text) {
    if (!options.quiet) std::cerr << "Note: " << printable(text) << '\n';
}

std::stop_token stopToken() {
    static std::stop_source source;
    static const bool started = [] {
        // A thread waits for the signals, so that no work is done in a handler.
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGINT);
        sigaddset(&signals, SIGTERM);
        sigaddset(&signals, SIGHUP);
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        signal(SIGPIPE, SIG_IGN);
        std::thread([signals] {
            int number = 0;
            sigwait(&signals, &number);
            source.request_stop();
        }).detach();
        return true;
    }();
    static_cast<void>(started);
    return source.get_token();
}

}  // namespace transship::cli
