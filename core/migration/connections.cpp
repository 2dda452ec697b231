// SPDX-License-Identifier: Apache-2.0
#include "core/migration/connections.h"

#include "core/migration/criu_options.h"

namespace transship::migration {

void checkConnections(const Facts& facts, const Options& options, Findings& findings) {
    if (options.tcp == TcpWay::Keep)
        findings.stop("tcp-keep", "Keeping open TCP connections over a move is not supported yet.",
                      "Wait until they are closed, or drop them with --tcp close.");
    if (options.tcp == TcpWay::Close && !takesCriuOptions(facts))
        findings.stop("tcp-close", whyNoCriuOptions(facts, "Dropping open TCP connections on the way"), "Wait until they are closed.");
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
