// SPDX-License-Identifier: Apache-2.0
#include "core/migration/criu_options.h"

namespace transship::migration {
namespace {

constexpr int firstWithAnnotations = 24;

bool holds(const Json& found) { return found.is_array() && !found.empty(); }

}  // namespace

bool hasAnnotations(const Facts& facts) { return facts.destination.engineMajor() >= firstWithAnnotations; }

std::string criuFile(const Facts& facts, const Options& options) {
    if (!hasAnnotations(facts) || criuText(facts, options).empty()) return {};
    return "/run/transship-criu-" + facts.container.at("Id").get<std::string>().substr(0, 12) + ".conf";
}

std::string criuText(const Facts& facts, const Options& options) {
    if (!facts.bothAgents()) return {};
    std::string text;
    if (options.tcp == TcpWay::Close)
        text += "tcp-close\n";
    else if (options.tcp == TcpWay::Keep || holds(facts.connections))
        text += "tcp-established\n";
    if (holds(facts.locks)) text += "file-locks\n";
    return text;
}

std::vector<std::string> dumpFlags(const Facts& facts, const Options& options) {
    if (!facts.bothAgents()) return {};
    std::vector<std::string> flags;
    if (options.tcp != TcpWay::Refuse || holds(facts.connections)) flags.emplace_back("--tcp-established");
    if (holds(facts.locks)) flags.emplace_back("--file-locks");
    return flags;
}

}  // namespace transship::migration
