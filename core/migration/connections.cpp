// SPDX-License-Identifier: Apache-2.0
#include "core/migration/connections.h"

#include "core/base/text.h"

namespace transship::migration {
namespace {

constexpr int firstWithAnnotations = 24;  // API 1.43

}  // namespace

std::string criuFile(const Facts& facts, const Options& options) {
    if (options.tcp != TcpWay::Close || !facts.bothAgents() || facts.destination.engineMajor() < firstWithAnnotations) return {};
    return "/run/transship-criu-" + facts.container.at("Id").get<std::string>().substr(0, 12) + ".conf";
}

std::string criuOptions(const Options& options) { return options.tcp == TcpWay::Close ? "tcp-close\n" : ""; }

void checkConnections(const Facts& facts, const Options& options, Findings& findings) {
    if (options.tcp == TcpWay::Keep)
        findings.stop("tcp-keep", "Keeping open TCP connections over a move is not supported yet.",
                      "Wait until they are closed, or drop them with --tcp close.");
    if (options.tcp == TcpWay::Close) {
        if (!facts.bothAgents())
            findings.stop("tcp-close", "Open TCP connections can be dropped on the way only with the agent on both hosts.");
        if (facts.destination.engineMajor() < firstWithAnnotations)
            findings.stop("tcp-close",
                          "Docker " + facts.destination.engineVersion + " on " + facts.destination.address +
                              " can't pass options for one container to CRIU; Docker 24 and later can.",
                          "Wait until the connections are closed.");
    }
    if (facts.connections.is_null()) {
        findings.warn("tcp-unknown", "Without the agent on the source nobody can tell whether the container has open TCP connections.",
                      "If it has, the dump fails and the container goes on where it is.");
        return;
    }
    for (const auto& connection : facts.connections) {
        const auto what = "Process " + std::to_string(connection.value("pid", 0)) + " (" + connection.value("process", "?") +
                          ") has an open TCP connection from " + connection.value("local", "?") + " to " + connection.value("peer", "?") +
                          ".";
        if (options.tcp == TcpWay::Refuse)
            findings.stop("tcp", what, "Wait until it is closed, end the peer, or have it dropped with --tcp close.");
        else
            findings.warn("tcp", what + " It is dropped: the process finds it closed, as after a network failure.");
    }
}

}  // namespace transship::migration
