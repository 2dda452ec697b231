// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string>

namespace transship::host {

// Whether this person agreed that the agent, which is root, runs on the host ("user@name:port"). Remembered in
// $XDG_CONFIG_HOME/transship/agent-consent.json until the file is edited or removed.
Result<bool> agentConsent(const std::string& host);
Status giveAgentConsent(const std::string& host);

}  // namespace transship::host
