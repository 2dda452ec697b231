// SPDX-License-Identifier: Apache-2.0
#include "core/host/root_shell.h"

#include "core/base/text.h"

#include <array>
#include <thread>

namespace transship::host {
namespace {

constexpr std::chrono::minutes scriptLimit{10};
constexpr std::size_t outputLimit = 1 << 20;

struct Ended {
    std::string output;
    std::string said;  // to standard error
    int status = -1;   // -1: it never told
};

Result<Ended> execute(ssh::Session& session, const std::vector<std::string>& words, const std::string& input, const std::stop_token& stop) {
    const Patience patience{scriptLimit, stop};
    TRANSSHIP_ASSIGN(const auto channel, session.execute(shellCommand(words), patience));
    // One that ends before it has read all is known by its status.
    const auto written = channel->write(std::as_bytes(std::span(input)), patience);
    if (written) channel->finishWriting();
    Ended ended;
    std::array<std::byte, 4096> block{};
    while (ended.output.size() < outputLimit) {
        TRANSSHIP_ASSIGN(const auto count, channel->read(block, patience));
        if (count == 0) break;
        ended.output.append(reinterpret_cast<const char*>(block.data()), count);
    }
    // The exit status follows the end of the output by a moment.
    for (int i = 0; i < 40 && !channel->exitStatus(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(50));
    ended.said = printable(trimmed(channel->errorOutput()));
    ended.status = channel->exitStatus().value_or(-1);
    if (!written && ended.status == 0) return fail(written.error());
    return ended;
}

}  // namespace

Result<std::string> runAsRoot(const Host& host, const std::string& script, const std::vector<std::string>& arguments,
                              const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto number, host.userNumber());
    std::vector<std::string> words{"sh", "-s", "--"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    if (number != "0") {
        TRANSSHIP_ASSIGN(const auto may, execute(host.session(), {"sudo", "-n", "true"}, "", stop));
        if (may.status != 0)
            return fail(ErrorKind::Refused, "The account on " + host.name() + " may not become root.", may.said,
                        "Allow it sudo without a password, or allow the agent.");
        words.insert(words.begin(), {"sudo", "-n"});
    }
    TRANSSHIP_ASSIGN(auto ended, execute(host.session(), words, script, stop));
    if (ended.status == 0) return std::move(ended.output);
    return fail(ErrorKind::Failed, "The root shell of " + host.name() + " could not do it.",
                ended.said.empty() ? "Status " + std::to_string(ended.status) + "." : ended.said);
}

}  // namespace transship::host
