// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace transship::preflight {

// What CRIU's errors mean, and what the person can do, for those that are known; empty for others.
std::string explained(const std::string& criuErrors);

}  // namespace transship::preflight
