// SPDX-License-Identifier: Apache-2.0
#include "core/migration/connections.h"

#include "core/base/text.h"
#include "core/migration/criu_options.h"
#include "core/migration/stops.h"

#include <fmt/format.h>

#include <algorithm>

namespace transship::migration {
namespace {

std::string addressOf(const std::string& endpoint) { return endpoint.substr(0, endpoint.rfind(':')); }

const Json* networkWithAddress(const Facts& facts, const std::string& address) {
    const auto& owner = facts.holder.is_null() ? facts.container : facts.holder;
    for (const auto& network : facts.networks) {
        const auto endpoints = owner.at("NetworkSettings").value("Networks", Json::object());
        const auto endpoint = endpoints.find(network.value("Name", ""));
        if (endpoint != endpoints.end() && endpoint->value("IPAddress", "") == address && !isPredefined(endpoint.key())) return &network;
    }
    return nullptr;
}

// Why a connection can't outlive the move; empty where it can. It can where the container is reached under an address of its own, which
// Docker translates on neither host: a translation is known to the host's kernel alone, and does not move.
std::string whyNotKept(const Json& connection, const Facts& facts, const Options& options) {
    const auto address = addressOf(connection.value("local", "?"));
    const auto network = networkWithAddress(facts, address);
    if (network == nullptr) return "its address " + address + " is none that the container has in a network of its own";
    const auto name = network->value("Name", "");
    if (translates(*network)) return "Docker translates addresses of the network " + name + " (masquerading)";
    for (const auto& there : facts.networksThere)
        if (there.value("Name", "") == mappedNetwork(options, name) && translates(there))
            return "Docker translates addresses of the destination's network " + there.value("Name", "") + " (masquerading)";
    for (const auto& pool : network->value("IPAM", Json::object()).value("Config", Json::array()))
        if (contains(pool.value("Subnet", ""), addressOf(connection.value("peer", "?"))))
            return "its peer lies in the network " + name + " of the source, and stays there";
    return {};
}

}  // namespace

std::vector<Json> outerConnections(const Json& connections) {
    std::vector<Json> outer;
    if (!connections.is_array()) return outer;
    for (const auto& connection : connections) {
        const bool inner = std::ranges::any_of(connections, [&](const Json& other) {
            return other.value("local", "?") == connection.value("peer", "") && other.value("peer", "?") == connection.value("local", "");
        });
        if (!inner) outer.push_back(connection);
    }
    return outer;
}

void checkConnections(const Facts& facts, const Options& options, Findings& findings) {
    if (options.tcp != TcpWay::Refuse && !facts.dumpsByRunc())
        findings.stop("tcp-agent",
                      facts.bothAgents()
                          ? "Keeping or dropping open TCP connections needs the runc that runs the container. " + facts.runtime.reason
                          : "Keeping or dropping open TCP connections needs the agent on both hosts.",
                      "Wait until they are closed.");
    if (facts.connections.is_null()) {
        findings.unknown("tcp-unknown", "Without the agent on the source nobody can tell whether the container has open TCP connections.",
                         "If it has, the dump fails and the container goes on where it is.");
        return;
    }
    // Those inside the container need CRIU's options, too.
    const auto connections = facts.dumpsByRunc() ? outerConnections(facts.connections) : facts.connections.get<std::vector<Json>>();
    for (const auto& connection : connections) {
        const auto what = "Process " + std::to_string(connection.value("pid", 0)) + " (" + printable(connection.value("process", "?")) +
                          ") has an open TCP connection from " + connection.value("local", "?") + " to " + connection.value("peer", "?") +
                          ".";
        if (options.tcp == TcpWay::Refuse) {
            findings.stop("tcp", what, "Wait until it is closed, end the peer, or have it dropped with --tcp close.");
        } else if (options.tcp == TcpWay::Close) {
            findings.warn("tcp", what + " It is dropped: the process finds it closed, as after a network failure.");
        } else if (const auto why = whyNotKept(connection, facts, options); !why.empty()) {
            findings.stop("tcp-keep", fmt::format("{} It can't be kept: {}.", what, why),
                          "Wait until it is closed, or have it dropped with --tcp close.");
        } else {
            findings.warn("tcp",
                          what + " It is kept, and goes on as soon as packets for " + addressOf(connection.value("local", "?")) +
                              " reach " + facts.destination.address + "; until then the peer waits.",
                          "Let the route follow when the container runs there, not before: a host without the connection ends it.");
        }
    }
}

}  // namespace transship::migration
