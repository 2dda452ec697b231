// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Removes what containerd leaves in /tmp of each restore, a whole copy of the dump (ctrd-checkpoint*), where it is of this migration: its
// nonce file begins with the id.
int removeLeaked(const char* migration);

// How many copies of dumps lie in /tmp, whoever made them.
int countLeaked();

}  // namespace transship::helper
