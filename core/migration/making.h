// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/record.h"
#include "core/migration/spec.h"

#include <string>
#include <utility>
#include <vector>

namespace transship::migration {

// What is made on one host for a restore, and removed again, the last first, where that fails.
class Making {
public:
    explicit Making(engine::Engine engine) : m_engine(std::move(engine)) {}

    struct Names {
        std::string container;
        std::string holder;
    };
    // The container of a specification under this name, its networks, and its holder where it needs one, which is started.
    Result<Party> create(Spec& spec, const Names& names, const std::string& architecture);
    // By its path for the engine.
    void made(const std::string& path, engine::Query query = {}) { m_paths.emplace_back(path, std::move(query)); }
    // What could not be removed, in words.
    std::string undo() const;

private:
    Result<std::string> createOne(const std::string& name, const Json& wanted);

    engine::Engine m_engine;
    std::vector<std::pair<std::string, engine::Query>> m_paths;
};

}  // namespace transship::migration
