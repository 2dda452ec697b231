// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/tree.h"

#include <cstdint>
#include <map>
#include <string>

namespace transship::migration {

// Whether Docker reads the log again from files beside the container: of the drivers, "json-file" and "local" do so.
bool keepsLogFiles(const Json& container);

// The name on the destination of a file below a container's directory, where it is one of its log, the rotated ones, too
// ("<id>-json.log.1", "local-logs/container.log"); else empty.
std::string logFileThere(const std::string& file, const std::string& idHere, const std::string& idThere);

// Brings the log of a container to its copy, which has not run yet, so that `docker logs` there shows all of it. By the agents of both.
class LogCarrier {
public:
    // The trees are the containers' directories (<DockerRootDir>/containers/<id>).
    LogCarrier(Tree from, Tree to, std::string idHere, std::string idThere)
        : m_from(std::move(from)), m_to(std::move(to)), m_idHere(std::move(idHere)), m_idThere(std::move(idThere)) {}

    // Sends what the destination lacks: whole files at first, later what was appended to them.
    Status bring(Meter& meter);
    // The same until nothing more comes: lines that a container wrote before it was frozen still arrive for a moment.
    Status finish(Meter& meter);

private:
    struct Sent {
        std::string name;  // on the source
        std::uint64_t bytes = 0;
    };
    Tree m_from;
    Tree m_to;
    std::string m_idHere;
    std::string m_idThere;
    std::map<std::uint64_t, Sent> m_sent;  // by inode, which a rotation does not change
    bool m_grew = false;
};

}  // namespace transship::migration
