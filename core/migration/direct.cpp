// SPDX-License-Identifier: Apache-2.0
#include "core/migration/direct.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/migration/pre_copy.h"
#include "core/migration/throughput.h"

#include <sys/random.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <future>

namespace transship::migration {
namespace {

constexpr std::size_t keySize = 32;  // app/agent/tls.h
constexpr std::size_t mostAddresses = 4;
constexpr auto lastWords = std::chrono::seconds(5);  // of the other end, once the one has failed

Result<std::string> newKey() {
    std::string key(keySize, '\0');
    if (getrandom(key.data(), key.size(), 0) == static_cast<ssize_t>(key.size())) return key;
    return fail(ErrorKind::Failed, "The system gives no random numbers.");
}

// The sum that the sender's job says it has sent, a line each time.
class Told {
public:
    explicit Told(const std::function<void(std::uint64_t)>& passed) : m_passed(&passed) {}
    Status take(std::span<const std::byte> bytes) {
        m_text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        for (auto end = m_text.find('\n'); end != std::string::npos; end = m_text.find('\n')) {
            std::uint64_t sum = 0;
            std::from_chars(m_text.data(), m_text.data() + end, sum);
            if (*m_passed && sum > m_sum) (*m_passed)(sum - m_sum);
            m_sum = std::max(m_sum, sum);
            m_text.erase(0, end + 1);
        }
        return {};
    }

private:
    const std::function<void(std::uint64_t)>* m_passed;
    std::string m_text;
    std::uint64_t m_sum = 0;
};

// Nothing where the receiver has ended without one.
using Port = std::promise<std::string>;

// Hears the port from the receiver's first line.
Sink portOf(std::string& text, bool& told, Port& port) {
    return [&text, &told, &port](std::span<const std::byte> bytes) -> Status {
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        if (told || !text.contains('\n')) return {};
        TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(text));
        told = true;
        port.set_value(lines.empty() ? "" : std::to_string(lines.front().value("port", 0)));
        return {};
    };
}

Source after(const std::string& key, const Source& input) {
    auto at = std::make_shared<std::size_t>(0);
    return [key, input, at](std::span<std::byte> buffer) -> Result<std::size_t> {
        const auto count = std::min(buffer.size(), key.size() - *at);
        if (count == 0) return input ? input(buffer) : Result<std::size_t>(0);
        std::memcpy(buffer.data(), key.data() + *at, count);
        *at += count;
        return count;
    };
}

std::vector<std::string> prefixed(std::vector<std::string> words, std::initializer_list<std::string> before) {
    words.insert(words.begin(), before);
    return words;
}

}  // namespace

Result<std::string> passDirectly(const AgentJob& from, const Source& input, const AgentJob& to, const std::string& address,
                                 const std::function<void(std::uint64_t)>& passed) {
    TRANSSHIP_ASSIGN(const auto key, newKey());
    std::stop_source over;
    const std::stop_callback sourceStopped(from.stop, [&] { over.request_stop(); });
    const std::stop_callback destinationStopped(to.stop, [&] { over.request_stop(); });
    Port port;
    auto listening = port.get_future();
    std::string text;
    auto received = std::async(std::launch::async, [&]() -> Status {
        bool told = false;
        const auto hear = portOf(text, told, port);
        auto done = to.agent.run(prefixed(to.words, {"receive", address}), sourceOf(key), hear, over.get_token());
        if (!told) port.set_value("");
        return done;
    });
    const auto number = listening.get();
    Status sent;
    if (!number.empty()) {
        Told told(passed);
        sent = from.agent.run(
            prefixed(from.words, {"send", address, number}), after(key, input),
            [&](std::span<const std::byte> bytes) { return told.take(bytes); }, over.get_token());
        // The reader may have had a reason of its own, which is the cause.
        if (!sent && received.wait_for(lastWords) != std::future_status::ready) over.request_stop();
    }
    const auto taken = received.get();
    if (from.stop.stop_requested() || to.stop.stop_requested()) return cancelled();
    const auto told = [&](Error error, const char* what, const char* remedy) {
        if (error.kind == ErrorKind::Failed) {
            error.what = what + address + ".";
            error.remedy = remedy;
        }
        return fail(std::move(error));
    };
    if (!taken && taken.error().kind != ErrorKind::Cancelled) return told(taken.error(), "What came straight was not taken at ", "");
    if (!sent)
        return told(sent.error(), "What went straight did not all arrive at ",
                    "Look at the network between the hosts, or let all pass this computer: --path relay");
    if (!taken) return fail(taken.error());
    return text.substr(text.find('\n') + 1);
}

Result<DirectFacts> findDirect(const agent::Agent& source, const agent::Agent& destination, const std::stop_token& stop) {
    DirectFacts facts;
    const auto told = destination.ask({"addresses"}, {}, stop);
    if (!told && told.error().kind != ErrorKind::Failed) return fail(told.error());
    if (!told) {
        facts.reason = summary(told.error());
        return facts;
    }
    TRANSSHIP_ASSIGN(const auto lines, helper::answerLines(*told));
    facts.reason = "The destination has no address that others reach.";
    for (const auto& line : lines | std::views::take(mostAddresses)) {
        const auto address = line.value("address", "");
        const auto pass = [&](std::size_t bytes) -> Status {
            TRANSSHIP_TRY(
                passDirectly({source, {"noise", std::to_string(bytes)}, stop}, {}, {destination, {"swallow"}, stop}, address, {}));
            return {};
        };
        if (const auto reached = pass(0); !reached) {
            if (reached.error().kind != ErrorKind::Failed) return fail(reached.error());
            facts.reason = summary(reached.error());
            continue;
        }
        facts.address = address;
        facts.reason.clear();
        TRANSSHIP_ASSIGN(const auto way, measureWay(pass, 128 << 20));
        facts.throughput = way.throughput;
        return facts;
    }
    return facts;
}

std::optional<std::uint64_t> relayedThroughput(const Facts& facts) {
    std::optional<std::uint64_t> slower;
    for (const auto* machine : {&facts.machineHere, &facts.machineThere})
        if (*machine && (*machine)->throughput > 0) slower = std::min(slower.value_or((*machine)->throughput), (*machine)->throughput);
    return slower;
}

std::string wayOf(const Facts& facts, const Options& options) {
    if (!facts.bothAgents()) return "plain";
    const std::string way = goesDirectly(facts, options) ? "straight" : "relayed";
    if (!facts.dumpsByRunc()) return way + ", dumped by the engine";
    return preCopyRefusal(facts, options).empty() ? way + ", pre-copied" : way;
}

bool goesDirectly(const Facts& facts, const Options& options) {
    if (options.path == PathWay::Relay || !facts.bothAgents() || facts.direct.address.empty()) return false;
    if (options.path == PathWay::Direct) return true;
    const auto relayed = relayedThroughput(facts);
    return !relayed || facts.direct.throughput >= *relayed;
}

}  // namespace transship::migration
