// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/serve.h"

namespace transship::agent {

// What one job writes to `stdout` is what a job on another host reads from `stdin`, over TLS (app/agent/tls.h) with a key that both find at
// the beginning of their input, 32 bytes. The rest of the sender's input is its job's.

// Prints the addresses of this host that others may reach, {"address"} a line.
int printAddresses();
// Listens at the address, says {"port"}, and runs the job with what comes from the first who has the key; others are turned away, and
// nobody is waited for longer than 15 s. Where the connection breaks, the job ends with it, and the status is not 0.
int receiveDirectly(const char* address, Job job, int count, char** words);
// Runs the job and sends what it writes. Prints how many bytes went, a line each now and then; ends when the receiver's job has ended well.
int sendDirectly(const char* address, const char* port, Job job, int count, char** words);

}  // namespace transship::agent
