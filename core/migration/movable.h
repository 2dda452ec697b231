// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/facts.h"

#include <string>

namespace transship::migration {

// The first reason for which this container can't leave its host, whatever the destination; empty if there is none.
Result<std::string> canMove(const host::Host& host, const host::HostFacts& facts, const std::string& container,
                            const std::stop_token& stop = {});

}  // namespace transship::migration
