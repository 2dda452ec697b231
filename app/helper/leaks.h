// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Removes what containerd leaves in /tmp of each restore, a whole copy of the dump (ctrd-checkpoint*), where it is of this migration: its
// nonce file begins with the id.
int removeLeaked(const char* migration);

// Prints {"path","age"} for each copy of a dump in /tmp, whoever made it; the age is in seconds.
int printLeaked();
// How many there are.
int countLeaked();
unsigned long long bytesLeaked();

}  // namespace transship::helper
