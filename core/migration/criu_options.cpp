// SPDX-License-Identifier: Apache-2.0
#include "core/migration/criu_options.h"

#include "core/migration/connections.h"

namespace transship::migration {
namespace {

constexpr int firstWithAnnotations = 24;

bool holds(const Json& found) { return found.is_array() && !found.empty(); }

// Those that leave the container come along only where that was chosen; where they were passed over, CRIU refuses them.
bool keepsConnections(const Facts& facts, const Options& options) {
    if (options.tcp == TcpWay::Keep) return true;
    return options.tcp == TcpWay::Refuse && holds(facts.connections) && outerConnections(facts.connections).empty();
}

}  // namespace

bool hasAnnotations(const Facts& facts) { return facts.destination.engineMajor() >= firstWithAnnotations; }

std::string criuFile(const Facts& facts, const Options& options) {
    if (!hasAnnotations(facts) || criuText(facts, options).empty()) return {};
    return "/run/transship-criu-" + facts.container.at("Id").get<std::string>().substr(0, 12) + ".conf";
}

std::string criuText(const Facts& facts, const Options& options) {
    if (!facts.dumpsByRunc()) return {};
    std::string text;
    if (options.tcp == TcpWay::Close)
        text += "tcp-close\n";
    else if (keepsConnections(facts, options))
        text += "tcp-established\n";
    if (holds(facts.locks)) text += "file-locks\n";
    return text;
}

std::vector<std::string> dumpFlags(const Facts& facts, const Options& options) {
    if (!facts.dumpsByRunc()) return {};
    std::vector<std::string> flags;
    if (options.tcp == TcpWay::Close || keepsConnections(facts, options)) flags.emplace_back("--tcp-established");
    if (holds(facts.locks)) flags.emplace_back("--file-locks");
    return flags;
}

}  // namespace transship::migration
