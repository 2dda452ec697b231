// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/host.h"

#include <functional>
#include <memory>
#include <mutex>

namespace transship::migration {

using Connector = std::function<Result<std::shared_ptr<host::Host>>()>;

// A host that is connected again when its connection was lost.
class Line {
public:
    // `first` may be empty: then the first use connects.
    Line(std::shared_ptr<host::Host> first, Connector connector) : m_host(std::move(first)), m_connector(std::move(connector)) {}

    // The host over a living connection; tries for `patience` to get one.
    Result<std::shared_ptr<host::Host>> host(std::chrono::milliseconds patience = std::chrono::seconds(0));
    // Its engine, with calls that end with `stop`.
    Result<engine::Engine> engine(const std::stop_token& stop = {}, std::chrono::milliseconds patience = std::chrono::seconds(0));

private:
    std::mutex m_mutex;
    std::shared_ptr<host::Host> m_host;
    Connector m_connector;
};

}  // namespace transship::migration
