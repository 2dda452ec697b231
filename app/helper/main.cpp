// SPDX-License-Identifier: Apache-2.0
// The program inside Transship's own containers: static, without any file beside it, and without privileges
// beyond what its container was given. Answers are JSON, one object a line, on standard output.
//
//   hold                            keep a network namespace alive until SIGTERM
//   canary                          what a rehearsal moves
//   kill                            SIGKILL to every other process of this pid namespace
//   processes [ADDRESS PORT]...     the processes of this pid namespace, then one TCP connection each
//   checkpoints DIRECTORY           Docker's checkpoints below its directory of containers, then the machine (in the host's root)
//   images DIRECTORY                what is in one checkpoint, but for memory and cargo
//   pages DIRECTORY [FILE OFFSET BYTES]...     pieces of one checkpoint's memory
//   link-images FROM TO             one checkpoint's files in the directory of another
//   digest DIRECTORY...             every file below, with its checksum
//   scan SINCE DIRECTORY...         digest, but without reading what did not change since then and whose inode is not on standard input
//   clock                           the time that files would get now
//   remove DIRECTORY PATH...        these paths below the directory, with all that is in them
//   look PATH...                    what lies at each path
//   make-directories PATH           the directory with those above it
//   set-aside PATH SUFFIX, put-back PATH SUFFIX     rename what lies there, and undo that
//   withdraw PATH SUFFIX LINE       undo what put a file of ours, which begins with the line, in the place of what was set aside
//   in DIRECTORY MODE...            any of these with the directory as its root
//   freezer CONTAINER               what the freezer of its control group says (needs the host's /sys/fs/cgroup at /cgroup)
//   remove-leaked MIGRATION         copies of its dump that containerd forgot in /tmp
//   end-dump CONTAINER              kill the criu that dumps this container (needs the host's pid namespace)
//   end-shim CONTAINER              kill what runs below this container's containerd-shim, and the shim (needs that namespace, too)
// For the agent, which is root on the host:
//   digest-listed                   digest of the paths on standard input, each ended by a zero byte
//   busy PID                        inodes that processes of this one's control group may change without a sign
//   noise BYTES, swallow             so many bytes of no meaning, and the end of them: how fast the way is
//   addresses                       those that other hosts may reach
//   receive ADDRESS MODE..., send ADDRESS PORT MODE...     what the one mode writes is read by the other, on another host; see
//                                   app/agent/direct.h
//   pack, unpack, whiteouts, remove-listed     files of a tree; see app/agent/files.h
//   send-pages DIRECTORY, take-pages DIRECTORY, reserve FILE BYTES     the memory of a dump; see app/agent/pages_stream.h
//   hold-memory BYTES               of the host, until standard input ends; see app/agent/held_memory.h
//   read-from FILE OFFSET, append FILE MODE, fill MOUNT PACK, write-files DIRECTORY     the same
//   save-image IMAGE, load-image    an image of the host's engine; see app/agent/image.h
//   connections PID                 TCP connections that this one's control group holds
//   locks PID                       locks of files that this one's control group holds
//   held PID                        what this one's control group holds and CRIU does not take along
//   mounts PID PATH...              what this one sees mounted; the paths are those that its configuration names
//   machine DIRECTORY               CRIU, room, processor and clock of the host; the directory is Docker's
//   schedules                       the schedules of checkpoints
//   shell [WORD]...                 the host's shell, with commands on standard input
//   leaked                          copies of dumps in /tmp, and their age
//   replace-file FILE SUFFIX, restart-docker FILE SUFFIX, install PACKAGE     see app/agent/mending.h
//   shim PID                        what containerd told the shim of this one about its runtime
//   with-criu-options OPTIONS PROGRAM [ARGUMENT]...     a program of the host whose CRIU has these options
//   criu-errors CONTAINER [LOG]...  what CRIU's logs say went wrong, until standard input ends
//   link-pages DUMP DIRECTORY       the dump's memory pages there, and links to them in it
//   beside PID MODE...              any of these in this one's process and network namespaces
//   cut-network PID                 this one's network off from everything but itself
//   lone-network PID                every address belongs to this one's network, and leads nowhere else
//   unlock-network PID              undo that, and remove the rules of a killed criu in this one's network
//   freeze PID, thaw PID            this one's control group, behind the engine's back
//   kill-frozen PID                 SIGKILL to every task of this process's control group (agent)
//   agent                           serve all of these, and those that need root, over one connection (needs a privileged container)
#include "app/agent/beside.h"
#include "app/agent/criu_log.h"
#include "app/agent/criu_options.h"
#include "app/agent/direct.h"
#include "app/agent/files.h"
#include "app/agent/held_memory.h"
#include "app/agent/image.h"
#include "app/agent/lone_network.h"
#include "app/agent/machine.h"
#include "app/agent/mending.h"
#include "app/agent/network_lock.h"
#include "app/agent/pages.h"
#include "app/agent/pages_stream.h"
#include "app/agent/programs.h"
#include "app/agent/serve.h"
#include "app/agent/shim.h"
#include "app/helper/canary.h"
#include "app/helper/checkpoints.h"
#include "app/helper/connections.h"
#include "app/helper/digest.h"
#include "app/helper/held.h"
#include "app/helper/leaks.h"
#include "app/helper/locks.h"
#include "app/helper/mounts.h"
#include "app/helper/paths.h"
#include "app/helper/processes.h"
#include "app/helper/schedules.h"
#include "core/helper/last_line.h"

#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <time.h>

namespace {

int hold() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGCHLD);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    for (;;) {
        int number = 0;
        sigwait(&signals, &number);
        if (number != SIGCHLD) return 0;
        while (waitpid(-1, nullptr, WNOHANG) > 0) {
        }
    }
}

int killAll() {
    // ESRCH: nobody but us and the namespace's first process, which no signal from inside can kill.
    if (kill(-1, SIGKILL) == 0 || errno == ESRCH) return 0;
    std::perror("kill");
    return 1;
}

int removePaths(int count, char** arguments) {
    if (count < 1 || chdir(arguments[0]) != 0) return 2;
    for (int i = 1; i < count; ++i) {
        const char* path = arguments[i];
        if (*path == '/' || std::strncmp(path, "../", 3) == 0 || std::strstr(path, "/../") != nullptr) return 2;
        if (transship::helper::removeTree(path)) continue;
        std::perror(path);
        return 1;
    }
    return 0;
}

const char* wanted = "";

// Version 1 says FROZEN in freezer.state, version 2 says 1 in cgroup.freeze.
int seesFrozen(const char* path, const struct stat*, int, struct FTW*) {
    const char* name = std::strrchr(path, '/');
    if (name == nullptr || std::strstr(path, wanted) == nullptr) return 0;
    if (std::strcmp(name, "/freezer.state") != 0 && std::strcmp(name, "/cgroup.freeze") != 0) return 0;
    FILE* file = std::fopen(path, "re");
    if (file == nullptr) return 0;
    const int first = std::fgetc(file);
    std::fclose(file);
    // A machine with both versions mounted has the group in each; only one of them freezes it.
    return first == 'F' || first == '1' ? 1 : 0;
}

int freezer(const char* container) {
    wanted = container;
    const int found = nftw("/cgroup", seesFrozen, 16, FTW_PHYS);
    if (found < 0) return 1;
    std::puts(found == 1 ? "{\"frozen\":true}" : "{\"frozen\":false}");
    return 0;
}

int scan(const char* since, int count, char** directories) {
    transship::helper::Known known{.since = std::strtoll(since, nullptr, 10), .busy = {}};
    for (unsigned long long inode = 0; std::scanf("%llu", &inode) == 1;) known.busy.insert(inode);
    return transship::helper::printDigests(count, directories, &known);
}

int digestListed() {
    for (std::string path; transship::helper::nextPath(path);)
        if (!path.empty() && transship::helper::printDigest(path.c_str()) != 0) return 1;
    return std::fflush(stdout) == 0 ? 0 : 1;
}

// As the file system takes it for the times of files.
int printClock() {
    timespec now{};
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    std::printf("{\"now\":%lld%09ld}\n", static_cast<long long>(now.tv_sec), now.tv_nsec);
    return 0;
}

int makeNoise(unsigned long bytes) {
    unsigned long state = 88172645463325252UL;
    // Made once, or the making would be measured; larger than what is compressed at once (app/agent/packing.h).
    static char block[512 << 10];
    for (std::size_t i = 0; i < sizeof block; i += sizeof state) {
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        std::memcpy(block + i, &state, sizeof state);
    }
    while (bytes > 0) {
        const auto now = bytes < sizeof block ? bytes : sizeof block;
        if (std::fwrite(block, 1, now, stdout) != now) return 1;
        bytes -= now;
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int swallow() {
    char block[1 << 16];
    while (std::fread(block, 1, sizeof block, stdin) > 0) {
    }
    return std::ferror(stdin) == 0 ? 0 : 1;
}

int act(int count, char** arguments) {
    const char* mode = count > 1 ? arguments[1] : "";
    if (std::strcmp(mode, "hold") == 0) return hold();
    if (std::strcmp(mode, "canary") == 0) return transship::helper::sing();
    if (std::strcmp(mode, "kill") == 0) return killAll();
    if (std::strcmp(mode, "processes") == 0) return transship::helper::printProcesses(count - 2, arguments + 2);
    if (std::strcmp(mode, "checkpoints") == 0 && count == 3) return transship::helper::printCheckpoints(arguments[2]);
    if (std::strcmp(mode, "images") == 0 && count == 3) return transship::helper::printImages(arguments[2]);
    if (std::strcmp(mode, "pages") == 0 && count >= 3) return transship::helper::printPages(arguments[2], arguments + 3, count - 3);
    if (std::strcmp(mode, "link-images") == 0 && count == 4) return transship::helper::linkImages(arguments[2], arguments[3]);
    if (std::strcmp(mode, "digest") == 0) return transship::helper::printDigests(count - 2, arguments + 2);
    if (std::strcmp(mode, "remove") == 0) return removePaths(count - 2, arguments + 2);
    if (std::strcmp(mode, "look") == 0) return transship::helper::printPaths(count - 2, arguments + 2);
    if (std::strcmp(mode, "make-directories") == 0 && count == 3) return transship::helper::makeDirectories(arguments[2]);
    if (std::strcmp(mode, "set-aside") == 0 && count == 4) return transship::helper::setAside(arguments[2], arguments[3]);
    if (std::strcmp(mode, "put-back") == 0 && count == 4) return transship::helper::putBack(arguments[2], arguments[3]);
    if (std::strcmp(mode, "withdraw") == 0 && count == 5) return transship::helper::withdraw(arguments[2], arguments[3], arguments[4]);
    if (std::strcmp(mode, "remove-leaked") == 0 && count == 3) return transship::helper::removeLeaked(arguments[2]);
    if (std::strcmp(mode, "freezer") == 0 && count == 3) return freezer(arguments[2]);
    if (std::strcmp(mode, "end-dump") == 0 && count == 3) {
        std::printf("{\"killed\":%d}\n", transship::helper::killDump(arguments[2]));
        return 0;
    }
    if (std::strcmp(mode, "end-shim") == 0 && count == 3) return transship::helper::endShim(arguments[2]);
    if (count >= 4 && std::strcmp(mode, "in") == 0) {
        // Whatever links lie in the tree, nothing outside of it is reached.
        if (chroot(arguments[2]) == 0 && chdir("/") == 0) return act(count - 2, arguments + 2);
        std::perror(arguments[2]);
        return 1;
    }
    if (std::strcmp(mode, "scan") == 0 && count >= 4) return scan(arguments[2], count - 3, arguments + 3);
    if (std::strcmp(mode, "digest-listed") == 0) return digestListed();
    if (std::strcmp(mode, "busy") == 0 && count == 3) return transship::helper::printBusy(arguments[2]);
    if (std::strcmp(mode, "noise") == 0 && count == 3) return makeNoise(std::strtoul(arguments[2], nullptr, 10));
    if (std::strcmp(mode, "swallow") == 0) return swallow();
#ifdef TRANSSHIP_DIRECT
    if (std::strcmp(mode, "addresses") == 0) return transship::agent::printAddresses();
    if (std::strcmp(mode, "receive") == 0 && count >= 4)
        return transship::agent::receiveDirectly(arguments[2], act, count - 2, arguments + 2);
    if (std::strcmp(mode, "send") == 0 && count >= 5)
        return transship::agent::sendDirectly(arguments[2], arguments[3], act, count - 3, arguments + 3);
#endif
    if (std::strcmp(mode, "save-image") == 0 && count == 3) return transship::agent::saveImage(arguments[2]);
    if (std::strcmp(mode, "load-image") == 0) return transship::agent::loadImage();
    if (std::strcmp(mode, "clock") == 0) return printClock();
    if (std::strcmp(mode, "pack") == 0) return transship::agent::pack();
    if (std::strcmp(mode, "unpack") == 0) return transship::agent::unpack();
    if (std::strcmp(mode, "whiteouts") == 0) return transship::agent::makeWhiteouts();
    if (std::strcmp(mode, "remove-listed") == 0) return transship::agent::removeListed();
    if (std::strcmp(mode, "send-pages") == 0 && count == 3) return transship::agent::sendPages(arguments[2]);
    if (std::strcmp(mode, "take-pages") == 0 && count == 3) return transship::agent::takePages(arguments[2]);
    if (std::strcmp(mode, "reserve") == 0 && count == 4)
        return transship::agent::reservePages(arguments[2], std::strtoull(arguments[3], nullptr, 10));
    if (std::strcmp(mode, "hold-memory") == 0 && count == 3) return transship::agent::holdMemory(std::strtoull(arguments[2], nullptr, 10));
    if (std::strcmp(mode, "read-from") == 0 && count == 4) return transship::agent::readFrom(arguments[2], arguments[3]);
    if (std::strcmp(mode, "append") == 0 && count == 4)
        return transship::agent::append(arguments[2], static_cast<unsigned>(std::strtoul(arguments[3], nullptr, 8)));
    if (std::strcmp(mode, "write-files") == 0 && count == 3) return transship::agent::writeFiles(arguments[2]);
    if (std::strcmp(mode, "fill") == 0 && count == 4) return transship::agent::fill(arguments[2], arguments[3]);
    if (std::strcmp(mode, "connections") == 0 && count == 3) return transship::helper::printConnections(arguments[2]);
    if (std::strcmp(mode, "shim") == 0 && count == 3) return transship::agent::printShim(arguments[2]);
    if (std::strcmp(mode, "with-criu-options") == 0 && count >= 4)
        return transship::agent::executeWithCriuOptions(arguments[2], arguments + 3);
    if (std::strcmp(mode, "criu-errors") == 0 && count >= 3) return transship::agent::criuErrors(arguments[2], arguments + 3);
    if (std::strcmp(mode, "locks") == 0 && count == 3) return transship::helper::printLocks(arguments[2]);
    if (std::strcmp(mode, "held") == 0 && count == 3) return transship::helper::printHeld(arguments[2]);
    if (std::strcmp(mode, "mounts") == 0 && count >= 3) return transship::helper::printMounts(arguments[2], count - 3, arguments + 3);
    if (std::strcmp(mode, "machine") == 0 && count == 3) return transship::agent::printMachine(arguments[2]);
    if (std::strcmp(mode, "schedules") == 0) return transship::helper::printSchedules();
    if (std::strcmp(mode, "shell") == 0) return transship::agent::runShell(arguments + 2);
    if (std::strcmp(mode, "leaked") == 0) return transship::helper::printLeaked();
    if (std::strcmp(mode, "replace-file") == 0 && count == 4) return transship::agent::replaceFile(arguments[2], arguments[3]);
    if (std::strcmp(mode, "restart-docker") == 0 && count == 4) return transship::agent::restartDocker(arguments[2], arguments[3]);
    if (std::strcmp(mode, "install") == 0 && count == 3) return transship::agent::installPackage(arguments[2]);
    if (std::strcmp(mode, "link-pages") == 0 && count == 4) return transship::agent::linkPages(arguments[2], arguments[3]);
    if (std::strcmp(mode, "lone-network") == 0 && count == 3) return transship::agent::loneNetworkOf(arguments[2]);
    if (std::strcmp(mode, "beside") == 0 && count >= 4) return transship::agent::actBeside(arguments[2], act, count - 2, arguments + 2);
    if (std::strcmp(mode, "cut-network") == 0 && count == 3) return transship::agent::cutNetworkOf(arguments[2]);
    if (std::strcmp(mode, "unlock-network") == 0 && count == 3) return transship::agent::unlockNetworkOf(arguments[2]);
    if (std::strcmp(mode, "freeze") == 0 && count == 3) return transship::helper::setGroupOf(arguments[2], true);
    if (std::strcmp(mode, "thaw") == 0 && count == 3) return transship::helper::setGroupOf(arguments[2], false);
    if (std::strcmp(mode, "kill-frozen") == 0 && count == 3) return transship::helper::killGroupOf(arguments[2]);
    std::fputs("transship-helper: unknown mode\n", stderr);
    return 2;
}

}  // namespace

int main(int count, char** arguments) {
    if (count == 2 && std::strcmp(arguments[1], "agent") == 0) return transship::agent::serve(act);
    const int status = act(count, arguments);
    std::fputs(transship::helper::lastLine, stdout);
    return std::fflush(stdout) == 0 ? status : 1;
}
