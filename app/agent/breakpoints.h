// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::agent {

// Whether a breakpoint in the processor's debug registers stops a process of this host. Some virtual machines accept it and pass it over;
// CRIU 4.1.1 then waits for ever at the end of a dump, 4.2.1 looks and does without (both tried). True on processors other than x86-64,
// and where it can't be tried.
bool breakpointsStop();

}  // namespace transship::agent
