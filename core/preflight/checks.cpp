// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/checks.h"

namespace transship::preflight {

void check(const Subject& subject, Findings& findings) {
    for (const auto checking : {checkCriu, checkHeld, checkSpace, checkMachines}) checking(subject, findings);
}

}  // namespace transship::preflight
