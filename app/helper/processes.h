// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace transship::helper {

// Prints {"pid","ppid","threads","state","exe","cwd","start_code","start_stack","arg_start"} for each process but ourselves, with the pids
// of this namespace (man 5 proc); then for each pair of ADDRESS PORT {"address","port","accepts"}.
int printProcesses(int count, char** endpoints);

// Kills the criu below the `runc ... checkpoint ... CONTAINER` of the host; gives how many there were.
int killDump(const char* container);

// Kills what runs below the host's containerd-shim of this container, and then the shim. Prints {"lived"}: whether there was one. 1 where
// it does not end.
int endShim(const char* container);

// The parent of a process; 0 where it is gone.
int parentOf(int pid);

// Enters the network namespace of this process.
bool enterNetworkOf(const char* pid);

// What /proc/PID/comm says; empty for a process that is gone.
struct ProcessName {
    char text[64];
};
ProcessName processName(int pid);

// Calls `visit` with the number of each of the process's descriptors.
void eachDescriptor(int pid, void (*visit)(int pid, int descriptor));

// Calls `visit` with the pid of every task of the control group that this process is in, and of the groups below it.
bool eachOfGroup(const char* pid, void (*visit)(int));

// SIGKILL for every task of the control group that this process is in, and of the groups below it; frozen ones die when they are thawed,
// before they run again (cgroup.kill where the kernel has it, else one by one).
int killGroupOf(const char* pid);

// Freezes or thaws that control group. 1 where that fails.
int setGroupOf(const char* pid, bool frozen);

// Prints {"inode"} for each file that a process of that control group has open for writing or mapped shared and writable: its content
// may change without a change of its times.
int printBusy(const char* pid);

}  // namespace transship::helper
