// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints {"now"}, the host's own clock as "2026-11-27 06:01", and then {"name","settings","last","made"} for each schedule of checkpoints
// (core/checkpoint/schedule.sh): two files as they are, and how many checkpoints it made that it has not deleted.
int printSchedules();

}  // namespace transship::helper
