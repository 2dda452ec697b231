// SPDX-License-Identifier: Apache-2.0
#include "core/migration/criu_options.h"

namespace transship::migration {
namespace {

constexpr int firstWithAnnotations = 24;

bool holdsLocks(const Facts& facts) { return facts.locks.is_array() && !facts.locks.empty(); }

}  // namespace

bool takesCriuOptions(const Facts& facts) { return facts.bothAgents() && facts.destination.engineMajor() >= firstWithAnnotations; }

std::string criuFile(const Facts& facts, const Options& options) {
    if (criuText(facts, options).empty()) return {};
    return "/run/transship-criu-" + facts.container.at("Id").get<std::string>().substr(0, 12) + ".conf";
}

std::string criuText(const Facts& facts, const Options& options) {
    if (!takesCriuOptions(facts)) return {};
    std::string text;
    if (options.tcp == TcpWay::Close) text += "tcp-close\n";
    if (holdsLocks(facts)) text += "file-locks\n";
    return text;
}

std::vector<std::string> dumpFlags(const Facts& facts, const Options& options) {
    if (!takesCriuOptions(facts)) return {};
    std::vector<std::string> flags;
    if (options.tcp == TcpWay::Close) flags.emplace_back("--tcp-established");
    if (holdsLocks(facts)) flags.emplace_back("--file-locks");
    return flags;
}

std::string whyNoCriuOptions(const Facts& facts, const std::string& what) {
    if (!facts.bothAgents()) return what + " needs the agent on both hosts.";
    return what + " needs Docker 24 or later on the destination, which can pass options for one container to CRIU; " +
           facts.destination.address + " has " + facts.destination.engineVersion + ".";
}

}  // namespace transship::migration
