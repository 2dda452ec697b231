// SPDX-License-Identifier: Apache-2.0
#include "core/preflight/catalogue.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace transship::preflight {
namespace {

constexpr std::array entries{
    // The hosts.
    Entry{"experimental", "Checkpoints are switched off",
          "Docker refuses to checkpoint or restore anything without its experimental mode."},
    Entry{"storage", "Unsupported storage", "Transship lays files into overlay2's directories; other drivers keep them elsewhere."},
    Entry{"engine-new", "Engine newer than tested", "A new engine may restore in another way than the ones this was tried with."},
    Entry{"engine-25", "Engine with a known fault", "Restores fail in the first releases of Docker 25."},
    Entry{"rootless", "Rootless Docker", "CRIU needs the host's root to read and to build processes."},
    Entry{"userns", "User namespace", "CRIU can't restore processes inside a user namespace of their own."},
    Entry{"agent", "Without the agent",
          "Only the agent can read what changed, look into processes and hold a lease on the frozen container."},
    Entry{"criu", "CRIU is missing", "CRIU dumps and restores the processes; Docker only calls it."},
    Entry{"criu-kernel", "CRIU too old for its kernel", "A CRIU that does not know its kernel's processes fails in the dump."},
    Entry{"criu-check", "CRIU complains of its kernel", "What the kernel lacks can make a dump or a restore fail."},
    Entry{"criu-unknown", "CRIU unknown", "A missing or old CRIU shows only when the dump or the restore fails."},
    Entry{"iptables", "No iptables", "CRIU holds open connections still with iptables while it dumps and restores them."},
    Entry{"space", "Too little room", "A full disk stops the migration half-way, and other containers with it."},
    Entry{"memory", "Too little memory", "The kernel would end something on the destination to make room for the container."},
    Entry{"leftovers", "Leftovers of restores", "Each holds the whole memory of a container, and nothing removes it."},
    // The pair.
    Entry{"same-host", "One host twice", "There is nothing to move."},
    Entry{"architecture", "Different architectures", "A running process consists of its processor's instructions."},
    Entry{"cpu", "The processor lacks instructions", "A process that uses them dies at its next step, after the original is gone."},
    Entry{"cgroup", "Different control groups", "CRIU can't restore the container's mounts of one version on the other."},
    Entry{"engine-older", "Older engine", "What goes well with an older engine depends on its CRIU."},
    Entry{"downtime", "Longer than allowed", "Users notice when the container stands still."},
    Entry{"criu-older", "Older CRIU on the destination", "A CRIU reads dumps of older ones, not of newer ones."},
    Entry{"clock", "Clocks differ", "Sessions, certificates and time-outs in the processes see the time of day jump."},
    // The container's state and configuration.
    Entry{"not-running", "It does not run", "There is no live memory to move."},
    Entry{"paused", "It is paused", "On the other host it would run, to somebody's surprise."},
    Entry{"restarting", "It is restarting", "It has no state that lasts long enough to be moved."},
    Entry{"stopped-process", "Stopped process", "CRIU waits for ever for a process that does not run."},
    Entry{"exec", "Started by docker exec", "CRIU dumps what descends from the container's first process, and would lose this one."},
    Entry{"holder", "A holder", "It keeps another container's network, and moves with that one."},
    Entry{"namespaces", "Shared namespaces", "What it shares stays behind with its owner."},
    Entry{"devices", "Devices", "The state inside a device of the host can't be moved."},
    Entry{"runtime", "Another runtime", "Only runc can checkpoint and restore."},
    Entry{"swarm", "Swarm service", "Swarm would start another one as soon as this one is gone."},
    Entry{"kubernetes", "Kubernetes pod", "The kubelet would start another one as soon as this one is gone."},
    Entry{"compose", "Compose project", "docker compose up would make the container again beside its copy."},
    Entry{"healer", "Something restarts unhealthy containers", "A frozen container looks unhealthy, and a restart ends the migration."},
    Entry{"auto-remove", "Started with --rm", "The original vanishes when its processes end, so it can't be kept."},
    Entry{"logs", "The log stays behind", "docker logs on the destination begins with the move."},
    Entry{"links", "Links", "--link names containers that stay behind."},
    Entry{"volumes-from", "Volumes of another container", "The other container stays behind."},
    // What its processes hold.
    Entry{"descriptor", "A descriptor that can't be moved",
          "CRIU refuses to dump a process with an object of the kernel that it can't make again."},
    Entry{"socket", "A socket that can't be moved", "CRIU refuses to dump a process with a socket of a kind that it can't make again."},
    Entry{"unix", "Connected to a process outside", "The other end stays on the source, so CRIU refuses to dump this one."},
    Entry{"held-unknown", "Descriptors unknown", "What CRIU does not take along shows only when the dump fails."},
    Entry{"tcp", "Open TCP connection", "A connection belongs to its addresses, and the peer knows only the old host."},
    Entry{"tcp-keep", "A connection that can't be kept", "Where the address does not move, the peer's packets never reach the copy."},
    Entry{"tcp-agent", "Connections need the agent", "Only the agent can tell CRIU what to do with connections, and cut the source off."},
    Entry{"tcp-unknown", "Connections unknown", "An open connection shows only when the dump fails."},
    Entry{"locks", "Locked file", "CRIU takes locks along only if it is told to."},
    Entry{"locks-unknown", "Locks unknown", "A locked file shows only when the dump fails."},
    Entry{"shm", "Shared memory in /dev/shm", "Docker mounts it anew, so a restore without its content fails."},
    Entry{"shm-unknown", "/dev/shm unknown", "Whether something lies there shows only when the restore fails."},
    Entry{"init", "Another docker-init", "The process maps the host's own file, which must be the same for the restore."},
    // Files.
    Entry{"mounts", "Mounts that stay behind", "Nothing copies their content."},
    Entry{"mount-there", "Something else lies there", "What the destination has is never overwritten."},
    Entry{"mount-aside", "Something is renamed", "What the destination has there makes room for the copy."},
    Entry{"mount-shared", "Shared bind mount", "Another container would go on writing to the original."},
    Entry{"mount-inside", "A mount that CRIU can't dump",
          "CRIU refuses to dump a container that sees a part of a file system of the host."},
    Entry{"mount-below", "A mount below a bind mount", "It belongs to the host, which the container leaves."},
    Entry{"mounts-unknown", "Mounts unknown", "A mount that CRIU can't dump shows only when the dump fails."},
    Entry{"mount-missing", "Missing bind mount", "The container can't be created without it."},
    Entry{"mount-host", "Content of the host", "It belongs to the host, so the destination's own is used."},
    Entry{"mount-file", "A file that differs", "Without the agent single files can't be copied."},
    Entry{"mount-unknown", "No such mount", "The option names a path at which nothing is mounted."},
    Entry{"volume-shared", "Shared volume", "Another container would go on writing to the original."},
    Entry{"volume-there", "The volume exists there", "What the destination has is never overwritten."},
    Entry{"volume-aside", "A volume is renamed", "What the destination has under that name makes room for the copy."},
    Entry{"volume-kept", "A volume of an earlier move", "Only what differs is copied."},
    Entry{"volume-missing", "No such volume", "It can't be used again where it does not exist."},
    Entry{"volume-host", "A volume that mounts something of the host", "What it mounts stays on the source."},
    Entry{"volume-elsewhere", "A volume of a driver", "Its content is not on the source, so it is not copied."},
    Entry{"volumes-frozen", "Volumes are read while it stands still", "The downtime grows with them."},
    // Names, ports and networks.
    Entry{"name", "No name for a container", "Docker would refuse it."},
    Entry{"name-taken", "The name is taken", "Docker gives a name to one container only."},
    Entry{"port-taken", "The port is taken", "Two containers can't publish one port."},
    Entry{"address", "The address does not fit", "The copy would have another address than its programs and peers expect."},
    Entry{"network-mode", "Another container's network", "That container stays behind."},
    Entry{"network-shared", "Others use its network", "They would lose it."},
    Entry{"network-driver", "Unsupported network", "Its addresses belong to the host's own network card."}};

constexpr Entry none{"", "", ""};

}  // namespace

std::span<const Entry> catalogue() { return entries; }

const Entry& entryOf(const std::string& id) {
    const auto find = [](std::string_view wanted) {
        return std::ranges::find(entries, wanted, [](const Entry& entry) { return std::string_view(entry.id); });
    };
    if (const auto found = find(id); found != entries.end()) return *found;
    for (const std::string_view side : {"-source", "-destination"})
        if (id.ends_with(side))
            if (const auto found = find(std::string_view(id).substr(0, id.size() - side.size())); found != entries.end()) return *found;
    return none;
}

}  // namespace transship::preflight
