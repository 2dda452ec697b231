# SPDX-License-Identifier: Apache-2.0
"""The verdict, and whether the migration goes as it says: no go that fails, no block that is needless but for those said to be."""
import html.parser
import json
import pathlib
import socket
import subprocess
import sys
import time
import unittest

import jsonschema

from support import FULL, LAB, NUMBER, Host, LabTest, lab, main

FREE = ["--security-opt", "seccomp=unconfined"]
SOCKET = "/var/run/docker.sock"
SCHEMA = json.loads((pathlib.Path(__file__).resolve().parents[2] / "resources/docs/preflight.schema.json").read_text())

# What the container does, its options, and the ids that must block.
CONTAINERS = {
    "idle": ([], ["--network", "none"], []),
    "listening": (["listen=7777"], ["-p", "8123:7777"], []),
    "a terminal": ([], ["-t"], []),
    "many threads": (["threads=300"], [], []),
    "inotify, pidfd, packet, raw and netlink sockets": (["holds=inotify", "holds=pidfd", "holds=packet", "holds=raw", "holds=netlink"], [], []),
    "a locked file": (["lock=/data/locked"], [], []),
    "a deleted file of 5 MB": (["deleted=5000"], [], []),
    "/dev/shm in use": (["mapped=/dev/shm/x"], [], []),
    "io_uring": (["holds=io_uring"], FREE, ["descriptor"]),
    "userfaultfd": (["holds=userfaultfd"], FREE, ["descriptor"]),
    "MPTCP": (["holds=mptcp"], [], ["socket"]),
    "VSOCK": (["holds=vsock"], FREE, ["socket"]),
    "docker.sock": ([f"holds=unix:{SOCKET}"], ["-v", f"{SOCKET}:{SOCKET}"], ["unix"]),
    "a user namespace": (["holds=userns"], [*FREE, "--cap-add", "SYS_ADMIN"], ["userns"]),
    "a device": (["holds=device:/dev/net/tun"], ["--device", "/dev/net/tun"], ["devices"]),
    "a connection": ([f"holds=tcp:10.200.{NUMBER}.1:PORT"], [], ["tcp"]),
    "the host's /run": ([], ["-v", "/run:/hostrun", "-p", "8123:7777"], ["mount-inside"]),
    "a stopped process": (["stop"], [], ["stopped-process"]),
}
# Blocked although it may work: a device's own state is not in the dump, and nobody knows whether the program depends on it.
MAY_WORK = {"devices"}


class Preflight(LabTest):
    def check(self, source, destination, container="job"):
        ended = self.cli("--yes", "--json", "preflight", source, destination, "--container", container)
        report = json.loads(ended.out)
        jsonschema.validate(report, SCHEMA)
        self.assertEqual(ended.code, 0 if report["all_can_move"] else 3, str(ended))
        return report["containers"][0]

    def blocks(self, source, destination):
        return sorted({f["id"] for f in self.check(source, destination)["findings"] if f["severity"] == "block"})

    def assert_holds(self, source, destination, blocks):
        """What was said comes true."""
        tried = self.cli("--json", "migrate", source, destination, "job", "--ignore", "all", timeout=200)
        if not blocks:
            self.assertEqual(tried.code, 0, "a go that fails: " + str(tried))
        elif not MAY_WORK.issuperset(blocks):
            self.assertIn(tried.code, (1, 4), "a needless block: " + str(tried))
            self.assertEqual(source.state("job"), "running")
        return {0: "moved", 1: "refused", 4: "failed, rolled back"}[tried.code]


class Containers(Preflight):
    hosts = ("mid", "new")

    def test_each_verdict_comes_true(self):
        self.try_all(self.source, self.destination)

    def try_all(self, source, destination, more=()):
        """Each kind of container between these hosts, which block by these ids for all of them."""
        peer = socket.create_server((f"10.200.{NUMBER}.1", 0))
        self.addCleanup(peer.close)
        table = []
        for name, (workload, options, expected) in CONTAINERS.items():
            with self.subTest(name):
                for host in (source, destination):
                    host.clear()
                workload = [word.replace("PORT", str(peer.getsockname()[1])) for word in workload]
                source.start("job", "count", *workload, options=options)
                found = self.blocks(source, destination)
                self.assertEqual(found, sorted({*expected, *more}))
                table.append((name, ", ".join(found) or "go", self.assert_holds(source, destination, found)))
        print()
        for row in table:
            print("| " + " | ".join(row) + " |")

    def test_a_process_of_docker_exec_blocks_once_it_stays(self):
        self.source.start("job", "count")
        self.source.docker("exec", "-d", "job", "sleep", "600")
        self.source.wait_for(lambda: self.blocks(self.source, self.destination) == ["exec"], "it is old enough", 30)

    def test_a_datagram_socket_blocks_where_its_peer_is_outside(self):
        shared = ["-v", "/srv/sockets:/srv/sockets"]
        self.source.start("receiver", "count", "holds=receive:/srv/sockets/s", options=shared)
        self.source.start("job", "count", "holds=dgram:/srv/sockets/s", options=shared)
        blocks = self.blocks(self.source, self.destination)
        self.assertEqual(blocks, ["mount-shared", "unix"])
        self.assert_holds(self.source, self.destination, blocks)

    def test_a_file_system_below_a_bind_mount_comes_along_with_the_memory(self):
        self.source.ssh("mkdir -p /srv/a/fast && mount -t tmpfs fast /srv/a/fast && echo quick >/srv/a/fast/f")
        self.addCleanup(self.source.ssh, "umount /srv/a/fast")
        self.source.start("job", "count", options=["-v", "/srv/a:/a"])
        found = self.check(self.source, self.destination)["findings"]
        self.assertEqual([(f["id"], f["severity"]) for f in found], [("mount-below", "warn")])
        self.assert_holds(self.source, self.destination, [])
        self.assertEqual(self.destination.docker("exec", "job", "cat", "/a/fast/f"), "quick\n")

    def test_a_file_that_a_hook_of_the_host_put_in_blocks(self):
        container = self.source.start("job", "count", options=["--network", "none"])
        library = pathlib.Path(self.home) / "library.so"
        library.write_text("of the host")
        # As hooks of graphics cards do it: a mount of the host, moved into the container's namespace (open_tree, setns, move_mount).
        subprocess.run([sys.executable, "-c", """
import ctypes, os, sys
path, first = sys.argv[1:]
kernel = ctypes.CDLL(None, use_errno=True)
tree = kernel.syscall(428, -100, os.fsencode(path), 0x80001)
assert tree >= 0 and kernel.setns(os.open(f"/proc/{first}/ns/mnt", os.O_RDONLY), 0) == 0, os.strerror(ctypes.get_errno())
assert kernel.syscall(429, tree, b"", -100, b"/etc/obsolete", 4) == 0, os.strerror(ctypes.get_errno())
""", str(library), pathlib.Path(f"/sys/fs/cgroup/freezer/docker/{container}/cgroup.procs").read_text().split()[0]], check=True)
        self.assertEqual(self.source.docker("exec", "job", "cat", "/etc/obsolete"), "of the host")
        blocks = self.blocks(self.source, self.destination)
        self.assertEqual(blocks, ["mount-inside"])
        self.assert_holds(self.source, self.destination, blocks)

    def test_what_keeps_nothing_is_told_of_the_simpler_way(self):
        self.source.start("job", "count", "listen=7777", options=["-p", "8123:7777"])
        self.assertEqual([(f["id"], f["severity"]) for f in self.check(self.source, self.destination)["findings"]], [("blue-green", "note")])

    def test_a_mount_through_a_link_of_the_image_is_the_configurations(self):
        self.source.start("job", "count", "append=/alias/deep/log", options=["-v", "linked:/alias/deep"])
        self.assertEqual(self.check(self.source, self.destination)["findings"], [])
        self.assert_holds(self.source, self.destination, [])

    def test_without_the_agent_what_can_not_be_seen_is_said_to_be_unknown(self):
        self.source.start("job", "count", "holds=io_uring", options=FREE)
        ended = self.cli("--json", "preflight", self.source, self.destination, "--no-agent")
        jsonschema.validate(json.loads(ended.out), SCHEMA)
        self.assertIn("as far as can be seen", json.loads(ended.out)["verdict"])
        findings = json.loads(ended.out)["containers"][0]["findings"]
        self.assertLessEqual({"held-unknown", "tcp-unknown", "locks-unknown", "mounts-unknown", "criu-unknown-source", "criu-unknown-destination"}, {f["id"] for f in findings})

    def test_a_longer_downtime_than_allowed_blocks(self):
        self.source.start("job", "count", "memory=64")
        for lane, seconds, code in (("--yes", "60", 0), ("--no-agent", "1", 3)):
            checked = self.cli("--json", "preflight", self.source, self.destination, lane, "--max-downtime", seconds)
            self.assertEqual(checked.code, code, str(checked))
            self.assertEqual([f["id"] for f in json.loads(checked.out)["containers"][0]["findings"] if f["severity"] == "block"],
                             ["downtime"] if code else [])
        self.assertEqual(self.migrate(self.source, self.destination, "job", "--max-downtime", "1", "--no-agent", expect=3).finished, None)

    def test_ten_containers_are_looked_at_and_reported_in_each_form(self):
        for number in range(10):
            self.source.start(f"job{number}", "count")
        directory = pathlib.Path(self.home)
        names = [directory / f"report.{kind}" for kind in ("html", "md", "json", "pdf")]
        began = time.monotonic()
        ended = self.cli("--yes", "preflight", self.source, self.destination, *(word for name in names for word in ("--report", name)))
        print(f"\nten containers: {time.monotonic() - began:.1f} s")
        self.assertEqual(ended.code, 0, str(ended))
        self.assertIn("All 10 containers can move", ended.out)
        self.assertEqual(names.pop().read_bytes()[:5], b"%PDF-")
        for name in names:
            self.assertIn("All 10 containers can move", name.read_text())
        html.parser.HTMLParser().feed(names[0].read_text())
        self.assertEqual(len(json.loads(names[2].read_text())["containers"]), 10)
        refused = self.cli("--yes", "preflight", self.source, self.destination, "--report", "report.xyz")
        self.assertEqual(refused.code, 2, str(refused))
        # It can be handed in later.
        kept = json.loads(self.cli("--json", "history", "--preflights").out)
        self.assertEqual([entry["verdict"] for entry in kept], [f"All 10 containers can move from {self.source.address} to {self.destination.address}."])
        again = directory / "again.html"
        self.assertEqual(self.cli("history", kept[0]["id"], "--report", again).code, 0)
        self.assertEqual(again.read_bytes(), names[0].read_bytes())
        self.assertEqual(self.cli("history", "check-none").code, 1)
        self.assertEqual(self.cli("history", kept[0]["id"], "--report", "report.xyz").code, 2)
        self.assert_clean(self.source, self.destination)


@unittest.skipUnless(FULL, "the whole product is for tests/run --full")
class Product(Containers):
    """Every kind of container with every kind of bad host."""

    def test_without_criu(self):
        for host, block in ((self.source, "criu-source"), (self.destination, "criu-destination")):
            host.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
            try:
                self.try_all(self.source, self.destination, [block])
            finally:
                host.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")

    def test_checkpoints_switched_off(self):
        for host, side in ((self.source, "source"), (self.destination, "destination")):
            lab("daemon", host.name, "{}")
            try:
                # The host's runc makes the dump.
                self.try_all(self.source, self.destination, [f"experimental-{side}"] if side == "destination" else [])
            finally:
                lab("daemon", host.name, '{"experimental": true}')

    def test_the_image_store_of_containerd(self):
        lab("up", "store", "forky", "--daemon", '{"experimental": true, "features": {"containerd-snapshotter": true}}')
        self.addCleanup(lab, "down", "store")
        self.try_all(self.source, Host("store"), ["storage-destination"])

    def test_accounts_that_may_only_use_docker_or_sudo(self):
        self.try_all(self.source.as_user("ops"), self.destination.as_user("deploy"))

    def test_the_other_way_round(self):
        self.try_all(self.destination, self.source)

    def test_control_groups_v2(self):
        self.try_all(Host("new2"), Host("mid2"))


for name in [n for n in dir(Containers) if n.startswith("test_") and n not in vars(Product)]:
    setattr(Product, name, None)


class Hosts(Preflight):
    """Hosts that are made bad, one way each."""
    hosts = ("mid", "new")

    def setUp(self):
        super().setUp()
        self.source.start("job", "count", "listen=7777", options=["-p", "8123:7777"])

    def assert_blocks(self, expected, source=None, destination=None):
        source, destination = source or self.source, destination or self.destination
        blocks = self.blocks(source, destination)
        self.assertEqual(blocks, expected)
        self.assert_holds(source, destination, blocks)

    def test_without_criu(self):
        for host, block in ((self.source, "criu-source"), (self.destination, "criu-destination")):
            host.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
            try:
                self.assert_blocks([block])
            finally:
                host.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")

    def test_a_criu_that_is_older_than_its_kernel(self):
        lab("down", "own")
        lab("up", "own", "trixie", "--criu", "own")
        self.addCleanup(lab, "down", "own")
        own = Host("own")
        # Newer ones look by themselves.
        waits = "breakpoints don't seem to work" in self.source.ssh("rm -f /run/criu.kdat; criu check -v4 2>&1 || true")
        # It is older than the source's, too.
        self.assert_blocks([*(["criu-breakpoints-destination"] if waits else []), "criu-older"], destination=own)
        own.start("job", "count", "listen=7777", options=["-p", "8124:7777"])
        self.destination.clear()
        self.assert_blocks(["criu-kernel-source"], source=own)
        own.docker("rm", "-f", "job")
        own.start("job", "count", options=["--network", "none"])
        self.destination.clear()
        self.assert_blocks(["criu-breakpoints-source"] if waits else [], source=own)

    def test_checkpoints_switched_off(self):
        lab("daemon", "new", "{}")
        self.addCleanup(lab, "daemon", "new", '{"experimental": true}')
        self.assert_blocks(["experimental-destination"])

    def test_crun_as_the_default_runtime(self):
        # What is ours asks for runc, as the container does. (crun itself can start nothing here: it refuses control groups like the lab's.)
        crun = {"experimental": True, "default-runtime": "crun", "runtimes": {"crun": {"path": "/usr/bin/crun"}}}
        lab("daemon", "new", json.dumps(crun))
        self.addCleanup(lab, "daemon", "new", '{"experimental": true}')
        self.assertIn("crun", self.destination.docker("info", "-f", "{{.DefaultRuntime}}"))
        self.assert_blocks([])

    def test_checkpoints_switched_off_on_the_source_block_only_without_the_agent(self):
        lab("daemon", "mid", "{}")
        self.addCleanup(lab, "daemon", "mid", '{"experimental": true}')
        self.source.start("again", "count", options=["--network", "none"])
        self.source.docker("start", "job")
        ended = self.cli("migrate", self.source, self.destination, "job", "--no-agent")
        self.assertEqual(ended.code, 3, str(ended))
        self.assertIn("[experimental-source]", ended.err)
        self.assert_blocks([])

    def test_the_image_store_of_containerd(self):
        lab("up", "store", "forky", "--daemon", '{"experimental": true, "features": {"containerd-snapshotter": true}}')
        self.addCleanup(lab, "down", "store")
        store = Host("store")
        self.assert_blocks(["storage-destination"], destination=store)
        store.start("job", "count", "listen=7777", options=["-p", "8124:7777"])
        self.assert_blocks(["storage-source"], source=store)

    def test_a_disk_that_is_nearly_full(self):
        lab("up", "tight", "forky", "--disk", "60m")
        self.addCleanup(lab, "down", "tight")
        self.source.docker("rm", "-f", "job")
        self.source.start("job", "count", "memory=80", options=["--network", "none"])
        tight = Host("tight")
        # With room in its memory, the dump never reaches the disk.
        tight.ssh("mount -o remount,size=64m /run")
        self.assert_blocks(["space-destination"], destination=tight)

    def test_hosts_that_can_not_be_asked_are_an_error_and_no_verdict(self):
        forged = pathlib.Path(self.home) / "forged"
        forged.write_text("".join(line.replace(self.destination.ip, self.source.ip, 1) + "\n" for line in (LAB / "known_hosts").read_text().splitlines()
                                  if line.startswith(self.destination.ip + " ") and "mldsa" not in line))
        for known_hosts, says in ((forged, "is not the one recorded"), (None, "daemon")):
            with self.subTest(says):
                if known_hosts is None:
                    lab("engine", "mid", "stop")
                    self.addCleanup(lab, "engine", "mid", "start")
                for command in (["preflight", self.source, self.destination], ["migrate", self.source, self.destination, "job", "--ignore", "all"]):
                    ended = self.cli("--yes", *command, known_hosts=known_hosts)
                    self.assertEqual(ended.code, 1, str(ended))
                    self.assertIn(says, ended.err)

    def test_names_and_ports_that_are_taken(self):
        self.destination.start("job", "count", options=["-p", "8123:1"])
        self.assert_blocks(["name-taken", "port-taken"])

    def test_accounts_that_may_only_use_docker_or_sudo(self):
        for user in ("ops", "deploy"):
            with self.subTest(user):
                self.destination.clear()
                blocks = self.blocks(self.source.as_user(user), self.destination.as_user(user))
                self.assertEqual(blocks, [])
        self.assert_holds(self.source.as_user("ops"), self.destination.as_user("deploy"), [])

    def test_a_forgotten_dump_is_a_note(self):
        self.destination.ssh("mkdir /tmp/ctrd-checkpoint123")
        self.addCleanup(self.destination.ssh, "rmdir /tmp/ctrd-checkpoint123")
        found = {f["id"]: f["severity"] for f in self.check(self.source, self.destination)["findings"]}
        self.assertEqual(found.get("leftovers-destination"), "note")


if __name__ == "__main__":
    main()
